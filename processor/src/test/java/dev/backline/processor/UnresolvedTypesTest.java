package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Names that mean nothing: javac says so, and Backline says what it could not generate. */
final class UnresolvedTypesTest {
  @Test
  void typeOfField() {
    assertMarked(
        """
        @Model record Todo(@Id String id, /*!javac class Missing*/Missing /*!BL-1005 Missing of Todo.it*/it) {}
        """);
  }

  @Test
  void elementType() {
    assertMarked(
        """
        @Model record Todo(@Id String id, List</*!javac*/Missing> /*!BL-1005 Missing*/them) {}
        """);
  }

  @Test
  void superclass() {
    assertMarked(
        """
        /*!BL-1005 superclass Missing of Todo*/@Model
        class Todo extends /*!javac*/Missing { @Id String id; }
        """);
  }

  @Test
  void listedModel() {
    Compiling.sources(
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
            @GraphqlApi(models = {Todo.class, /*!javac*/Missing/*!BL-1005*/.class})
            interface TodoApp {}
            """)
        .assertMarkedErrors();
  }

  @Test
  void constant() {
    Compiling.sources(
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
            @GraphqlApi(ownerContact = /*!javac variable Missing*/Missing/*!BL-1005*/.CONTACT)
            interface TodoApp {}
            """)
        .assertMarkedErrors();
  }

  @Test
  void oneNameIsReportedOnce() {
    assertMarked(
        """
        @Model
        record Todo(
            @Id String id,
            /*!javac*/Missing /*!BL-1005*/a,
            /*!javac*/Lost /*!BL-1005*/b) {}
        """);
  }

  @Test
  void otherMistakesAreReportedBesides() {
    assertMarked(
        """
        @Model(pitr = true, pitrRecoveryDays = /*!BL-1303*/36)
        record Todo(@Id String id, /*!javac*/Missing /*!BL-1005*/it, long /*!BL-1102*/n) {}
        """);
  }

  @Test
  void silentWhereAnotherErrorStopsTheCompilation() {
    Compilation compilation =
        Compiling.sources(
                """
                @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id, Missing it) {}
                @GraphqlApi interface TodoApp {}
                """,
                """
                class Other { int broken(  }
                """)
            .compile();
    assertThat(compilation.errors()).isNotEmpty();
    compilation.errors().forEach(error -> assertThat(Mark.placeOf(error)).doesNotContain("BL-"));
  }

  @Test
  void errorInMethodBodyIsNoneOfOurs() {
    Compiling.sources(
            """
            @Model
            @Allow(Strategy.PUBLIC_API_KEY)
            record Todo(@Id String id) {
              /*!javac class Missing*/Missing helper() { return null; }
            }
            @GraphqlApi interface TodoApp {}
            class Main { Object backend = new TodoAppBackend(null, "Backend"); }
            """)
        .assertMarkedErrors();
  }

  private static void assertMarked(String program) {
    Compiling.sources(program, "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}")
        .assertMarkedErrors();
  }
}
