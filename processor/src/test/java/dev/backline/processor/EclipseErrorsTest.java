package dev.backline.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eclipse's compiler shows the same errors as javac, in the same lines as far as it can.
 *
 * <p>Its API knows no positions of records, their components and enum constants, so those come with
 * their names, at a type around them or at the definition; nor of the items of arrays in
 * annotations, which are shown at the annotation. Columns differ: it counts from a member's name
 * where javac does from its value.
 */
final class EclipseErrorsTest {
  /** Reported only where the compiler has found no mistakes, so not together with others. */
  private static final Set<Problem> ALONE = Set.of(DefinitionProblem.UNRESOLVED);

  /** What Eclipse's compiler adds errors of its own to. */
  private static final Set<Problem> WITH_CONSEQUENCES =
      Set.of(DefinitionProblem.GENERATED_NAME_TAKEN);

  private static final Pattern NAMED_PLACE = Pattern.compile("(?s).* \\(in (app\\d*)\\.\\S+\\)");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> sameAsJavac() {
    return ProblemCoverageTest.FAMILIES.stream()
        .map(family -> dynamicTest(family.getClass().getSimpleName(), () -> check(family)));
  }

  private void check(ErrorsTest family) {
    List<Mistake> mistakes = family.mistakes();
    check(
        family.getClass().getSimpleName(),
        mistakes.stream().filter(mistake -> !ALONE.contains(mistake.problem())).toList());
    for (int i = 0; i < mistakes.size(); i++) {
      if (ALONE.contains(mistakes.get(i).problem())) {
        check(family.getClass().getSimpleName() + i, List.of(mistakes.get(i)));
      }
    }
  }

  private void check(String name, List<Mistake> mistakes) {
    List<List<MarkedSource>> programs =
        IntStream.range(0, mistakes.size())
            .mapToObj(
                i ->
                    mistakes.get(i).completed().stream()
                        .flatMap(text -> MarkedSource.parse(text, "app" + i).stream())
                        .toList())
            .toList();
    ByEclipse compiled =
        ByEclipse.compile(
            folder.resolve(name), MarkedSource.together(programs.stream().flatMap(List::stream)));
    for (int i = 0; i < programs.size(); i++) {
      String packageName = "app" + i;
      Problem problem = mistakes.get(i).problem();
      List<Shown> shown =
          compiled.messages().stream()
              .map(Shown::of)
              .filter(message -> message.path().contains("/" + packageName + "/"))
              .filter(message -> !message.isOfEclipse() || !WITH_CONSEQUENCES.contains(problem))
              .toList();
      check(programs.get(i), shown);
    }
  }

  private static void check(List<MarkedSource> program, List<Shown> shown) {
    List<Mark> marks = program.stream().flatMap(MarkedSource::marks).toList();
    String text = program.stream().map(MarkedSource::text).reduce("", String::concat);
    assertWithMessage("%s\n%s", text, shown)
        .that(shown.stream().map(Shown::id).sorted().toList())
        .isEqualTo(marks.stream().map(Mark::id).sorted().toList());
    for (Mark mark : marks) {
      assertWithMessage("%s in\n%s\n%s", mark, text, shown)
          .that(shown.stream().anyMatch(message -> message.shows(mark, program)))
          .isTrue();
    }
  }

  /** A message with the place where it is shown. */
  private record Shown(String id, String path, int line, int column, String text) {
    static Shown of(Diagnostic<? extends JavaFileObject> message) {
      JavaFileObject source = message.getSource();
      return new Shown(
          Mark.idOf(message),
          source == null ? "nowhere" : source.getName().replace('\\', '/'),
          (int) message.getLineNumber(),
          (int) message.getColumnNumber(),
          Mark.textOf(message));
    }

    boolean isOfEclipse() {
      return id.equals("javac");
    }

    boolean shows(Mark mark, List<MarkedSource> program) {
      if (!mark.id().equals(id) || (!isOfEclipse() && !text.contains(mark.words()))) {
        return false;
      }
      String line = path.substring(path.lastIndexOf('/') + 1) + ":" + line() + ":";
      return NAMED_PLACE.matcher(text).matches()
          || mark.place().startsWith(line)
          || program.stream().anyMatch(this::isAtAnnotation);
    }

    private boolean isAtAnnotation(MarkedSource source) {
      return path.endsWith("/" + source.path())
          && source.text().lines().skip(line - 1L).findFirst().orElseThrow().charAt(column - 1)
              == '@';
    }
  }
}
