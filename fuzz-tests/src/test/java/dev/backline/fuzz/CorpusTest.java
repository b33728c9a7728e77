package dev.backline.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.backline.fuzz.check.Checked;
import dev.backline.fuzz.check.Failure;
import dev.backline.fuzz.program.Program;
import dev.backline.fuzz.seed.Corpus;
import dev.backline.fuzz.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every program that ever failed, and those that someone thought of as hard, in each build. */
final class CorpusTest {
  private final Fuzzing fuzzing = new Fuzzing();

  @Test
  void thereAreManyPrograms() {
    assertThat(Seeds.nasty().size()).isAtLeast(60);
    assertThat(Corpus.programs()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whatOnceFailed() {
    return each(Corpus.programs());
  }

  @TestFactory
  Stream<DynamicTest> whatIsHard() {
    return each(Seeds.nasty());
  }

  /** What the mutations begin with has to be right, or they would show nothing. */
  @TestFactory
  Stream<DynamicTest> realProgramsCompile() {
    return Seeds.real().entrySet().stream()
        .map(
            program ->
                dynamicTest(
                    program.getKey(),
                    () -> {
                      assertHolds(program.getValue());
                      assertThat(fuzzing.attempt(program.getValue()).ending())
                          .isEqualTo(Ending.COMPILES);
                    }));
  }

  private Stream<DynamicTest> each(Map<String, Program> programs) {
    return programs.entrySet().stream()
        .map(program -> dynamicTest(program.getKey(), () -> assertHolds(program.getValue())));
  }

  private void assertHolds(Program program) {
    Checked checked = fuzzing.checks().check(program);
    List<Failure> failures = new ArrayList<>(checked.failures());
    failures.addAll(fuzzing.checks().checkDetermined(program, checked.outcome()));
    assertWithMessage("of\n%s", program).that(failures).isEmpty();
  }
}
