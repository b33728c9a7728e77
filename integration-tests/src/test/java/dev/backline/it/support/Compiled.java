package dev.backline.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A run of a compiler as a user starts it, with the processor's jar alone on its path.
 *
 * @param run how it ended
 * @param sources what the processor wrote as sources: path and text
 * @param resources what it wrote beside the class files
 */
public record Compiled(Run run, Map<String, String> sources, Map<String, String> resources) {

  /**
   * Compiles with {@code javac}, every lint on and warnings as errors.
   *
   * @param jdk whose compiler
   * @param folder an empty folder for what comes out
   * @param classPath what the sources are compiled against
   * @param files the sources, in the order in which the compiler is to see them
   * @param more further options, or names of classes whose annotations are processed
   */
  public static Compiled byJavac(
      Jdk jdk, Path folder, String classPath, List<Path> files, String... more) {
    return compile(
        List.of(
            jdk.tool("javac").toString(),
            "-Xlint:all,-processing",
            "-Werror",
            "-encoding",
            "UTF-8"),
        folder,
        classPath,
        files,
        more);
  }

  /** Compiles with Eclipse's batch compiler, with the warnings that it has by default. */
  public static Compiled byEclipse(
      Path folder, String classPath, List<Path> files, String... more) {
    return compile(
        List.of(
            Jdk.running().tool("java").toString(),
            // It writes sources in the JVM's encoding, whatever it is told to read them in.
            "-Dfile.encoding=UTF-8",
            "-jar",
            Jars.eclipse().toString(),
            "-17",
            // It warns of names of warnings that are not its own.
            "-warn:-warningToken",
            "-encoding",
            "UTF-8"),
        folder,
        classPath,
        files,
        more);
  }

  private static Compiled compile(
      List<String> compiler, Path folder, String classPath, List<Path> files, String... more) {
    try {
      Path classes = Files.createDirectories(folder.resolve("classes"));
      Path generated = Files.createDirectories(folder.resolve("generated"));
      List<String> command = new ArrayList<>(compiler);
      // Eclipse's compiler forgets a processor path that stands before the class path.
      command.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
      command.addAll(List.of("-cp", classPath, "-processorpath", Jars.processor().toString()));
      command.addAll(List.of(more));
      // Too many files for a command line.
      command.add("@" + Files.write(folder.resolve("files.txt"), quoted(files)));
      Run run = Run.of(folder, Map.of(), command);
      Map<String, String> resources = contents(classes);
      resources.keySet().removeIf(path -> path.endsWith(".class"));
      return new Compiled(run, contents(generated), resources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> quoted(List<Path> files) {
    return files.stream().map(file -> '"' + file.toString().replace('\\', '/') + '"').toList();
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
