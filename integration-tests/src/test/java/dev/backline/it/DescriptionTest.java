package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.api.PlainBackend;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

/** A stack is described by its user, or by Amplify's construct in it, and never by Backline. */
final class DescriptionTest {
  @Test
  void ofTheUser() {
    Stack stack =
        new Stack(new BacklineApp(), "Plain", StackProps.builder().description("Notes").build());
    new PlainBackend(stack, "Backend");

    assertThat(stack.getTemplateOptions().getDescription()).isEqualTo("Notes");
  }

  @Test
  void ofTheApi() {
    assertThat(Fixtures.PLAIN.template().toJSON().get("Description").toString())
        .contains("\"createdBy\":\"AmplifyCDK\"");
  }

  @Test
  void withoutAnApi() {
    Stack stack = new Stack(new BacklineApp(), "Archive");
    new dev.backline.it.files.ArchiveBackend(stack, "Backend").createStack("more");

    assertThat(stack.getTemplateOptions().getDescription()).isNull();
  }
}
