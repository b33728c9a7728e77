package dev.backline.processor.reader.override;

import dev.backline.processor.diagnostic.OverrideProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.ResourceShape;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resource.CdkTypes;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the {@code @PropertyOverride}s of a definition and of its models. */
public final class PropertyOverrideReader {
  private final Elements elements;
  private final Types types;
  private final Reading reading;
  private final ResourceShapes shapes;
  private final Map<String, ResourceShape> known = new TreeMap<>();

  public PropertyOverrideReader(Elements elements, Types types, Reading reading) {
    this.elements = elements;
    this.types = types;
    this.reading = reading;
    this.shapes = new ResourceShapes(types);
  }

  /** The overrides in the order in which they are applied: those of models first. */
  public List<PropertyOverrideSpec> read(TypeElement definition, Optional<DataSpec> data) {
    Stream<TypeElement> models =
        data.stream()
            .flatMap(api -> api.models().stream())
            .map(ModelSpec::type)
            .flatMap(model -> Stream.ofNullable(elements.getTypeElement(model.qualifiedName())));
    return Stream.concat(models.flatMap(model -> read(model, true)), read(definition, false))
        .toList();
  }

  private Stream<PropertyOverrideSpec> read(TypeElement type, boolean model) {
    return AnnotationReader.findAll(
            type, Vocabulary.PROPERTY_OVERRIDE, Vocabulary.PROPERTY_OVERRIDES, reading)
        .stream()
        .flatMap(annotation -> read(JavaTypes.of(type), model, annotation).stream());
  }

  private Optional<PropertyOverrideSpec> read(
      JavaType on, boolean model, AnnotationReader annotation) {
    Optional<Written<String>> path = annotation.string("path");
    Optional<Written<String>> text = annotation.string("value");
    Optional<Written<TypeMirror>> of = annotation.type("of");
    Optional<ResourceShape> shape = shape(on, model, of, annotation);
    if (path.isEmpty() || text.isEmpty() || shape.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PropertyOverrideSpec(
            on,
            model,
            of.map(type -> new Written<>(shape.get().type(), type.at())),
            shape.get(),
            annotation.string("resource"),
            path.get(),
            text.get(),
            JsonReader.read(text.get().value()),
            annotation.at()));
  }

  /**
   * What CDK's class says, or nothing where the annotation names none; then the reading says so.
   */
  private Optional<ResourceShape> shape(
      JavaType on, boolean model, Optional<Written<TypeMirror>> of, AnnotationReader annotation) {
    if (of.isPresent()) {
      if (types.asElement(of.get().value()) instanceof TypeElement type
          && shapes.isResource(type)) {
        return Optional.of(shape(type));
      }
      reading
          .findings()
          .add(
              OverrideProblem.NO_RESOURCE_TYPE,
              of.get().at(),
              JavaTypes.of(of.get().value(), types).simpleName());
      return Optional.empty();
    }
    if (annotation.types("of").isPresent()) {
      // A class that nobody knows, which has been noted.
      return Optional.empty();
    }
    if (!model) {
      reading.findings().add(OverrideProblem.NO_OF, annotation.at(), on.simpleName());
      return Optional.empty();
    }
    // Without CDK nothing is known of tables, and generated code would not compile either.
    return Optional.of(
        Optional.ofNullable(elements.getTypeElement(CdkTypes.CFN_TABLE))
            .map(this::shape)
            .orElseGet(() -> new ResourceShape(nameOf(CdkTypes.CFN_TABLE), Map.of(), Set.of())));
  }

  private ResourceShape shape(TypeElement type) {
    return known.computeIfAbsent(type.getQualifiedName().toString(), ignored -> shapes.of(type));
  }

  private static JavaType nameOf(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return new JavaType(qualifiedName.substring(0, dot), List.of(qualifiedName.substring(dot + 1)));
  }
}
