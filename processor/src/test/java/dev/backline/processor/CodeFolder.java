package dev.backline.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of JavaScript that programs under test can name, beside each of them. */
final class CodeFolder {
  private static final int MOST_PROGRAMS = 100;
  private static final String SOUND =
      """
      export function request(ctx) {
        return {};
      }
      export const response = (ctx) => ctx.result;
      """;

  private static final Map<String, String> FILES =
      Map.of(
          // Those of the documentation.
          "latest.js",
          SOUND,
          "send.js",
          SOUND,
          "publish.js",
          SOUND,
          "filter.js",
          SOUND,
          // Those of tests.
          "now.js",
          SOUND,
          "listed.js",
          "const request = () => ({});\nconst response = () => null;\nexport { request, response };\n",
          "count.sql",
          "select count(*) from todo",
          "half.js",
          "export function request() {\n  return {};\n}\nfunction response() {}\n",
          "long.js",
          SOUND + "//" + "x".repeat(32_768));

  /** On the class path of every program. */
  static final File FOLDER = write();

  private CodeFolder() {}

  private static File write() {
    try {
      Path folder = Files.createTempDirectory("code");
      for (String packageName : (Iterable<String>) packages()::iterator) {
        Path directory = Files.createDirectory(folder.resolve(packageName));
        for (Map.Entry<String, String> file : FILES.entrySet()) {
          Path path = directory.resolve(file.getKey());
          Files.writeString(path, file.getValue());
          path.toFile().deleteOnExit();
        }
      }
      return folder.toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that {@link Compiling} puts programs into. */
  private static Stream<String> packages() {
    return Stream.concat(
        Stream.of("app"), IntStream.range(0, MOST_PROGRAMS).mapToObj(i -> "app" + i));
  }
}
