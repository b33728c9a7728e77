package dev.backline.fuzz;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.fuzz.check.Checks;
import dev.backline.fuzz.check.Failure;
import dev.backline.fuzz.check.Property;
import dev.backline.fuzz.javac.Javac;
import dev.backline.fuzz.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A processor that hangs ends no run, but fails it: with the program, made small, and a stack. */
@Timeout(120)
final class LongRunHangTest {
  private static final Program SOUND =
      Program.parse(
          """
          //// app/Fine.java
          package app;
          @Deprecated class Fine {}
          """);
  private static final Program HANGING =
      Program.parse(
          """
          //// app/Fine.java
          package app;
          @Deprecated class Fine {}
          //// app/Trap.java
          package app;
          @Deprecated class Trap {}
          class Beside {}
          """);

  private final CountDownLatch release = new CountDownLatch(1);

  @AfterEach
  void release() {
    release.countDown();
  }

  @Test
  void programFailsAndOthersAreTried() {
    Fuzzing fuzzing = new Fuzzing(checks(6));
    List<Failure> failures = fuzzing.attempt(HANGING).failures();
    assertThat(failures.stream().map(Failure::property)).containsExactly(Property.ENDS);
    assertThat(failures.get(0).detail()).contains("no end after 6 seconds");
    assertThat(failures.get(0).detail()).contains("HangingProcessor.process(");
    assertThat(fuzzing.attempt(SOUND)).isEqualTo(new Fuzzing.Tried(Ending.COMPILES, List.of()));
  }

  @Test
  void programIsWritten(@TempDir Path folder) throws IOException {
    LongRun run = run(checks(6), 6, folder, HANGING, SOUND);
    assertThat(run.failures()).hasSize(1);
    try (Stream<Path> files = Files.list(folder)) {
      String text = Files.readString(files.toList().get(0));
      assertThat(text).contains("HangingProcessor.process(");
      Program program = Program.parse(text);
      assertThat(program.files().keySet()).containsExactly("app/Trap.java");
      assertThat(program.toString()).doesNotContain("Beside");
    }
  }

  @Test
  void runEndsWhereEverythingHangs(@TempDir Path folder) throws IOException {
    Checks checks = checks(1);
    LongRun run = run(checks, 60, folder, HANGING);
    assertThat(checks.isExhausted()).isTrue();
    assertThat(run.endings().keySet()).containsExactly(Ending.CRASHES);
  }

  private Checks checks(int seconds) {
    return new Checks(
        () -> new Javac(List.of(), List.of(), HangingProcessor::new), Duration.ofSeconds(seconds));
  }

  /** A run over some programs again and again, for some seconds at most. */
  private static LongRun run(Checks checks, int seconds, Path folder, Program... programs)
      throws IOException {
    List<Kitchen> kitchens = Stream.of(programs).<Kitchen>map(Fixed::new).toList();
    LongRun run = new LongRun(new Fuzzing(checks), kitchens, folder);
    run.run(new Random(1), Instant.now().plusSeconds(seconds));
    return run;
  }

  /** Always makes the same program. */
  private record Fixed(Program program) implements Kitchen {
    @Override
    public Program cook(Recipe recipe) {
      return program;
    }

    @Override
    public int mostSteps() {
      return 0;
    }
  }

  /** Waits over classes of one name until the test is over, whoever interrupts it. */
  @SupportedAnnotationTypes("*")
  private final class HangingProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.getRootElements().stream()
          .anyMatch(type -> type.getSimpleName().contentEquals("Trap"))) {
        waitWhateverComes();
      }
      return false;
    }

    private void waitWhateverComes() {
      while (release.getCount() > 0) {
        try {
          release.await();
        } catch (InterruptedException e) {
          // As a loop would, which looks at nothing.
        }
      }
    }
  }
}
