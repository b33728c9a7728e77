package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A Lambda function whose handler is a Java class.
 *
 * @param type the class
 * @param deprecated whether the class is
 * @param method the method that is called, where the class implements no interface of Lambda's
 * @param writtenName what the annotation calls it
 * @param name what the backend calls it: that, or what the class is called
 * @param accessor the method of the backend that gives the function, and its field
 * @param description what the console shows
 * @param memoryMb memory in MB
 * @param timeoutSeconds how long a call may take
 * @param ephemeralStorageMb the room in {@code /tmp}
 * @param runtime a constant of {@code JavaRuntime}
 * @param architecture a constant of {@code Architecture}
 * @param schedules when it is called by itself
 * @param logging how it logs
 * @param layers its layers, in order
 * @param snapStart whether it starts from a snapshot
 * @param durable how it is durable, if it is
 * @param code where its code is, if not with the application
 * @param grants what it may use
 * @param variables its environment
 * @param at where the annotation stands
 */
public record FunctionSpec(
    JavaType type,
    boolean deprecated,
    Optional<String> method,
    Optional<Written<String>> writtenName,
    String name,
    String accessor,
    Optional<Written<String>> description,
    Optional<Written<Integer>> memoryMb,
    Optional<Written<Integer>> timeoutSeconds,
    Optional<Written<Integer>> ephemeralStorageMb,
    Optional<Written<String>> runtime,
    Optional<Written<String>> architecture,
    List<ScheduleSpec> schedules,
    Optional<LoggingSpec> logging,
    List<Written<String>> layers,
    Optional<Written<Boolean>> snapStart,
    Optional<DurableSpec> durable,
    Optional<Written<String>> code,
    List<GrantSpec> grants,
    List<VariableSpec> variables,
    SourceRef at) {
  public FunctionSpec {
    schedules = List.copyOf(schedules);
    layers = List.copyOf(layers);
    grants = List.copyOf(grants);
    variables = List.copyOf(variables);
  }

  /**
   * One {@code @Schedule}.
   *
   * @param expression an interval or a cron expression
   * @param timezone the time zone
   * @param description what the console shows
   */
  public record ScheduleSpec(
      Written<String> expression,
      Optional<Written<String>> timezone,
      Optional<Written<String>> description) {}

  /**
   * One {@code @Durable}.
   *
   * @param executionTimeoutSeconds how long all of an execution may take
   * @param retentionPeriodDays how long its history is kept
   */
  public record DurableSpec(
      Optional<Written<Integer>> executionTimeoutSeconds,
      Optional<Written<Integer>> retentionPeriodDays) {}

  /**
   * One {@code @FunctionLogging}.
   *
   * @param format a constant of {@code LogFormat}
   * @param level a constant of {@code LogLevel}
   * @param retention a constant of {@code LogRetention}
   */
  public record LoggingSpec(
      Optional<Written<String>> format,
      Optional<Written<String>> level,
      Optional<Written<String>> retention) {}
}
