package dev.backline.constructs.auth;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** Each parameter is read once, and none for another. */
final class SecretParameterTest {
  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void namesThatDifferInSignsAreTwo() {
    List<String> names =
        List.of(
            "/app/google/id",
            "/app/google-id",
            "/app/google_id",
            "/app/google.id",
            "app/google/id");
    assertThat(names.stream().map(this::read).distinct().toList()).hasSize(names.size());
    Template.fromStack(stack).resourceCountIs("Custom::BacklineSecretParameter", names.size());
  }

  @Test
  void oneNameIsReadOnce() {
    assertThat(read("/app/google/id:3")).isEqualTo(read("/app/google/id:3"));
    Template.fromStack(stack).resourceCountIs("Custom::BacklineSecretParameter", 1);
  }

  private String read(String name) {
    return String.valueOf(stack.resolve(SecretParameter.of(stack, name).unsafeUnwrap()));
  }
}
