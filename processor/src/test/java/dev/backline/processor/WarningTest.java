package dev.backline.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/**
 * Warnings are shown where they arise, change nothing in what is generated, and can be silenced.
 */
final class WarningTest {
  @Test
  void foreignActionIsWarnedAbout() {
    Compilation compilation = compile("");
    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningContaining("[BL-2604] 'cognito:AdminGetUser'");
    assertThat(compilation).hadWarningContaining("\"cognito-idp:AdminGetUser\"");
    assertThat(compilation).generatedSourceFile("app.ClubBackend");
  }

  @Test
  void suppressedWarningIsNotShown() {
    assertThat(compile("@SuppressWarnings(\"backline:BL-2604\")")).succeededWithoutWarnings();
  }

  @Test
  void otherNamesSuppressNothing() {
    assertThat(compile("@SuppressWarnings(\"backline:BL-2605\")"))
        .hadWarningContaining("[BL-2604]");
  }

  private static Compilation compile(String annotation) {
    return Compiling.sources(
            """
            package app;

            import dev.backline.*;

            @Auth
            interface Club {
              @LambdaFunction
              @Grant(on = GrantTarget.USER_POOL, actions = "cognito:AdminGetUser")
              %s
              class Report {
                public String handle(String event) { return event; }
              }
            }
            """
                .formatted(annotation))
        .compile();
  }
}
