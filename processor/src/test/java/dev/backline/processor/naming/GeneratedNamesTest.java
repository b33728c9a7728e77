package dev.backline.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.processor.model.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated files are called after the definition; changing that breaks every user. */
final class GeneratedNamesTest {
  private static final JavaType TOP = new JavaType("app", List.of("TodoApp"));
  private static final JavaType NESTED = new JavaType("", List.of("Outer", "Api"));

  @Test
  void topLevel() {
    assertThat(GeneratedNames.backend(TOP).qualifiedName()).isEqualTo("app.TodoAppBackend");
    assertThat(GeneratedNames.data(TOP).qualifiedName()).isEqualTo("app.TodoAppData");
    assertThat(GeneratedNames.schemaFile(TOP)).isEqualTo("TodoApp.graphql");
  }

  @Test
  void nested() {
    assertThat(GeneratedNames.backend(NESTED).qualifiedName()).isEqualTo("Outer_ApiBackend");
    assertThat(GeneratedNames.data(NESTED).qualifiedName()).isEqualTo("Outer_ApiData");
    assertThat(GeneratedNames.schemaFile(NESTED)).isEqualTo("Outer_Api.graphql");
  }
}
