package dev.backline.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Accessors have natural, legal and distinct names. */
final class JavaNamesTest {
  private final JavaNames names = new JavaNames(Set.of("all"));

  @Test
  void firstLetterIsLowered() {
    assertThat(names.method("TodoItem")).isEqualTo("todoItem");
    assertThat(names.method("todo")).isEqualTo("todo");
    assertThat(names.method("X")).isEqualTo("x");
  }

  @Test
  void acronymsAreLoweredAsOneWord() {
    assertThat(names.method("URLAlias")).isEqualTo("urlAlias");
    assertThat(names.method("TODO")).isEqualTo("todo");
    assertThat(names.method("TODO_ITEM")).isEqualTo("todo_ITEM");
    assertThat(names.method("A1")).isEqualTo("a1");
  }

  @Test
  void underscoresStay() {
    assertThat(names.method("to_do")).isEqualTo("to_do");
    assertThat(names.method("_Todo")).isEqualTo("_Todo");
  }

  @Test
  void keywordsGetUnderscore() {
    assertThat(names.method("Class")).isEqualTo("class_");
    assertThat(names.method("public")).isEqualTo("public_");
    assertThat(names.method("True")).isEqualTo("true_");
    assertThat(names.method("_")).isEqualTo("__");
  }

  @Test
  void methodsOfObjectAndReservedOnesAreTaken() {
    assertThat(names.method("HashCode")).isEqualTo("hashCode_");
    assertThat(names.method("getClass")).isEqualTo("getClass_");
    assertThat(names.method("Wait")).isEqualTo("wait_");
    assertThat(names.method("All")).isEqualTo("all_");
  }

  @Test
  void collisionsGetMoreUnderscores() {
    assertThat(names.method("Todo")).isEqualTo("todo");
    assertThat(names.method("todo")).isEqualTo("todo_");
    assertThat(names.method("TODO")).isEqualTo("todo__");
    assertThat(names.method("todo_")).isEqualTo("todo___");
  }
}
