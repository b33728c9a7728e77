package dev.backline.processor;

import dev.backline.processor.diagnostic.AuthorizationProblem;
import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.OverrideProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.Reporter;
import dev.backline.processor.diagnostic.SlotProblem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.reader.function.FunctionFinder;
import dev.backline.processor.reader.type.ModelFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The definitions of a compilation, from the round in which they are met to the one in which they
 * are written.
 *
 * <p>A definition that names something unknown waits for the next round, in which another processor
 * may have made it. Definitions are remembered by name: elements do not outlive a round.
 */
final class Definitions {
  private final Elements elements;
  private final Reporter reporter;
  private final ModelFinder finder;
  private final FunctionFinder functionFinder;
  private final DefinitionStep step;
  private final Set<String> waiting = new TreeSet<>();
  private final Set<String> written = new TreeSet<>();

  Definitions(ProcessingEnvironment environment, Reporter reporter) {
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.finder = new ModelFinder(elements, environment.getTypeUtils());
    this.functionFinder = new FunctionFinder(elements, environment.getTypeUtils());
    this.step = new DefinitionStep(environment, reporter);
  }

  /** Takes note of a definition. */
  void add(TypeElement definition) {
    String name = definition.getQualifiedName().toString();
    if (!written.contains(name)) {
      waiting.add(name);
    }
  }

  /** Says so if an operation stands outside of all definitions, where nobody would read it. */
  void checkPlace(TypeElement annotation, ExecutableElement method) {
    Element enclosing = method.getEnclosingElement();
    if (!ModelFinder.mayBeDefinition(enclosing)) {
      Findings findings = new Findings();
      findings.add(
          OperationProblem.NO_DEFINITION,
          SourcePosition.of(method),
          annotation.getSimpleName(),
          enclosing.getSimpleName() + "." + method.getSimpleName(),
          enclosing.getSimpleName());
      reporter.report(findings.all(), (TypeElement) enclosing);
    }
  }

  /** Says so if functions are put into the slots of a type that has no operations. */
  void checkSlots(TypeElement type) {
    if (!ModelFinder.mayBeModel(type)) {
      Findings findings = new Findings();
      findings.add(SlotProblem.NO_MODEL, SourcePosition.of(type), type.getSimpleName());
      reporter.report(findings.all(), placeFor(type));
    }
  }

  /** Says so if directives stand on a type that is no type of a schema. */
  void checkDirectives(TypeElement type) {
    if (!ModelFinder.mayBeModel(type) && !ModelFinder.mayBeCustomType(type)) {
      Findings findings = new Findings();
      findings.add(DirectiveProblem.NOT_READ, SourcePosition.of(type), type.getSimpleName());
      reporter.report(findings.all(), placeFor(type));
    }
  }

  /** Says so if properties are overridden where nobody reads it. */
  void checkOverrides(TypeElement type) {
    if (!ModelFinder.mayBeModel(type) && !ModelFinder.mayBeBackend(type)) {
      Findings findings = new Findings();
      findings.add(OverrideProblem.NO_PLACE, SourcePosition.of(type), type.getSimpleName());
      reporter.report(findings.all(), placeFor(type));
    }
  }

  /** Says so if rules stand on a type that nobody can ask for by itself. */
  void checkRules(TypeElement annotation, TypeElement type) {
    if (!ModelFinder.mayBeModel(type) && !ModelFinder.mayBeDefinition(type)) {
      Findings findings = new Findings();
      type.getAnnotationMirrors().stream()
          .filter(
              mirror ->
                  // Eclipse's compiler makes an element anew each time it is asked.
                  mirror.getAnnotationType().toString().equals(annotation.toString()))
          .forEach(
              mirror ->
                  findings.add(
                      AuthorizationProblem.RULE_NOT_READ,
                      SourcePosition.of(type, mirror),
                      type.getSimpleName()));
      reporter.report(findings.all(), placeFor(type));
    }
  }

  /** Where something about a type is shown if the compiler does not know where the type stands. */
  private TypeElement placeFor(TypeElement type) {
    return finder.definitionsIn(elements.getPackageOf(type)).stream().findFirst().orElse(type);
  }

  /** Says so if a method wants to change a backend and stands outside of all definitions. */
  void checkCustomizer(ExecutableElement method) {
    Element enclosing = method.getEnclosingElement();
    if (!ModelFinder.mayBeBackend(enclosing)) {
      Findings findings = new Findings();
      findings.add(
          OverrideProblem.CUSTOMIZE_PLACE,
          SourcePosition.of(method),
          enclosing.getSimpleName() + "." + method.getSimpleName(),
          enclosing.getSimpleName());
      reporter.report(findings.all(), (TypeElement) enclosing);
    }
  }

  /** Takes note of models, and with them of the definitions beside them. */
  void addModels(List<TypeElement> models) {
    byPackage(models)
        .forEach(
            (enclosing, beside) ->
                finder
                    .definitionsIn(enclosing)
                    .forEach(definition -> addModels(beside, definition)));
  }

  private void addModels(List<TypeElement> models, TypeElement definition) {
    if (written.contains(definition.getQualifiedName().toString())
        && !ModelFinder.listsModels(definition)) {
      models.forEach(model -> reportLate(DefinitionProblem.LATE_MODEL, model, definition));
    }
    add(definition);
  }

  /** Takes note of handler classes, and with them of the definitions beside them. */
  void addFunctions(List<TypeElement> functions) {
    byPackage(functions)
        .forEach(
            (enclosing, beside) ->
                functionFinder
                    .definitionsIn(enclosing)
                    .forEach(definition -> addFunctions(beside, definition)));
  }

  private void addFunctions(List<TypeElement> functions, TypeElement definition) {
    if (written.contains(definition.getQualifiedName().toString())
        && !FunctionFinder.listsFunctions(definition)) {
      functions.forEach(
          function -> reportLate(FunctionProblem.LATE_FUNCTION, function, definition));
    }
    add(definition);
  }

  private Map<PackageElement, List<TypeElement>> byPackage(List<TypeElement> types) {
    return types.stream()
        .collect(
            Collectors.groupingBy(elements::getPackageOf, LinkedHashMap::new, Collectors.toList()));
  }

  private void reportLate(Problem problem, TypeElement member, TypeElement definition) {
    Findings findings = new Findings();
    findings.add(
        problem,
        SourcePosition.of(member),
        member.getSimpleName(),
        definition.getSimpleName(),
        member.getSimpleName());
    reporter.report(findings.all(), member);
  }

  /** Writes every definition that names nothing unknown. */
  void generate() {
    for (String name : List.copyOf(waiting)) {
      TypeElement definition = elements.getTypeElement(name);
      if (definition != null && step.run(definition)) {
        waiting.remove(name);
        written.add(name);
      }
    }
  }

  /**
   * Says what could not be resolved to the end.
   *
   * @param errorRaised whether the compiler has found mistakes of its own; then it has said so
   */
  void finish(boolean errorRaised) {
    for (String name : waiting) {
      TypeElement definition = elements.getTypeElement(name);
      if (definition != null) {
        step.reportUnresolved(definition, errorRaised);
      }
    }
  }
}
