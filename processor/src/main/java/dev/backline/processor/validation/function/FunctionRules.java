package dev.backline.processor.validation.function;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.FunctionSpec.DurableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lambda takes the settings of a function. */
final class FunctionRules implements Rules<BackendSpec> {
  private static final Pattern LAYER =
      Pattern.compile(
          "arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+"
              + "|[a-zA-Z0-9-_]+:[0-9]+");

  private static final int DESCRIPTION = 256;
  private static final int MOST_LAYERS = 5;
  private static final int LEAST_STORAGE = 512;

  /** A leap year, in seconds. */
  private static final int LONGEST_EXECUTION = 31_622_400;

  @Override
  public void check(BackendSpec backend, Findings findings) {
    for (FunctionSpec function : backend.functions()) {
      range(function.memoryMb(), 128, 10_240, FunctionProblem.MEMORY, findings);
      range(function.timeoutSeconds(), 1, 900, FunctionProblem.TIMEOUT, findings);
      range(
          function.ephemeralStorageMb(), LEAST_STORAGE, 10_240, FunctionProblem.STORAGE, findings);
      checkSnapStart(function, findings);
      function.durable().ifPresent(durable -> checkDurable(durable, findings));
      function
          .description()
          .filter(text -> text.value().length() > DESCRIPTION)
          .ifPresent(
              text ->
                  findings.add(
                      FunctionProblem.DESCRIPTION, text.at(), text.value().length(), DESCRIPTION));
      checkLayers(function, findings);
      function
          .logging()
          .filter(logging -> !logging.format().map(Written::value).equals(Optional.of("JSON")))
          .flatMap(FunctionSpec.LoggingSpec::level)
          .ifPresent(level -> findings.add(FunctionProblem.LOG_LEVEL, level.at()));
      function
          .code()
          .filter(code -> code.value().isBlank())
          .ifPresent(code -> findings.add(FunctionProblem.CODE, code.at()));
    }
  }

  private static void range(
      Optional<Written<Integer>> value,
      int least,
      int most,
      FunctionProblem problem,
      Findings findings) {
    value
        .filter(number -> number.value() < least || number.value() > most)
        .ifPresent(number -> findings.add(problem, number.at(), number.value()));
  }

  private static void checkDurable(DurableSpec durable, Findings findings) {
    range(
        durable.executionTimeoutSeconds(),
        1,
        LONGEST_EXECUTION,
        FunctionProblem.EXECUTION_TIMEOUT,
        findings);
    range(durable.retentionPeriodDays(), 1, 90, FunctionProblem.RETENTION_PERIOD, findings);
  }

  private static void checkSnapStart(FunctionSpec function, Findings findings) {
    boolean snapStart = function.snapStart().map(Written::value).orElse(false);
    function
        .ephemeralStorageMb()
        .filter(storage -> snapStart && storage.value() > LEAST_STORAGE)
        .ifPresent(
            storage ->
                findings.add(FunctionProblem.SNAP_START_STORAGE, storage.at(), storage.value()));
  }

  private static void checkLayers(FunctionSpec function, Findings findings) {
    Set<String> layers = new HashSet<>();
    for (Written<String> layer : function.layers()) {
      if (!LAYER.matcher(layer.value()).matches()) {
        findings.add(FunctionProblem.LAYER, layer.at(), layer.value());
      } else if (!layers.add(layer.value())) {
        findings.add(FunctionProblem.LAYER_TWICE, layer.at(), layer.value());
      } else if (layers.size() == MOST_LAYERS + 1) {
        findings.add(
            FunctionProblem.LAYERS,
            layer.at(),
            function.type().simpleName(),
            function.layers().size());
      }
    }
  }
}
