package dev.backline.processor.reader;

import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.PrimaryKeySpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a {@code @Model} type. */
final class ModelReader {
  private final Types types;
  private final TypeReader typeReader;
  private final Reading reading;

  ModelReader(Types types, TypeReader typeReader, Reading reading) {
    this.types = types;
    this.typeReader = typeReader;
    this.reading = reading;
  }

  /** The model, or nothing where the type can't be one; then the reading says why. */
  Optional<ModelSpec> read(TypeElement type) {
    AnnotationReader model = AnnotationReader.find(type, Vocabulary.MODEL, reading).orElseThrow();
    JavaType javaType = JavaTypes.of(type);
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      reading
          .findings()
          .add(Problem.MODEL_KIND, model.at(), javaType.simpleName(), JavaTypes.kindOf(type));
      return Optional.empty();
    }
    TableSpec table = TableReader.read(model);
    List<VariableElement> stored = fields(type, model.at()).toList();
    if (stored.isEmpty()) {
      reading.findings().add(Problem.NO_FIELDS, model.at(), javaType.simpleName());
    }
    List<FieldSpec> fields =
        stored.stream().flatMap(field -> field(type, field, table.ttl()).stream()).toList();
    return Optional.of(
        new ModelSpec(
            javaType,
            Naming.name(type, reading),
            Naming.description(type, reading),
            fields,
            table,
            RuleReader.read(type, reading),
            model.at()));
  }

  /** The stored fields, those of superclasses first. */
  private Stream<VariableElement> fields(TypeElement type, SourceRef at) {
    Deque<TypeElement> hierarchy = new ArrayDeque<>();
    for (TypeElement next = type; next != null; next = superclass(next, at)) {
      hierarchy.addFirst(next);
    }
    return hierarchy.stream()
        .flatMap(declaring -> declaring.getEnclosedElements().stream())
        .filter(element -> element.getKind() == ElementKind.FIELD)
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .filter(field -> !AnnotationReader.isPresent(field, Vocabulary.IGNORE))
        .map(VariableElement.class::cast);
  }

  private TypeElement superclass(TypeElement type, SourceRef at) {
    TypeMirror superclass = type.getSuperclass();
    if (superclass.getKind() == TypeKind.ERROR) {
      reading.unresolved("the superclass " + superclass + " of " + type.getSimpleName(), at);
      return null;
    }
    return superclass.getKind() == TypeKind.DECLARED
        ? (TypeElement) types.asElement(superclass)
        : null;
  }

  private Optional<FieldSpec> field(
      TypeElement model, VariableElement field, Optional<Written<String>> ttl) {
    SourceRef at = SourcePosition.of(field);
    String javaName = field.getSimpleName().toString();
    String place = model.getSimpleName() + "." + javaName;
    Optional<AnnotationReader> id = AnnotationReader.find(field, Vocabulary.ID, reading);
    return type(model, field, place, at, id, ttl)
        .map(
            type ->
                new FieldSpec(
                    javaName,
                    Naming.name(field, reading),
                    Naming.description(field, reading),
                    type,
                    id.map(AnnotationReader::at),
                    primaryKey(field),
                    indexes(field),
                    at));
  }

  private Optional<FieldType> type(
      TypeElement model,
      VariableElement field,
      String place,
      SourceRef at,
      Optional<AnnotationReader> id,
      Optional<Written<String>> ttl) {
    Optional<AnnotationReader> scalar = AnnotationReader.find(field, Vocabulary.SCALAR, reading);
    if (id.isPresent()) {
      scalar.ifPresent(
          written -> reading.findings().add(Problem.ID_WITH_SCALAR, written.at(), place));
      return Optional.of(new Named("ID", Kind.SCALAR, true));
    }
    boolean expiry =
        ttl.map(Written::value).filter(field.getSimpleName()::contentEquals).isPresent();
    Optional<String> forced =
        scalar
            .flatMap(written -> written.constant("value"))
            .flatMap(constant -> ScalarTypes.ofConstant(constant.value()))
            .or(
                () ->
                    expiry && isLong(field)
                        ? Optional.of(ScalarTypes.TIMESTAMP)
                        : Optional.empty());
    return typeReader.read(field, asSeenFrom(model, field), place, at, forced);
  }

  private static boolean isLong(VariableElement field) {
    TypeMirror type = field.asType();
    return type.getKind() == TypeKind.LONG || type.toString().endsWith("java.lang.Long");
  }

  /** The type of a field in which the type variables of a generic superclass are filled in. */
  private TypeMirror asSeenFrom(TypeElement model, Element field) {
    return field.getEnclosingElement().equals(model)
        ? field.asType()
        : types.asMemberOf((DeclaredType) model.asType(), field);
  }

  private Optional<PrimaryKeySpec> primaryKey(Element field) {
    return AnnotationReader.find(field, Vocabulary.PRIMARY_KEY, reading)
        .map(key -> new PrimaryKeySpec(key.strings("sortKeys"), key.at()));
  }

  private List<IndexSpec> indexes(Element field) {
    return AnnotationReader.findAll(field, Vocabulary.INDEX, Vocabulary.INDEXES, reading).stream()
        .map(
            index ->
                new IndexSpec(
                    index.string("name"),
                    index.strings("sortKeys"),
                    index.bool("query").map(Written::value).orElse(true),
                    index.string("queryField"),
                    index.constant("projection"),
                    index.strings("nonKeyAttributes"),
                    TableReader.throughput(index),
                    index.at()))
        .toList();
  }
}
