package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Backline accepts, Amplify's construct and CDK accept, and what its errors say to write
 * instead is sound: every mended program is built and synthesised.
 */
@Tag("oracle")
final class OracleNeighboursTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> mendedProgramsAreAccepted() {
    return ProblemCoverageTest.FAMILIES.stream()
        .map(family -> dynamicTest(name(family), () -> check(family)));
  }

  private void check(ErrorsTest family) {
    Path place = folder.resolve(name(family));
    List<List<String>> programs =
        family.mistakes().stream().map(Mistake::neighbour).distinct().toList();
    Compilation compilation = Compiling.programs(programs).compile();
    RealApp app = new RealApp(place.resolve("assembly"));
    List<Class<?>> backends = LoadedProgram.of(compilation, place.resolve("classes")).backends();
    assertThat(backends).isNotEmpty();
    for (Class<?> backend : backends) {
      try {
        app.build(backend, backend.getName());
      } catch (RuntimeException e) {
        throw new AssertionError(
            "a refusal of\n" + programs.get(numberOf(backend)) + "\n" + e.getMessage(), e);
      }
    }
    Assembly assembly = app.synthesize();
    assertWithMessage("whether there are schemas")
        .that(!assembly.schemas().isEmpty())
        .isEqualTo(assembly.text().contains("AWS::AppSync::GraphQLSchema"));
    assertThat(assembly.schemaMistakes()).isEmpty();
  }

  /** Which program a backend is of, by its package. */
  private static int numberOf(Class<?> backend) {
    return Integer.parseInt(backend.getPackageName().replaceAll("\\D", ""));
  }

  private static String name(ErrorsTest family) {
    return family.getClass().getSimpleName();
  }
}
