package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
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
    ByEclipse byEclipse =
        ByEclipse.compile(folder.resolve(name), FromClassFilesTest.sources(programs));

    assertThat(byEclipse.texts()).isEmpty();
    assertThat(byEclipse.outputs())
        .isEqualTo(
            FromClassFilesTest.plain(
                Compiling.outputs(Compiling.programs(programs).assertCompiles())));
  }
}
