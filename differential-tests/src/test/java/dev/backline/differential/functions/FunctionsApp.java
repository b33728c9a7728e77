package dev.backline.differential.functions;

import dev.backline.Allow;
import dev.backline.Architecture;
import dev.backline.Durable;
import dev.backline.EnvironmentVariable;
import dev.backline.FunctionLogging;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.LambdaAuthorizer;
import dev.backline.LambdaFunction;
import dev.backline.LogFormat;
import dev.backline.LogLevel;
import dev.backline.LogRetention;
import dev.backline.Query;
import dev.backline.Schedule;
import dev.backline.Strategy;

@GraphqlApi(lambdaAuthorizer = @LambdaAuthorizer(FunctionsApp.Gate.class))
interface FunctionsApp {
  /** It is not compared, so any file will do. */
  String CODE = "src/test/resources/dev/backline/differential/calls";

  @Query
  @Handler(Report.class)
  @Allow(Strategy.CUSTOM)
  String report(String title);

  @LambdaFunction(code = FunctionsApp.CODE)
  class Plain {
    public void run() {}
  }

  @LambdaFunction(code = FunctionsApp.CODE)
  class Gate {
    public void run() {}
  }

  @LambdaFunction(
      code = FunctionsApp.CODE,
      memoryMb = 2048,
      timeoutSeconds = 60,
      ephemeralStorageMb = 1024,
      architecture = Architecture.ARM_64,
      layers = {"tools:3", "arn:aws:lambda:eu-west-1:123456789012:layer:fonts:1"},
      logging =
          @FunctionLogging(
              format = LogFormat.JSON,
              level = LogLevel.WARN,
              retention = LogRetention.ONE_WEEK))
  @EnvironmentVariable(name = "FORMAT", value = "pdf")
  @EnvironmentVariable(name = "LIMIT", value = "10")
  class Report {
    public void run() {}
  }

  @LambdaFunction(
      code = FunctionsApp.CODE,
      durable = @Durable(executionTimeoutSeconds = 604_800, retentionPeriodDays = 30))
  class Saga {
    public void run() {}
  }

  @LambdaFunction(
      name = "wall clock",
      code = FunctionsApp.CODE,
      logging = @FunctionLogging(format = LogFormat.TEXT, retention = LogRetention.THIRTEEN_MONTHS),
      schedule = {
        @Schedule("every 5m"),
        @Schedule("every 2h"),
        @Schedule("every day"),
        @Schedule("every week"),
        @Schedule("every month"),
        @Schedule("every year"),
        @Schedule("0 9 1,15 * ?"),
        @Schedule(
            value = "*/10 8-18 ? * 2-6 2027",
            timezone = "Europe/Berlin",
            description = "At work"),
        @Schedule(value = "every 1h", timezone = "America/New_York")
      })
  class Clock {
    public void run() {}
  }
}
