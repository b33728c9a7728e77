package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that hands the compiler only what has changed comes to what a clean build does. */
final class IncrementalTest {
  private static final String TODO =
      """
      @Model(ttl = "expiry")
      record Todo(
          @Id @PrimaryKey(sortKeys = "state") String id,
          @Required State state,
          Long expiry,
          @Index(sortKeys = "id") @Name("Owner") String owner) {}
      """;

  private static final String NOTE =
      """
      @Model class Note extends Base { String text; Map<String, Integer> more; List<String> tags; }
      """;

  private static final String REST =
      """
      @GraphqlApi(xray = true, tables = @Tables(pitr = true)) @Allow(Strategy.PUBLIC_API_KEY)
      interface TodoApp {}

      package app;
      enum State { OPEN, @dev.backline.Name("done") DONE }

      package app;
      class Base { @dev.backline.Id String key; @dev.backline.Description("D") String base; }
      """;

  private static final String UNRELATED = "class Unrelated {}";

  @TempDir Path classes;

  @Test
  void onlyModel() {
    assertSameAsClean(NOTE);
  }

  @Test
  void onlyOtherModel() {
    assertSameAsClean(TODO);
  }

  @Test
  void onlyDefinition() {
    assertSameAsClean(MarkedSource.parse(REST).get(0).text());
  }

  @Test
  void everythingAgain() {
    assertSameAsClean(NOTE, REST, TODO);
  }

  @Test
  void unrelatedClass() {
    compileAll();
    assertThat(Compiling.outputs(changed(UNRELATED))).isEmpty();
  }

  @Test
  void enumAlone() {
    compileAll();
    assertThat(Compiling.outputs(changed("enum State { OPEN, DONE, LATE }"))).isEmpty();
  }

  @Test
  void addedModel() {
    compileAll();
    assertThat(Compiling.outputs(changed("@Model record Added(@Id String id) {}")))
        .isEqualTo(clean("@Model record Added(@Id String id) {}", TODO, NOTE, REST));
  }

  @Test
  void mistakeInClassFileIsShownAtDefinition() {
    Compiling.sources("@Model record Todo(@Id String id, long count) {}").compileInto(classes);
    Compiling.sources(
            """
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) /*!BL-1102 (in app.Todo.count)*/interface TodoApp {}
            """)
        .withClasses(classes)
        .assertMarkedErrors();
  }

  private void assertSameAsClean(String... changed) {
    compileAll();
    assertThat(Compiling.outputs(changed(changed))).isEqualTo(clean(TODO, NOTE, REST));
  }

  private void compileAll() {
    Compiling.sources(TODO, NOTE, REST, UNRELATED).buildInto(classes);
  }

  private Compilation changed(String... sources) {
    return Compiling.sources(sources).withClasses(classes).assertCompiles();
  }

  private static Map<String, String> clean(String... sources) {
    List<String> all = Stream.concat(Stream.of(sources), Stream.of(UNRELATED)).toList();
    return Compiling.outputs(Compiling.sources(all.toArray(String[]::new)).assertCompiles());
  }
}
