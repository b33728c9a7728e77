package dev.backline.it;

import dev.backline.it.users.StrangersBackend;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** Users have every option that {@code @Auth} names. */
final class UsersTest {
  @Test
  void everything() {
    Stack stack = new Stack(new App(), "Stack");
    new StrangersBackend(stack, "Backend");
    System.out.println(Template.fromStack(stack).toJSON());
  }
}
