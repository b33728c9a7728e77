package dev.backline.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the build made.
 *
 * @param processor the processor's jar
 * @param annotations the jar of the annotations
 * @param classPath all that generated code needs
 * @param npm the folder with the npm packages that the bindings were generated from
 * @param work a folder for everything that the benchmarks write, deleted in the end
 * @param script the synthesis in plain Node.js
 */
record Project(Path processor, Path annotations, String classPath, Path npm, Path work, Path script)
    implements AutoCloseable {

  /** Takes copies of the jars, so that a build meanwhile changes nothing. */
  static Project of(Path root) throws IOException {
    Path benchmarks = root.resolve("benchmarks");
    Path work = Files.createTempDirectory("backline-benchmarks").toRealPath();
    Path annotations = copy(root, "annotations", work);
    String classPath =
        String.join(
            File.pathSeparator,
            annotations.toString(),
            copy(root, "constructs", work).toString(),
            copy(root, "amplify-graphql", work).toString(),
            Files.readString(benchmarks.resolve("target/classpath.txt")).strip());
    return new Project(
        copy(root, "processor", work),
        annotations,
        classPath,
        root.resolve("amplify-graphql/target/npm"),
        work,
        benchmarks.resolve("src/synth.cjs"));
  }

  private static Path copy(Path root, String module, Path work) throws IOException {
    Pattern name = Pattern.compile("backline-" + module + "-[0-9.]+(-SNAPSHOT)?\\.jar");
    try (Stream<Path> files = Files.list(root.resolve(module).resolve("target"))) {
      Path jar =
          files
              .filter(file -> name.matcher(file.getFileName().toString()).matches())
              .max(Comparator.naturalOrder())
              .orElseThrow(() -> new IllegalStateException(module + " has no jar"));
      return Files.copy(jar, work.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A folder that is there and empty. */
  static Path emptied(Path folder) throws IOException {
    deleteAll(folder);
    return Files.createDirectories(folder);
  }

  @Override
  public void close() throws IOException {
    deleteAll(work);
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Project::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program of the JDK that runs this one. */
  static String jdk(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** Runs a process that has to succeed, and returns the seconds that it took. */
  double run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    File output = work.resolve("output.txt").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    int exitCode = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exitCode != 0) {
      throw new IllegalStateException(
          command.get(0) + " ended with " + exitCode + ":\n" + Files.readString(output.toPath()));
    }
    return seconds;
  }
}
