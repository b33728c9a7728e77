package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A definition has the functions of its package or those that it lists, and those that it names.
 */
final class FunctionMembersTest {
  private static final Pattern FIELD = Pattern.compile("private final AmplifyFunction (\\w+);");

  private static final String JOBS = "@Backend interface Jobs {}";

  private static final String OTHERS =
      """
      package app.others;
      import dev.backline.*;
      @LambdaFunction public class Mail { public void send() {} }

      package app.others;
      import dev.backline.*;
      @LambdaFunction public class Print { public void print() {} }
      """;

  @TempDir Path classes;

  @Test
  void thoseOfThePackage() {
    assertThat(functions(JOBS, function("Echo"), function("Ask"), OTHERS))
        .containsExactly("ask", "echo")
        .inOrder();
  }

  @Test
  void notThoseThatAreIgnored() {
    assertThat(functions(JOBS, function("Echo"), "@Ignore " + function("Ask")))
        .containsExactly("echo");
  }

  @Test
  void thoseThatAreListed() {
    assertThat(
            functions(
                "@Backend(functions = {app.others.Print.class, Echo.class}) interface Jobs {}",
                function("Echo"),
                function("Ask"),
                OTHERS))
        .containsExactly("echo", "print")
        .inOrder();
  }

  @Test
  void thoseThatAreNamed() {
    assertThat(
            functions(
                """
                @Backend(functions = {})
                @GraphqlApi(lambdaAuthorizer = @LambdaAuthorizer(app.others.Print.class))
                interface Jobs {
                  @Query @Handler(app.others.Mail.class) @Allow(Strategy.CUSTOM) String mail();
                }
                """,
                function("Echo"),
                OTHERS))
        .containsExactly("mail", "print")
        .inOrder();
  }

  @Test
  void twoDefinitionsCanShareOne() {
    Map<String, String> outputs =
        Compiling.outputs(
            Compiling.sources(
                    "@Backend(functions = Echo.class) interface Jobs {}",
                    "@Backend(functions = Echo.class) interface Works {}",
                    function("Echo"))
                .assertCompiles());
    assertThat(outputs.values().stream().filter(text -> FIELD.matcher(text).find()).count())
        .isEqualTo(2);
  }

  @Test
  void sameWhateverIsCompiledAnew() {
    String[] all = {JOBS, function("Echo"), function("Ask")};
    Map<String, String> clean = Compiling.outputs(Compiling.sources(all).assertCompiles());
    Compiling.sources(all).buildInto(classes);
    for (String changed : all) {
      assertThat(
              Compiling.outputs(Compiling.sources(changed).withClasses(classes).assertCompiles()))
          .isEqualTo(clean);
    }
  }

  @Test
  void oneThatComesTooLateIsSaid() {
    List<String> errors = late(JOBS);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("[BL-2304] Echo was generated after Jobs");
  }

  @Test
  void oneThatIsListedIsWaitedFor() {
    assertThat(late("@Backend(functions = Echo.class) interface Jobs {}")).isEmpty();
  }

  @Test
  void superclassesAreWaitedFor() {
    Compilation compilation =
        Compiling.sources(JOBS, "@LambdaFunction public class Echo extends Base {}")
            .with(
                new GeneratingProcessor(
                    1, "app.Base", "package app; public class Base { public void run() {} }"))
            .assertCompiles();
    assertThat(String.join("", Compiling.outputs(compilation).values()))
        .contains(".handler(Echo.class, \"run\")");
  }

  @Test
  void namesThatGeneratedCodeUses() {
    String names =
        "String Object Override Map List Runtime Code Size Duration Architecture AmplifyFunction"
            + " FunctionSchedule Construct IFunction Builder Generated TreeMap T GetNode With";
    Compiling.sources(
            Stream.concat(
                    Stream.of("@Backend interface Jobs {}"),
                    Stream.of(names.split(" ", -1)).map(FunctionMembersTest::function))
                .toArray(String[]::new))
        .withOptions("-Xlint:all,-processing", "-Werror")
        .assertCompiles();
  }

  @Test
  void deprecatedOnes() {
    Compiling.sources(
            JOBS,
            "@Deprecated " + function("Old"),
            "@Deprecated(forRemoval = true) " + function("Older"))
        .withOptions("-Xlint:all,-processing", "-Werror")
        .assertCompiles();
  }

  private static String function(String name) {
    return "@LambdaFunction(memoryMb = 512, timeoutSeconds = 5, ephemeralStorageMb = 600,"
        + " schedule = @Schedule(\"every day\"), layers = \"a:1\","
        + " runtime = JavaRuntime.JAVA_17, code = \"a.jar\")"
        + " @EnvironmentVariable(name = \"A1\", value = \"1\")"
        + " public class "
        + name
        + " { public void run() {} }";
  }

  private static List<String> functions(String... sources) {
    String backend =
        Compiling.outputs(Compiling.sources(sources).assertCompiles()).entrySet().stream()
            .filter(output -> output.getKey().endsWith("/JobsBackend.java"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    return FIELD.matcher(backend).results().map(field -> field.group(1)).toList();
  }

  private static List<String> late(String definition) {
    return Compiling.sources(definition)
        .with(
            new GeneratingProcessor(
                1,
                "app.Echo",
                "package app; @dev.backline.LambdaFunction"
                    + " public class Echo { public void run() {} }"))
        .compile()
        .errors()
        .stream()
        .map(error -> error.getMessage(Locale.ROOT))
        .toList();
  }
}
