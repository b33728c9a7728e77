package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the types that belong together.
 *
 * <p>The compiler is asked for the members of the package, and not which files it was handed: a
 * definition has the same models in an incremental build as in a clean one.
 */
public final class ModelFinder {
  private final Elements elements;
  private final Types types;

  public ModelFinder(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The definitions in a package, by name. */
  public List<TypeElement> definitionsIn(PackageElement enclosing) {
    return annotatedIn(enclosing, Vocabulary.GRAPHQL_API);
  }

  /** Whether a type defines an API, or has an annotation of which nobody knows what it is. */
  public static boolean mayBeDefinition(Element type) {
    return AnnotationReader.isPresent(type, Vocabulary.GRAPHQL_API)
        || type.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR);
  }

  /** Whether a type defines a backend, or has an annotation of which nobody knows what it is. */
  public static boolean mayBeBackend(Element type) {
    return mayBeDefinition(type)
        || Vocabulary.DEFINITIONS.stream()
            .anyMatch(annotation -> AnnotationReader.isPresent(type, annotation));
  }

  /** Whether a type is a custom type, and no enum. */
  public static boolean mayBeCustomType(TypeElement type) {
    return AnnotationReader.isPresent(type, Vocabulary.CUSTOM_TYPE)
        && type.getKind() != ElementKind.ENUM;
  }

  /** Whether a type is a model, or has an annotation of which nobody knows what it is. */
  public static boolean mayBeModel(Element type) {
    return AnnotationReader.isPresent(type, Vocabulary.MODEL)
        || type.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR);
  }

  /** Whether a definition lists its models. */
  public static boolean listsModels(TypeElement definition) {
    return AnnotationReader.find(definition, Vocabulary.GRAPHQL_API, new Reading())
        .flatMap(api -> api.types("models"))
        .isPresent();
  }

  /**
   * The models that a definition lists, or those of its package.
   *
   * @param needed whether it is a mistake that there are none
   */
  public List<TypeElement> models(
      TypeElement definition, AnnotationReader api, boolean needed, Reading reading) {
    List<TypeElement> models =
        api.types("models")
            .map(listed -> listed(listed, reading))
            .orElseGet(() -> inPackage(definition, reading));
    // A list of things that are no models has been reported, item by item.
    boolean nothingNamed = api.types("models").map(List::isEmpty).orElse(true);
    if (needed && models.isEmpty() && nothingNamed) {
      reading
          .findings()
          .add(
              DefinitionProblem.NO_MODELS,
              api.position("models"),
              definition.getSimpleName(),
              api.types("models").isPresent() ? "its own list" : nameOf(definition));
    }
    return models;
  }

  private String nameOf(TypeElement definition) {
    PackageElement enclosing = elements.getPackageOf(definition);
    return enclosing.isUnnamed()
        ? "the unnamed package"
        : "package " + enclosing.getQualifiedName();
  }

  private List<TypeElement> listed(List<Written<TypeMirror>> listed, Reading reading) {
    Set<TypeElement> models = new LinkedHashSet<>();
    for (Written<TypeMirror> written : listed) {
      if (!(types.asElement(written.value()) instanceof TypeElement type)
          || !AnnotationReader.isPresent(type, Vocabulary.MODEL)) {
        reading.findings().add(DefinitionProblem.NOT_A_MODEL, written.at(), written.value());
      } else if (!models.add(type)) {
        reading.findings().add(DefinitionProblem.LISTED_TWICE, written.at(), type.getSimpleName());
      }
    }
    return new ArrayList<>(models);
  }

  private List<TypeElement> inPackage(TypeElement definition, Reading reading) {
    PackageElement enclosing = elements.getPackageOf(definition);
    SharedPackage.check(
        definition,
        definitionsIn(enclosing).stream()
            .filter(each -> each.equals(definition) || !listsModels(each))
            .toList(),
        DefinitionProblem.SHARED_PACKAGE,
        each -> AnnotationReader.find(each, Vocabulary.GRAPHQL_API, reading).orElseThrow().at(),
        reading);
    return annotatedIn(enclosing, Vocabulary.MODEL);
  }

  /** The types in a package that have an annotation, by name. */
  public static List<TypeElement> annotatedIn(PackageElement enclosing, String annotation) {
    return ElementFilter.typesIn(enclosing.getEnclosedElements()).stream()
        .flatMap(ModelFinder::withNested)
        .filter(type -> AnnotationReader.isPresent(type, annotation))
        .filter(type -> !AnnotationReader.isPresent(type, Vocabulary.IGNORE))
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .toList();
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(ModelFinder::withNested));
  }
}
