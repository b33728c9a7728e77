package dev.backline.it.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param feature its version, such as 17
 * @param home its folder
 */
public record Jdk(int feature, Path home) {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+).*");
  private static final Pattern VARIABLE = Pattern.compile("(JAVA|JDK).*");

  /** Where installers put JDKs, besides the folder of the running one. */
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/lib/jvm",
          "/usr/java",
          "/opt",
          "/Library/Java/JavaVirtualMachines",
          "C:/Program Files/Java",
          "C:/Program Files/Eclipse Adoptium",
          System.getProperty("user.home") + "/.jdks",
          System.getProperty("user.home") + "/.sdkman/candidates/java",
          System.getProperty("user.home") + "/Library/Java/JavaVirtualMachines");

  /** The JDK that runs the tests. */
  public static Jdk running() {
    return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
  }

  /**
   * A JDK of a version.
   *
   * @throws AssertionError if there is none; the message says where it was looked for
   */
  public static Jdk of(int feature) {
    Set<Path> candidates = candidates();
    return Stream.concat(
            Stream.of(running()), candidates.stream().flatMap(home -> at(home).stream()))
        .filter(jdk -> jdk.feature == feature)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no JDK "
                        + feature
                        + " among "
                        + candidates
                        + ". Install one, name its folder in the environment variable JAVA"
                        + feature
                        + "_HOME, or say which JDKs there are, for instance -Dbackline.jdks="
                        + running().feature));
  }

  private static Set<Path> candidates() {
    Set<Path> homes = new LinkedHashSet<>();
    for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
      if (VARIABLE.matcher(variable.getKey()).matches() && isFolder(variable.getValue())) {
        homes.add(Path.of(variable.getValue()));
      }
    }
    List<Path> places = new ArrayList<>();
    Path running = running().home;
    Stream.of(running, real(running)).map(Path::getParent).forEach(places::add);
    USUAL_PLACES.stream().filter(Jdk::isFolder).map(Path::of).forEach(places::add);
    for (Path place : places) {
      try (Stream<Path> inside = Files.list(place)) {
        inside.sorted().forEach(home -> homes.addAll(List.of(home, home.resolve("Contents/Home"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    homes.removeIf(home -> at(home).isEmpty());
    return homes;
  }

  private static boolean isFolder(String path) {
    return new File(path).isDirectory();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JDK in a folder, if there is one with a compiler. */
  private static Optional<Jdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isReadable(release) || !Files.isExecutable(new Jdk(0, home).tool("javac"))) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(release)) {
      return lines
          .map(VERSION::matcher)
          .filter(Matcher::matches)
          .map(version -> new Jdk(Integer.parseInt(version.group(1)), home))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of its programs, such as {@code javac}. */
  public Path tool(String name) {
    return home.resolve("bin").resolve(File.separatorChar == '\\' ? name + ".exe" : name);
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }
}
