package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.levels.LevelsBackend;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** Every version of Java, and every level of logs. */
final class FunctionLevelsTest {
  @Test
  void eachArrives() {
    Stack stack = new Stack(new BacklineApp(), "Levels");
    LevelsBackend backend = new LevelsBackend(stack, "Backend");
    Map<String, Map<String, Object>> functions =
        Template.fromStack(stack).findResources("AWS::Lambda::Function");

    assertThat(
            Stream.of(
                    backend.trace(),
                    backend.debug(),
                    backend.info(),
                    backend.warn(),
                    backend.error(),
                    backend.fatal())
                .map(function -> function.resources().cfnResources().cfnFunction())
                .map(
                    function ->
                        (Map<?, ?>) functions.get(stack.getLogicalId(function)).get("Properties"))
                .map(
                    properties ->
                        List.of(properties.get("Runtime"), properties.get("LoggingConfig"))))
        .containsExactly(
            List.of("java17", logging("TRACE")),
            List.of("java21", logging("DEBUG")),
            List.of("java25", logging("INFO")),
            List.of("java21", logging("WARN")),
            List.of("java21", logging("ERROR")),
            List.of("java21", logging("FATAL")))
        .inOrder();
  }

  private static Map<String, Object> logging(String level) {
    return Map.of("LogFormat", "JSON", "ApplicationLogLevel", level);
  }
}
