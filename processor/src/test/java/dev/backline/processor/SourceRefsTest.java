package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Places in the source are all equal to each other, so no collection may tell them apart. */
final class SourceRefsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern BY_PLACE = Pattern.compile("(Set|Map)<SourceRef\\b");

  @Test
  void noCollectionFindsThings() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(sources.size()).isGreaterThan(300);
    for (Path source : sources) {
      assertThat(Files.readString(source)).doesNotContainMatch(BY_PLACE);
    }
  }
}
