package dev.backline.processor;

import dev.backline.processor.diagnostic.ApiProblem;
import dev.backline.processor.diagnostic.AuthorizationProblem;
import java.util.List;

/** What is wrong under some ways to translate a schema, and right under others. */
final class TranslationErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            ApiProblem.REPLACEMENT_NOT_ALLOWED,
            todo(
                "translation = @TranslationBehavior(replaceTableUponGsiUpdate = /*!BL-1416*/true)"),
            todo(
                """
                destructiveUpdates = true,
                translation = @TranslationBehavior(replaceTableUponGsiUpdate = true)
                """)),
        new Mistake(
            AuthorizationProblem.OWNER_AS_SORT_KEY,
            owned("true", "/*!BL-1515*/"),
            owned("false", "")),
        new Mistake(
            AuthorizationProblem.NO_RULE,
            """
            /*!BL-1501*/@Model record Todo(@Id String id) {}
            @GraphqlApi(translation = @TranslationBehavior(sandboxModeEnabled = false))
            interface TodoApp {}
            """,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi(translation = @TranslationBehavior(sandboxModeEnabled = true))
            interface TodoApp {}
            """));
  }

  private static String todo(String members) {
    return """
        @Model record Todo(@Id String id) {}
        @GraphqlApi(%s) @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
        """
        .formatted(members);
  }

  private static String owned(String useSub, String mark) {
    return """
        @Model @Allow(Strategy.OWNER) record Todo(
            @PrimaryKey(sortKeys = %s"owner") @Required String board, @Required String owner) {}
        @GraphqlApi(
            translation = @TranslationBehavior(useSubUsernameForDefaultIdentityClaim = %s))
        interface TodoApp {}
        """
        .formatted(mark, useSub);
  }
}
