package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.Compiled;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Gradle asks of an aggregating processor, asked by javac as Gradle drives it.
 *
 * <p>In an incremental build Gradle deletes all that the processor made and the classes of the
 * sources that have changed. It compiles these sources, and names the other annotated classes, so
 * that the processor reads them from their class files. Then everything has to be there again, as
 * after a clean build.
 */
final class GradleContractTest {
  /** javac takes names of classes only where processors are named as well. */
  private static final String PROCESSOR = "dev.backline.processor.BackendProcessor";

  private static final Map<String, String> PROJECT =
      Map.of(
          "Shop",
          """
          @GraphqlApi(xray = true) @Allow(Strategy.PUBLIC_API_KEY)
          public interface Shop {
            @Query @Handler(name = "best") @Allow(Strategy.PUBLIC_API_KEY)
            List<@Required Product> best(@Required State state, List<@Required Integer> ranks);
          }
          """,
          "Product",
          """
          @Model(ttl = "until") public record Product(
              @Id String sku, List<@Required String> names, State state, Long until) {}
          """,
          "Note",
          """
          @Model public class Note extends Base {
            List<@Required Part> parts; Optional<List<@Required String>> tags;
            public Note(String text) {}
          }
          """,
          "Base",
          "public class Base { @Id String key; @Index Integer rank; }",
          "Part",
          "@CustomType public record Part(List<@Required Integer> sizes, @Required String name) {}",
          "State",
          "public enum State { OPEN, LATE, DONE }",
          "Unrelated",
          "class Unrelated { String text; }");

  @TempDir Path folder;

  static Stream<Jdk> jdks() {
    return JavacTest.jdks();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void everyStep(Jdk jdk) throws IOException {
    Build build = new Build(jdk);
    build.clean();

    // A source that the processor does not care for.
    build.write("Unrelated", "class Unrelated { int number; }");
    build.incremental(List.of("Unrelated"), List.of("Shop", "Product", "Note"));

    // A model.
    build.write("Product", PROJECT.get("Product").replace("State state,", ""));
    build.incremental(List.of("Product"), List.of("Shop", "Note"));

    // The definition, and a file more.
    build.write("Shop", PROJECT.get("Shop").replace("xray = true", "queryDepthLimit = 7"));
    build.write(
        "Order", "@Model public record Order(@Id String id, List<@Required Part> parts) {}");
    build.incremental(List.of("Shop", "Order"), List.of("Product", "Note"));

    // A type that models use, which Gradle compiles with it, and a file less.
    build.write("Part", "@CustomType public record Part(@Required String name, String other) {}");
    build.delete("Note");
    build.incremental(List.of("Part", "Order"), List.of("Shop", "Product"));

    // A mistake has its place.
    build.write("Order", "@Model(ttl = \"never\") public record Order(@Id String id) {}");
    Compiled wrong = build.compile(List.of("Order"), List.of("Shop", "Product"));
    assertThat(wrong.run().exit()).isEqualTo(1);
    assertThat(wrong.run().err()).contains("Order.java:4: error: [BL-1301] ");
  }

  /** A project, its sources and what builds left of it. */
  private final class Build {
    private final Jdk jdk;
    private final Path sources;
    private final Path output;
    private int cleanBuilds;

    Build(Jdk jdk) throws IOException {
      this.jdk = jdk;
      this.sources = Files.createDirectories(folder.resolve(jdk.feature() + "/src/app"));
      this.output = folder.resolve(jdk.feature() + "/build");
      for (Map.Entry<String, String> source : PROJECT.entrySet()) {
        write(source.getKey(), source.getValue());
      }
    }

    void write(String type, String text) throws IOException {
      Files.writeString(
          sources.resolve(type + ".java"),
          "package app;\nimport dev.backline.*;\nimport java.util.*;\n" + text);
    }

    void delete(String type) throws IOException {
      Files.delete(sources.resolve(type + ".java"));
      Files.delete(output.resolve("classes/app/" + type + ".class"));
    }

    void clean() throws IOException {
      assertSound(run(output, Compiled.javaFiles(sources), List.of()));
    }

    /** An incremental build, which has to come to what a clean one does. */
    void incremental(List<String> changed, List<String> others) throws IOException {
      Compiled incremental = compile(changed, others);
      assertSound(incremental);
      Compiled clean =
          run(
              folder.resolve(jdk.feature() + "/clean" + ++cleanBuilds),
              Compiled.javaFiles(sources),
              List.of());
      assertSound(clean);
      assertThat(incremental.sources()).isEqualTo(clean.sources());
      assertThat(incremental.resources()).isEqualTo(clean.resources());
      assertThat(classes(output)).isEqualTo(classes(clean(cleanBuilds)));
    }

    private Path clean(int number) {
      return folder.resolve(jdk.feature() + "/clean" + number);
    }

    /** As Gradle does it. */
    Compiled compile(List<String> changed, List<String> others) throws IOException {
      for (Path generated : Compiled.javaFiles(output.resolve("generated"))) {
        Files.delete(generated);
      }
      Path app = output.resolve("classes/app");
      try (Stream<Path> made = Files.list(app)) {
        for (Path file : made.sorted(Comparator.reverseOrder()).toList()) {
          String name = file.getFileName().toString();
          String type = name.replaceAll("[$.].*", "");
          if (!name.endsWith(".class")
              || changed.contains(type)
              || !Files.exists(sources.resolve(type + ".java"))) {
            Files.delete(file);
          }
        }
      }
      return run(
          output,
          changed.stream().map(type -> sources.resolve(type + ".java")).toList(),
          others.stream().map(type -> "app." + type).toList());
    }

    private Compiled run(Path to, List<Path> files, List<String> classes) {
      List<String> more = new ArrayList<>(List.of("-parameters", "-processor", PROCESSOR));
      more.addAll(classes);
      return Compiled.byJavac(
          jdk,
          to,
          to.resolve("classes") + File.pathSeparator + Jars.classPath(),
          files,
          more.toArray(String[]::new));
    }
  }

  private static void assertSound(Compiled compiled) {
    assertWithMessage(compiled.run().err()).that(compiled.run().exit()).isEqualTo(0);
    assertThat(compiled.run().err()).isEmpty();
  }

  private static Map<String, Long> classes(Path build) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(build.resolve("classes/app"))) {
      for (Path file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
