package dev.backline.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of code that programs under test can name, beside each of them. */
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
      Map.ofEntries(
          // Those of the documentation.
          Map.entry("latest.js", SOUND),
          Map.entry("send.js", SOUND),
          Map.entry("publish.js", SOUND),
          Map.entry("filter.js", SOUND),
          Map.entry("trim.vtl", "$util.toJson({})\n"),
          Map.entry("hide.vtl", "$util.toJson($ctx.prev.result)\n"),
          // Those of tests.
          Map.entry("now.js", SOUND),
          Map.entry(
              "listed.js",
              "const request = () => ({});\n"
                  + "const response = () => null;\n"
                  + "export { request, response };\n"),
          Map.entry(
              "half.js", "export function request() {\n  return {};\n}\nfunction response() {}\n"),
          Map.entry("long.js", SOUND + "//" + "x".repeat(32_768)),
          Map.entry("count.sql", "select count(*) from todo"),
          Map.entry("empty.vtl", ""));

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
