package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.Compiled;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain {@code javac}, of every JDK that the build was told of, with one jar as the processor. */
final class JavacTest {
  @TempDir Path folder;

  /**
   * A JDK that is not there fails the test; the build's property {@code backline.jdks} lists them.
   */
  static Stream<Jdk> jdks() {
    return Stream.of(System.getProperty("backline.jdks").split(","))
        .map(version -> Jdk.of(Integer.parseInt(version.strip())));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void exampleApp(Jdk jdk) throws IOException {
    Compiled javac = Compiled.byJavac(jdk, folder, Jars.classPath(), exampleApp());

    assertQuiet(javac);
    assertThat(javac.sources().keySet())
        .containsExactly(
            "com/example/club/ClubAuth.java",
            "com/example/club/ClubBackend.java",
            "com/example/club/HandmadeClubAuth.java",
            "com/example/club/HandmadeClubBackend.java",
            "com/example/club/PlainClubAuth.java",
            "com/example/club/PlainClubBackend.java",
            "com/example/shop/ShopBackend.java",
            "com/example/shop/ShopData.java");
    assertThat(javac.resources().keySet()).containsExactly("com/example/shop/Shop.graphql");
    assertThat(javac.sources().get("com/example/shop/ShopBackend.java"))
        .contains("    // @GraphqlApi(xray = true) on Shop\n    api.setXrayEnabled(true);\n");
    assertThat(javac.sources().get("com/example/shop/ShopData.java"))
        .contains("public final T product() {\n");
    assertThat(javac.resources().get("com/example/shop/Shop.graphql"))
        .contains("\ntype Product @model @auth(rules: [{allow: public, provider: apiKey}]) {\n");
  }

  /** What comes out depends neither on the compiler nor on the order of the files. */
  @Test
  void sameOutputEverywhere() throws IOException {
    List<Path> reversed = new ArrayList<>(exampleApp());
    Collections.reverse(reversed);
    Compiled first =
        Compiled.byJavac(Jdk.running(), folder.resolve("first"), Jars.classPath(), exampleApp());

    for (Jdk jdk : jdks().toList()) {
      Compiled other = Compiled.byJavac(jdk, folder.resolve("" + jdk), Jars.classPath(), reversed);

      assertThat(other.sources()).isEqualTo(first.sources());
      assertThat(other.resources()).isEqualTo(first.resources());
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void modelsWithoutDefinitionNeedTheAnnotationsAlone(Jdk jdk) throws IOException {
    Path model =
        write(
            "Todo.java",
            """
            package todo;

            import dev.backline.Id;
            import dev.backline.Index;
            import dev.backline.Model;
            import dev.backline.Required;
            import java.util.List;

            @Model(ttl = "ttl", pitr = true)
            public record Todo(
                @Id String id, @Index String owner, List<@Required String> tags, Long ttl) {}
            """);

    Compiled javac = Compiled.byJavac(jdk, folder, Jars.annotations().toString(), List.of(model));

    assertQuiet(javac);
    assertThat(javac.sources()).isEmpty();
    assertThat(javac.resources()).isEmpty();
  }

  /** One mistake is one error at its place, not a page of consequences. */
  @ParameterizedTest
  @MethodSource("jdks")
  void mistake(Jdk jdk) throws IOException {
    Path api =
        write(
            "TodoApp.java",
            """
            package todo;

            import dev.backline.Allow;
            import dev.backline.GraphqlApi;
            import dev.backline.Id;
            import dev.backline.Model;
            import dev.backline.Strategy;
            import software.amazon.awscdk.Stack;

            @GraphqlApi
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {
              @Model(ttl = "expirs")
              record Todo(@Id String id, Integer expires) {}

              static Object data(Stack stack) {
                return new TodoAppBackend(stack, "Backend").data().resources();
              }
            }
            """);

    Compiled javac = Compiled.byJavac(jdk, folder, Jars.classPath(), List.of(api));

    assertThat(javac.run().exit()).isEqualTo(1);
    assertThat(javac.run().err()).contains("TodoApp.java:13: error: [BL-1301] ");
    assertThat(javac.run().err()).endsWith("\n1 error\n");
    assertThat(javac.resources()).isEmpty();
  }

  private static List<Path> exampleApp() throws IOException {
    return Compiled.javaFiles(Path.of(System.getProperty("backline.example")));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertQuiet(Compiled javac) {
    assertWithMessage(javac.run().err()).that(javac.run().exit()).isEqualTo(0);
    assertThat(javac.run().out()).isEmpty();
    assertThat(javac.run().err()).isEmpty();
  }
}
