package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal input gives equal bytes, in whatever order and form the compiler gets it. */
final class DeterminismTest {
  private static final List<String> MODELS =
      List.of(
          """
          @Model(ttl = "expiry", billingMode = BillingMode.PROVISIONED)
          @Description("Something to do")
          record Todo(
              @Id @PrimaryKey(sortKeys = {"state", "rank"}) String id,
              @Required State state,
              int rank,
              long expiry,
              @Index(sortKeys = "rank") @Index(name = "mine", queryField = "mine") String owner) {}
          """,
          """
          @Model class Note extends Base<Integer> {
            List<String> tags;
            Level level;
            @Model static class Draft { @Id String id; State state; }
          }
          """,
          """
          class Base<T> { @Id String key; T value; Kinds.Kind kind; }
          """,
          """
          enum State { OPEN, @Description("All done") DONE }
          """,
          """
          enum Level { LOW, HIGH }
          """,
          """
          interface Kinds { enum Kind { A, B } @Model record Zebra(@Id String id, Kind kind) {} }
          """,
          """
          @Model record Apple(@Id UUID id, Set<Level> levels, Optional<Kinds.Kind> kind) {}
          """);

  private static final String DEFINITION =
      """
      @GraphqlApi(
          xray = true,
          environment = {
            @EnvironmentVariable(name = "Z1", value = "z"),
            @EnvironmentVariable(name = "A1", value = "a"),
            @EnvironmentVariable(name = "M1", value = "m")
          },
          tables = @Tables(pitr = true, throughput = @Throughput(read = 1, write = 2)))
      @Allow(Strategy.PUBLIC_API_KEY)
      interface TodoApp {}
      """;

  @Test
  void orderOfFiles() {
    List<String> files = new ArrayList<>(MODELS);
    files.add(DEFINITION);
    Map<String, String> first = outputs(files);
    assertThat(first).hasSize(3);
    Random random = new Random(11);
    for (int i = 0; i < 12; i++) {
      Collections.shuffle(files, random);
      assertThat(outputs(files)).isEqualTo(first);
    }
  }

  @Test
  void modelsAsClassFiles(@TempDir Path classes) {
    // Up to JDK 21 javac reads no type-use annotations from class files, so there are none here
    // inside of types.
    Compiling.sources(MODELS.toArray(String[]::new)).compileInto(classes);
    List<String> files = new ArrayList<>(MODELS);
    files.add(DEFINITION);
    assertThat(
            Compiling.outputs(Compiling.sources(DEFINITION).withClasses(classes).assertCompiles()))
        .isEqualTo(outputs(files));
  }

  @Test
  void outputHasUnixLinesAndNoTraceOfTheMachine() {
    List<String> files = new ArrayList<>(MODELS);
    files.add(DEFINITION);
    outputs(files)
        .values()
        .forEach(
            text -> {
              assertThat(text).doesNotContain("\r");
              assertThat(text).endsWith("\n");
              assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("date =");
              assertThat(text).doesNotContain(System.getProperty("java.version"));
            });
  }

  private static Map<String, String> outputs(List<String> files) {
    return Compiling.outputs(Compiling.sources(files.toArray(String[]::new)).assertCompiles());
  }
}
