package dev.backline.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The compiler as a user starts it, with the processor's jar alone on its path.
 *
 * @param run how it ended
 * @param sources what the processor wrote as sources: path and text
 * @param resources what it wrote beside the class files
 */
public record Javac(Run run, Map<String, String> sources, Map<String, String> resources) {

  /**
   * Compiles.
   *
   * @param jdk whose compiler
   * @param folder an empty folder for what comes out
   * @param classPath what the sources are compiled against
   * @param files the sources, in the order in which the compiler is to see them
   */
  public static Javac compile(Jdk jdk, Path folder, String classPath, List<Path> files) {
    try {
      Path classes = Files.createDirectories(folder.resolve("classes"));
      Path generated = Files.createDirectories(folder.resolve("generated"));
      // Too many files for a command line.
      Path arguments =
          Files.write(
              folder.resolve("files.txt"),
              files.stream().map(file -> '"' + file.toString().replace('\\', '/') + '"').toList());
      Run run =
          Run.of(
              folder,
              Map.of(),
              List.of(
                  jdk.tool("javac").toString(),
                  "-Xlint:all,-processing",
                  "-Werror",
                  "-encoding",
                  "UTF-8",
                  "-d",
                  classes.toString(),
                  "-s",
                  generated.toString(),
                  "-processorpath",
                  Jars.processor().toString(),
                  "-cp",
                  classPath,
                  "@" + arguments));
      Map<String, String> resources = contents(classes);
      resources.keySet().removeIf(path -> path.endsWith(".class"));
      return new Javac(run, contents(generated), resources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java files in a folder, by path. */
  public static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        // Class files are not text, and nobody asks for what is in them.
        contents.put(path, path.endsWith(".class") ? "" : Files.readString(file));
      }
    }
    return contents;
  }
}
