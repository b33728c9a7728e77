package dev.backline.constructs.function;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** How a function logs. What is not said stays as Lambda has it. */
public final class FunctionLogging {
  private final @Nullable LoggingFormat format;
  private final @Nullable ApplicationLogLevel level;
  private final @Nullable RetentionDays retention;

  private FunctionLogging(Builder builder) {
    this.format = builder.format;
    this.level = builder.level;
    this.retention = builder.retention;
  }

  /** Begins with Lambda's own settings. */
  public static Builder builder() {
    return new Builder();
  }

  void apply(Construct scope, String groupId, Function.Builder function) {
    if (format != null) {
      function.loggingFormat(format);
    }
    if (level != null) {
      function.applicationLogLevelV2(level);
    }
    if (retention != null) {
      // Like the group that Lambda itself would make, it holds nothing that is not in the logs.
      function.logGroup(
          LogGroup.Builder.create(scope, groupId)
              .retention(retention)
              .removalPolicy(RemovalPolicy.DESTROY)
              .build());
    }
  }

  /** What a {@link FunctionLogging} says. */
  public static final class Builder {
    private @Nullable LoggingFormat format;
    private @Nullable ApplicationLogLevel level;
    private @Nullable RetentionDays retention;

    private Builder() {}

    /** Lines of text, or an object a line. Lambda's default: {@link LoggingFormat#TEXT}. */
    public Builder format(LoggingFormat format) {
      this.format = format;
      return this;
    }

    /** The least severe messages that are kept; only with {@link LoggingFormat#JSON}. */
    public Builder level(ApplicationLogLevel level) {
      this.level = level;
      return this;
    }

    /**
     * How long log events are kept. It makes a log group of the stack's own, which is deleted with
     * the function. Default: for ever, in the group that Lambda makes.
     */
    public Builder retention(RetentionDays retention) {
      this.retention = retention;
      return this;
    }

    /** The settings. */
    public FunctionLogging build() {
      return new FunctionLogging(this);
    }
  }
}
