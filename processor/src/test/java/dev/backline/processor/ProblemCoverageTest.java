package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.processor.diagnostic.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every problem of the catalogue has a program that shows it. */
final class ProblemCoverageTest {
  private static final List<ErrorsTest> FAMILIES =
      List.of(
          new DefinitionErrorsTest(),
          new TypeErrorsTest(),
          new NameErrorsTest(),
          new KeyErrorsTest(),
          new IndexErrorsTest(),
          new TableErrorsTest(),
          new CapacityErrorsTest(),
          new ApiErrorsTest(),
          new AuthorizationErrorsTest(),
          new RuleMemberErrorsTest(),
          new OperationErrorsTest(),
          new CustomTypeErrorsTest(),
          new ValueErrorsTest(),
          new RelationErrorsTest(),
          new ReferenceErrorsTest());

  /** Shown in {@link InternalErrorTest} and {@link OtherProcessorTest}. */
  private static final Set<Problem> NEED_MORE_THAN_A_PROGRAM =
      EnumSet.of(Problem.INTERNAL, Problem.LATE_MODEL);

  @Test
  void everyProblemHasMistake() {
    Set<Problem> untested = EnumSet.allOf(Problem.class);
    untested.removeAll(NEED_MORE_THAN_A_PROGRAM);
    FAMILIES.stream()
        .flatMap(family -> family.mistakes().stream())
        .map(Mistake::problem)
        .forEach(untested::remove);
    assertThat(untested).isEmpty();
  }
}
