package dev.backline.it.jobs;

import dev.backline.Allow;
import dev.backline.ConflictResolution;
import dev.backline.Conversation;
import dev.backline.EnvironmentVariable;
import dev.backline.FunctionLogging;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Id;
import dev.backline.JavaRuntime;
import dev.backline.LambdaAuthorizer;
import dev.backline.LambdaFunction;
import dev.backline.LogFormat;
import dev.backline.LogLevel;
import dev.backline.LogRetention;
import dev.backline.Model;
import dev.backline.Mutation;
import dev.backline.Query;
import dev.backline.Schedule;
import dev.backline.Strategy;

/** Functions with every setting, wherever an API can call one. */
@GraphqlApi(
    lambdaAuthorizer = @LambdaAuthorizer(Gate.class),
    conflictResolution = ConflictResolution.LAMBDA,
    conflictHandler = Jobs.Judge.class)
@Allow(Strategy.CUSTOM)
interface Jobs {
  @Model
  record Task(@Id String id) {}

  @Query
  @Handler(Report.class)
  @Allow(Strategy.CUSTOM)
  String report();

  @Mutation
  @Handler(Report.class)
  @Handler(name = "outside")
  @Handler(value = Judge.class, async = true)
  @Allow(Strategy.CUSTOM)
  void close(String id);

  @Conversation(
      modelId = "amazon.nova-lite-v1:0",
      systemPrompt = "Help.",
      handler = @Handler(Talk.class))
  @Allow(Strategy.OWNER)
  void talk();

  /** Named by the API alone. */
  @LambdaFunction(
      name = "the judge",
      description = "Decides \"it\".",
      memoryMb = 2048,
      timeoutSeconds = 60,
      ephemeralStorageMb = 1024,
      runtime = JavaRuntime.JAVA_17,
      architecture = dev.backline.Architecture.ARM_64,
      schedule = {
        @Schedule("every 5m"),
        @Schedule(value = "0 9 ? * 2 *", timezone = "Europe/Berlin", description = "Mondays")
      },
      logging =
          @FunctionLogging(
              format = LogFormat.JSON,
              level = LogLevel.WARN,
              retention = LogRetention.ONE_WEEK),
      layers = {"tools:3", "arn:aws:lambda:eu-west-1:123456789012:layer:other:1"})
  @EnvironmentVariable(name = "LIMIT", value = "10")
  @EnvironmentVariable(name = "GREETING", value = "Hello ${name}\n")
  final class Judge {
    /** Decides. */
    public String judge(String item) {
      return item;
    }
  }

  /** Starts from a snapshot. */
  @LambdaFunction(snapStart = true)
  final class Talk {
    /** Answers. */
    public String talk(String event) {
      return event;
    }
  }

  /** Named by nobody, and a function of the backend all the same. */
  @LambdaFunction(code = "src/test/resources")
  final class Sweeper {
    /** Sweeps. */
    public void sweep() {
      // Nothing is there.
    }
  }
}
