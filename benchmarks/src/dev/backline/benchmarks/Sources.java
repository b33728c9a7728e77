package dev.backline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the Java sources that are compiled. */
final class Sources {
  private Sources() {}

  /** One definition with {@code count} models of six fields and an index, and a program. */
  static void writeModels(Path folder, int count) throws IOException {
    write(
        folder,
        "Bench",
        """
        import dev.backline.Allow;
        import dev.backline.GraphqlApi;
        import dev.backline.Strategy;

        @GraphqlApi
        @Allow(Strategy.PUBLIC_API_KEY)
        interface Bench {}
        """);
    write(
        folder,
        "Main",
        """
        import dev.backline.constructs.BacklineApp;
        import software.amazon.awscdk.App;
        import software.amazon.awscdk.AppProps;
        import software.amazon.awscdk.Stack;

        final class Main {
          public static void main(String[] args) {
            App app = new BacklineApp(AppProps.builder().outdir(args[0]).build());
            new BenchBackend(new Stack(app, "Bench"), "Backend");
            app.synth();
          }
        }
        """);
    for (int i = 0; i < count; i++) {
      String name = "Item%04d".formatted(i);
      write(
          folder,
          name,
          """
          import dev.backline.Id;
          import dev.backline.Index;
          import dev.backline.Model;
          import dev.backline.Required;
          import java.time.LocalDate;

          @Model
          record %s(
              @Id String id,
              @Required String name,
              @Index(sortKeys = "createdOn") String owner,
              int quantity,
              Double price,
              LocalDate createdOn) {}
          """
              .formatted(name));
    }
  }

  /** {@code count} classes of six fields without an annotation. */
  static void writePlainClasses(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String name = "Item%04d".formatted(i);
      write(
          folder,
          name,
          """
          import java.time.LocalDate;

          record %s(
              String id, String name, String owner, int quantity, Double price, LocalDate createdOn) {

            boolean expensive() {
              return price != null && price * quantity > 1000;
            }
          }
          """
              .formatted(name));
    }
  }

  private static void write(Path folder, String name, String source) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bench")).resolve(name + ".java");
    Files.writeString(file, "package bench;\n\n" + source);
  }

  /** An argument that hands the compiler all sources in some folders. */
  static String argument(Path list, Path... folders) throws IOException {
    List<Path> sources = files(".java", folders);
    Files.writeString(
        list,
        sources.stream()
            .map(source -> '"' + source.toString().replace('\\', '/') + "\"\n")
            .collect(Collectors.joining()));
    return "@" + list;
  }

  /** The number of lines in the Java sources of a folder. */
  static long countLines(Path folder) throws IOException {
    long lines = 0;
    for (Path source : files(".java", folder)) {
      lines += Files.readString(source).lines().count();
    }
    return lines;
  }

  /** The files in folders whose names have an ending, sorted. */
  static List<Path> files(String ending, Path... folders) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(found::add);
      }
    }
    return found;
  }
}
