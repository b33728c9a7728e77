package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Works beside another processor that makes what Backline reads. */
final class OtherProcessorTest {
  private static final String USER =
      """
      class Main { Object backend = new TodoAppBackend(null, "Backend"); }
      """;

  private static final String LISTED =
      """
      @GraphqlApi(models = {Todo.class, Note.class}) @Allow(Strategy.PUBLIC_API_KEY)
      interface TodoApp {}
      """;

  private static final String OF_PACKAGE =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  private static final String TODO =
      """
      @Model record Todo(@Id String id) {}
      """;

  private static final String NOTE =
      "package app; @dev.backline.Model record Note(@dev.backline.Id String id) {}\n";

  @Test
  void enumOfField() {
    String schema =
        Compiling.sources("@Model record Todo(@Id String id, State state) {}", OF_PACKAGE, USER)
            .with(new GeneratingProcessor(1, "app.State", "package app; enum State { OPEN, DONE }"))
            .schema();
    assertThat(schema).contains("enum State {\n  OPEN\n  DONE\n}");
    assertThat(schema).contains("state: State\n");
  }

  @Test
  void superclass() {
    String schema =
        Compiling.sources("@Model class Todo extends Base { String title; }", OF_PACKAGE, USER)
            .with(
                new GeneratingProcessor(
                    1, "app.Base", "package app; class Base { @dev.backline.Id String key; }"))
            .schema();
    assertThat(schema).contains("  key: ID! @primaryKey\n  title: String\n");
  }

  @Test
  void constant() {
    Compilation compilation =
        Compiling.sources(TODO.replace("@Model", "@Model(ttl = Names.TTL)"), OF_PACKAGE, USER)
            .with(
                new GeneratingProcessor(
                    1,
                    "app.Names",
                    "package app; class Names { static final String TTL = \"t\"; }"))
            .compile();
    assertThat(compilation.errors().stream().map(Mark::placeOf).toList())
        .containsExactly("Todo.java:7:19 BL-1301");
  }

  @Test
  void listedModel() {
    assertThat(
            Compiling.sources(TODO, LISTED, USER)
                .with(new GeneratingProcessor(1, "app.Note", NOTE))
                .schema())
        .contains("type Note @model");
  }

  @Test
  void listedModelOfSecondRound() {
    assertThat(
            Compiling.sources(TODO, LISTED, USER)
                .with(new GeneratingProcessor(1, "app.Other", "package app; class Other {}"))
                .with(new GeneratingProcessor(2, "app.Note", NOTE))
                .schema())
        .contains("type Note @model");
  }

  @Test
  void outputIsThatOfWrittenSource() {
    Map<String, String> generated =
        Compiling.outputs(
            Compiling.sources(TODO, LISTED)
                .with(new GeneratingProcessor(1, "app.Note", NOTE))
                .assertCompiles());
    generated.keySet().removeIf(path -> path.endsWith("/Note.java"));
    assertThat(generated)
        .isEqualTo(Compiling.outputs(Compiling.sources(TODO, LISTED, NOTE).assertCompiles()));
  }

  @Test
  void definition() {
    assertThat(
            Compiling.sources(TODO, USER)
                .with(
                    new GeneratingProcessor(
                        1,
                        "app.TodoApp",
                        """
                        package app;
                        import dev.backline.*;
                        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
                        """))
                .schema())
        .contains("type Todo @model");
  }

  @Test
  void modelThatComesTooLate() {
    List<String> errors = lateModel(OF_PACKAGE);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("[BL-1006] Note was generated after TodoApp");
    assertThat(errors.get(0)).contains("models = {…}");
  }

  @Test
  void modelThatNoDefinitionWaitsFor() {
    assertThat(
            lateModel(
                "@GraphqlApi(models = Todo.class) @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}"))
        .isEmpty();
  }

  @Test
  void typesThatNeverComeAreSaidOnce() {
    Compiling.sources(
            "@Model record Todo(@Id String id, /*!javac*/Missing /*!BL-1005*/it) {}", OF_PACKAGE)
        .with(new GeneratingProcessor(1, "app.Other", "package app; class Other {}"))
        .with(new GeneratingProcessor(2, "app.Another", "package app; class Another {}"))
        .assertMarkedErrors();
  }

  private static List<String> lateModel(String definition) {
    return Compiling.sources(TODO, definition)
        .with(new GeneratingProcessor(1, "app.Note", NOTE))
        .compile()
        .errors()
        .stream()
        .map(error -> error.getMessage(Locale.ROOT))
        .toList();
  }
}
