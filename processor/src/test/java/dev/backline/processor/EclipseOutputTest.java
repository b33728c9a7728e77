package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler generates what javac does, byte for byte, and takes it without a word. */
final class EclipseOutputTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> sameAsJavac() {
    return SoundPrograms.all().entrySet().stream()
        .map(
            programs ->
                dynamicTest(
                    programs.getKey(), () -> check(programs.getKey(), programs.getValue())));
  }

  private void check(String name, List<List<String>> programs) {
    List<MarkedSource> sources =
        IntStream.range(0, programs.size())
            .boxed()
            .flatMap(
                i ->
                    programs.get(i).stream()
                        .flatMap(text -> MarkedSource.parse(text, "app" + i).stream()))
            .toList();
    ByEclipse byEclipse = ByEclipse.compile(folder.resolve(name), sources);

    assertThat(byEclipse.messages()).isEmpty();
    assertThat(byEclipse.outputs())
        .isEqualTo(plain(Compiling.outputs(Compiling.programs(programs).assertCompiles())));
  }

  /** Without the names of the folders that compile-testing puts in front. */
  private static Map<String, String> plain(Map<String, String> outputs) {
    Map<String, String> plain = new TreeMap<>();
    outputs.forEach((path, text) -> plain.put(path.replaceFirst("^/\\w+_OUTPUT/", ""), text));
    return plain;
  }
}
