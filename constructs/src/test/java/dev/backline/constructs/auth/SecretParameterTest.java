package dev.backline.constructs.auth;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** A parameter is read by a resource of its own, which is silent about the value. */
final class SecretParameterTest {
  private static final String TYPE = "Custom::BacklineSecretParameter";

  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void answerIsNotLogged() {
    SecretParameter.of(stack, "/todo/google");

    Template.fromStack(stack)
        .hasResourceProperties(
            TYPE,
            Map.of(
                "Create", Match.stringLikeRegexp(".*\"logApiResponseData\":false.*"),
                "Update", Match.stringLikeRegexp(".*\"logApiResponseData\":false.*")));
  }

  @Test
  void oneNameIsReadOnce() {
    assertThat(reference("/todo/google")).isEqualTo(reference("/todo/google"));

    Template.fromStack(stack).resourceCountIs(TYPE, 1);
  }

  @Test
  void namesThatLookAlikeAreTwo() {
    assertThat(reference("/todo/google")).isNotEqualTo(reference("/todo-google"));
    assertThat(reference("/todo/google")).isNotEqualTo(reference("/todo.google"));
    assertThat(reference("/todo/google:2")).isNotEqualTo(reference("/todo/google/2"));

    Template.fromStack(stack).resourceCountIs(TYPE, 5);
  }

  private Object reference(String name) {
    return stack.resolve(SecretParameter.of(stack, name).unsafeUnwrap());
  }
}
