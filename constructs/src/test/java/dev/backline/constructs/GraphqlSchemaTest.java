package dev.backline.constructs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Schemas are read from beside a class, as UTF-8. */
class GraphqlSchemaTest {
  @Test
  void readsTheFileBesideTheClass() {
    assertThat(GraphqlSchema.read(GraphqlSchemaTest.class, "Cafe.graphql"))
        .isEqualTo("# Café\ntype Todo {\n  id: ID!\n}\n");
  }

  @Test
  void saysWhereItLooked() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> GraphqlSchema.read(GraphqlSchemaTest.class, "Missing.graphql"));
    assertThat(thrown).hasMessageThat().contains("Missing.graphql");
    assertThat(thrown).hasMessageThat().contains("dev.backline.constructs.GraphqlSchemaTest");
  }
}
