package dev.backline.processor.reader;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
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

  /** Whether a definition lists its models. */
  public static boolean listsModels(TypeElement definition) {
    return AnnotationReader.find(definition, Vocabulary.GRAPHQL_API, new Reading())
        .flatMap(api -> api.types("models"))
        .isPresent();
  }

  /** The models that a definition lists, or those of its package. */
  List<TypeElement> models(TypeElement definition, AnnotationReader api, Reading reading) {
    return api.types("models")
        .map(listed -> listed(listed, definition, api, reading))
        .orElseGet(() -> inPackage(definition, api, reading));
  }

  private List<TypeElement> listed(
      List<Written<TypeMirror>> listed,
      TypeElement definition,
      AnnotationReader api,
      Reading reading) {
    if (listed.isEmpty()) {
      noModels(definition, "its own list", api.position("models"), reading);
    }
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

  private List<TypeElement> inPackage(
      TypeElement definition, AnnotationReader api, Reading reading) {
    PackageElement enclosing = elements.getPackageOf(definition);
    for (TypeElement other : definitionsIn(enclosing)) {
      if (!other.equals(definition) && !listsModels(other)) {
        reading
            .findings()
            .add(
                DefinitionProblem.SHARED_PACKAGE,
                api.at(),
                definition.getSimpleName(),
                other.getSimpleName());
      }
    }
    List<TypeElement> models = annotatedIn(enclosing, Vocabulary.MODEL);
    if (models.isEmpty()) {
      String place = enclosing.isUnnamed() ? "the unnamed package" : "package " + enclosing;
      noModels(definition, place, api.at(), reading);
    }
    return models;
  }

  private static void noModels(
      TypeElement definition, String place, SourceRef at, Reading reading) {
    reading.findings().add(DefinitionProblem.NO_MODELS, at, definition.getSimpleName(), place);
  }

  private static List<TypeElement> annotatedIn(PackageElement enclosing, String annotation) {
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
