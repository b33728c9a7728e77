package dev.backline.processor;

import com.google.auto.service.AutoService;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.Reporter;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The entry: hands each round's elements to the definitions that they belong to. */
@AutoService(Processor.class)
public final class BackendProcessor extends AbstractProcessor {
  private final Set<Problem> switchedOff;
  private Reporter reporter;
  private Definitions definitions;

  /** The processor as compilers start it. */
  public BackendProcessor() {
    this(Set.of());
  }

  /** One that overlooks some problems, for tests that ask what would come of them. */
  BackendProcessor(Set<Problem> switchedOff) {
    this.switchedOff = switchedOff;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.concat(
            Stream.of(Vocabulary.MODEL, Vocabulary.LAMBDA_FUNCTION, Vocabulary.CUSTOMIZE),
            Stream.of(
                    Vocabulary.DEFINITIONS,
                    Vocabulary.OPERATIONS,
                    Vocabulary.FUNCTION_SLOTS,
                    Vocabulary.OVERRIDES,
                    Vocabulary.RULES,
                    Vocabulary.DIRECTIVES)
                .flatMap(Set::stream))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reporter = new Reporter(environment.getMessager(), environment.getElementUtils(), switchedOff);
    definitions = new Definitions(environment, reporter);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    reporter.compiles(round.getRootElements());
    for (TypeElement annotation : byName(annotations)) {
      Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
      List<TypeElement> types = byName(ElementFilter.typesIn(annotated));
      List<ExecutableElement> methods = byName(ElementFilter.methodsIn(annotated));
      if (Vocabulary.OPERATIONS.contains(annotation.getQualifiedName().toString())) {
        methods.forEach(method -> definitions.checkPlace(annotation, method));
      } else if (Vocabulary.FUNCTION_SLOTS.contains(annotation.getQualifiedName().toString())) {
        types.forEach(definitions::checkSlots);
      } else if (Vocabulary.DIRECTIVES.contains(annotation.getQualifiedName().toString())) {
        types.forEach(definitions::checkDirectives);
      } else if (Vocabulary.OVERRIDES.contains(annotation.getQualifiedName().toString())) {
        types.forEach(definitions::checkOverrides);
      } else if (annotation.getQualifiedName().contentEquals(Vocabulary.CUSTOMIZE)) {
        methods.forEach(definitions::checkCustomizer);
      } else if (Vocabulary.RULES.contains(annotation.getQualifiedName().toString())) {
        types.forEach(type -> definitions.checkRules(annotation, type));
      } else if (annotation.getQualifiedName().contentEquals(Vocabulary.MODEL)) {
        definitions.addModels(types);
      } else if (annotation.getQualifiedName().contentEquals(Vocabulary.LAMBDA_FUNCTION)) {
        definitions.addFunctions(types);
      } else {
        types.forEach(definitions::add);
      }
    }
    if (round.processingOver()) {
      definitions.finish(round.errorRaised());
    } else {
      definitions.generate();
    }
    // Others may read the same annotations.
    return false;
  }

  /**
   * Elements by the name of their type, and those of one type as they stand there: compilers have
   * them in the order in which they were handed the files.
   */
  private static <E extends Element> List<E> byName(Set<? extends E> elements) {
    return elements.stream()
        .<E>map(element -> element)
        .sorted(Comparator.comparing(BackendProcessor::typeName))
        .toList();
  }

  private static String typeName(Element element) {
    return element instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : typeName(element.getEnclosingElement());
  }
}
