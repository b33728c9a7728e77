package dev.backline.fuzz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.program.Program;
import dev.backline.processor.KnownPrograms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Real programs, of which others are made. */
public final class Seeds {
  private static final Path EXAMPLES = Path.of("..", "example-app", "src", "main", "java");
  private static final Path FIXTURES = Path.of("..", "integration-tests", "src", "test", "java");
  private static final Path FIXTURE_RESOURCES =
      Path.of("..", "integration-tests", "src", "test", "resources");

  /** What uses a fixture rather than being one. */
  private static final Pattern OF_A_TEST =
      Pattern.compile("import (org\\.junit|dev\\.backline\\.it)\\.");

  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  private Seeds() {}

  /** Folders with the files that the programs name. */
  public static List<Path> resources() {
    return List.of(KnownPrograms.code(), FIXTURES, FIXTURE_RESOURCES);
  }

  /** Programs that compile: samples of the documentation, neighbours of mistakes, real ones. */
  public static List<Program> sound() {
    return Stream.concat(KnownPrograms.sound().stream().map(Program::new), real().values().stream())
        .toList();
  }

  /** The examples and the fixtures of other tests, by their packages. */
  public static Map<String, Program> real() {
    Map<String, Program> programs = packages(FIXTURES, "dev/backline/it");
    programs.putAll(packages(EXAMPLES, "com/example"));
    return programs;
  }

  /** Programs with one mistake each. */
  public static List<Program> wrong() {
    return KnownPrograms.wrong().stream().map(Program::new).toList();
  }

  /** Programs that someone thought of because they are hard to take, by what is hard about them. */
  public static Map<String, Program> nasty() {
    Map<String, Program> programs = new LinkedHashMap<>();
    for (String text : nastyTexts()) {
      String title = text.lines().findFirst().orElseThrow();
      String body = text.substring(title.length()).strip();
      programs.put(
          title,
          new Program(
              KnownPrograms.files(
                  body.contains("@GraphqlApi") ? List.of(body) : List.of(body, DEFINITION))));
    }
    return programs;
  }

  private static List<String> nastyTexts() {
    try (InputStream file = Seeds.class.getResourceAsStream("nasty-programs.txt")) {
      return Arrays.stream(new String(file.readAllBytes(), UTF_8).split("(?m)^=== ", -1))
          .filter(text -> !text.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One program for each folder; what tests consist of is left out, and what needs a library. */
  private static Map<String, Program> packages(Path root, String under) {
    Map<String, Program> programs = new TreeMap<>();
    try (Stream<Path> folders = Files.list(root.resolve(under))) {
      for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
        Program program = program(root, folder);
        if (!program.files().isEmpty()) {
          programs.put(root.relativize(folder).toString(), program);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return programs;
  }

  private static Program program(Path root, Path folder) {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> sources = Files.list(folder)) {
      for (Path source :
          (Iterable<Path>)
              sources.filter(file -> file.toString().endsWith(".java")).sorted()::iterator) {
        String text = Files.readString(source);
        if (!OF_A_TEST.matcher(text).find()) {
          files.put(root.relativize(source).toString(), text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean read = files.values().stream().anyMatch(text -> text.contains("import dev.backline."));
    boolean needsMore =
        files.values().stream().anyMatch(text -> text.contains("import com.google."));
    return new Program(read && !needsMore ? files : Map.of());
  }
}
