package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Models that were compiled earlier, without debug information, become what their sources do. */
final class FromClassFilesTest {
  /** What javac before 22 and Eclipse's compiler each lose a part of. */
  private static final String MODEL =
      """
      @Model class Todo extends Base<Integer> {
        @Required List<@Required String> words; List<@Required String> tags;
        Optional<List<@Required State>> states; @Required Integer[] numbers;
        @org.jspecify.annotations.NonNull String a; String @org.jspecify.annotations.NonNull [] b;
        List<? extends @Required Part> parts; Map<String, @Required String> json;
      }
      class Base<T> { @Id String key; T own; }
      enum State { OPEN, LATE, DONE }
      @CustomType record Part(List<@Required String> y, @Required List<String> x) {}
      """;

  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  @TempDir Path folder;

  @Test
  void whatCompilersLose() {
    String schema = Compiling.sources(MODEL, DEFINITION).schema();
    assertThat(schema).contains("  words: [String!]!\n  tags: [String!]\n  states: [State!]\n");
    assertThat(schema).contains("  numbers: [Int]!\n  a: String!\n  b: [String]!\n");
    check("lost", List.of(List.of(MODEL, DEFINITION)));
  }

  @TestFactory
  Stream<DynamicTest> samePrograms() {
    return SoundPrograms.all().entrySet().stream()
        .map(
            programs ->
                dynamicTest(
                    programs.getKey(), () -> check(programs.getKey(), programs.getValue())));
  }

  /** Compiles the definitions again, against the class files of everything else. */
  private void check(String name, List<List<String>> all) {
    // Class files don't keep what suppresses warnings.
    List<List<String>> programs =
        all.stream()
            .filter(texts -> texts.stream().noneMatch(text -> text.contains("@SuppressWarnings")))
            .toList();
    Path classes = folder.resolve(name);
    Compilation clean = Compiling.programs(programs).withOptions("-g:none").assertCompiles();
    Compiling.writeClasses(clean, classes);
    Map<String, String> outputs = plain(Compiling.outputs(clean));
    outputs.keySet().forEach(path -> delete(classes, path));
    List<List<String>> definitions =
        programs.stream()
            .map(
                texts ->
                    texts.stream()
                        .filter(text -> DocumentationTest.DEFINES.matcher(text).find())
                        .toList())
            .toList();

    assertThat(
            plain(
                Compiling.outputs(
                    Compiling.programs(definitions).withClasses(classes).assertCompiles())))
        .isEqualTo(outputs);

    ByEclipse byEclipse =
        ByEclipse.compile(folder.resolve(name + "-again"), sources(definitions), classes);
    assertThat(byEclipse.texts()).isEmpty();
    assertThat(byEclipse.outputs()).isEqualTo(outputs);
  }

  /** The units of programs, each in the package that {@link Compiling#programs} gives it. */
  static List<MarkedSource> sources(List<List<String>> programs) {
    return MarkedSource.together(
        IntStream.range(0, programs.size())
            .boxed()
            .flatMap(
                i ->
                    programs.get(i).stream()
                        .flatMap(text -> MarkedSource.parse(text, "app" + i).stream())));
  }

  /** Without the names of the folders that compile-testing puts in front. */
  static Map<String, String> plain(Map<String, String> outputs) {
    Map<String, String> plain = new TreeMap<>();
    outputs.forEach((path, text) -> plain.put(path.replaceFirst("^/\\w+_OUTPUT/", ""), text));
    return plain;
  }

  /** Deletes the classes of a generated source. */
  private static void delete(Path classes, String source) {
    Path file = classes.resolve(source);
    String name = file.getFileName().toString().replaceFirst("\\.java$", "");
    try (Stream<Path> beside = Files.list(file.getParent())) {
      for (Path other : beside.toList()) {
        String otherName = other.getFileName().toString();
        if (otherName.equals(name + ".class") || otherName.startsWith(name + "$")) {
          Files.delete(other);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
