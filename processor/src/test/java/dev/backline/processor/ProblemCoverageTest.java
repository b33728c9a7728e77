package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every problem of the catalogue has a program that shows it. */
final class ProblemCoverageTest {
  static final List<ErrorsTest> FAMILIES =
      List.of(
          new DefinitionErrorsTest(),
          new ConstructIdErrorsTest(),
          new TypeErrorsTest(),
          new NameErrorsTest(),
          new GeneratedNameErrorsTest(),
          new DefaultEffectErrorsTest(),
          new KeyErrorsTest(),
          new IndexErrorsTest(),
          new KeyArgumentErrorsTest(),
          new TableErrorsTest(),
          new ProviderErrorsTest(),
          new ConflictErrorsTest(),
          new StackMappingErrorsTest(),
          new StackSizeErrorsTest(),
          new TranslationErrorsTest(),
          new CapacityErrorsTest(),
          new ApiErrorsTest(),
          new AuthorizationErrorsTest(),
          new RuleMemberErrorsTest(),
          new OwnerErrorsTest(),
          new OperationErrorsTest(),
          new CallErrorsTest(),
          new ResolverErrorsTest(),
          new GenerationErrorsTest(),
          new ConversationErrorsTest(),
          new ToolErrorsTest(),
          new CustomTypeErrorsTest(),
          new ValueErrorsTest(),
          new RelationErrorsTest(),
          new ReferenceErrorsTest(),
          new RelationIndexErrorsTest(),
          new SlotErrorsTest(),
          new DirectiveErrorsTest(),
          new OlderDirectiveErrorsTest(),
          new MeetingErrorsTest(),
          new ArgumentErrorsTest(),
          new SqlErrorsTest(),
          new SqlStatementErrorsTest(),
          new AuthErrorsTest(),
          new ExternalLoginErrorsTest(),
          new FunctionErrorsTest(),
          new FunctionSettingErrorsTest(),
          new HandlerTypeErrorsTest(),
          new StorageErrorsTest(),
          new StorageAccessErrorsTest(),
          new OverrideErrorsTest(),
          new CustomizeErrorsTest(),
          new GrantErrorsTest(),
          new DependencyErrorsTest());

  /** Shown in {@link InternalErrorTest}, {@link OtherProcessorTest} and {@link CallSchemaTest}. */
  private static final Set<Problem> NEED_MORE_THAN_A_PROGRAM =
      Set.of(
          DefinitionProblem.INTERNAL,
          DefinitionProblem.LATE_MODEL,
          DefinitionProblem.FILE_TAKEN,
          FunctionProblem.LATE_FUNCTION);

  @Test
  void everyProblemHasMistake() {
    Set<Problem> untested = new HashSet<>(Problem.catalogue());
    untested.removeAll(NEED_MORE_THAN_A_PROGRAM);
    mistakes().stream().map(Mistake::problem).forEach(untested::remove);
    assertThat(untested).isEmpty();
  }

  /** The programs of all families. */
  static List<Mistake> mistakes() {
    return FAMILIES.stream().flatMap(family -> family.mistakes().stream()).toList();
  }
}
