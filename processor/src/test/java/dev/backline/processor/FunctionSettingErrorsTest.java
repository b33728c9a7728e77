package dev.backline.processor;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The part of family 23 about the settings of functions. */
final class FunctionSettingErrorsTest extends ErrorsTest {
  private static final String VARIABLE = "@EnvironmentVariable(name = ";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        setting(FunctionProblem.MEMORY, "memoryMb = /*!BL-2318 127 MB*/127", "memoryMb = 128"),
        setting(FunctionProblem.MEMORY, "memoryMb = /*!BL-2318*/10241", "memoryMb = 10240"),
        setting(
            FunctionProblem.TIMEOUT, "timeoutSeconds = /*!BL-2319*/901", "timeoutSeconds = 900"),
        setting(FunctionProblem.TIMEOUT, "timeoutSeconds = /*!BL-2319*/0", "timeoutSeconds = 1"),
        setting(
            FunctionProblem.STORAGE,
            "ephemeralStorageMb = /*!BL-2320*/511",
            "ephemeralStorageMb = 10240"),
        setting(
            FunctionProblem.SNAP_START_STORAGE,
            "snapStart = true, ephemeralStorageMb = /*!BL-2321 513 MB*/513",
            "snapStart = true, ephemeralStorageMb = 512"),
        setting(
            FunctionProblem.EXECUTION_TIMEOUT,
            "durable = @Durable(executionTimeoutSeconds = /*!BL-2342 0 seconds*/0)",
            "durable = @Durable(executionTimeoutSeconds = 1)"),
        setting(
            FunctionProblem.EXECUTION_TIMEOUT,
            "durable = @Durable(executionTimeoutSeconds = /*!BL-2342*/31_622_401)",
            "durable = @Durable(executionTimeoutSeconds = 31_622_400)"),
        setting(
            FunctionProblem.RETENTION_PERIOD,
            "durable = @Durable(executionTimeoutSeconds = 60,"
                + " retentionPeriodDays = /*!BL-2343 91 days*/91)",
            "durable = @Durable(executionTimeoutSeconds = 60, retentionPeriodDays = 90)"),
        setting(
            FunctionProblem.RETENTION_PERIOD,
            "durable = @Durable(executionTimeoutSeconds = 60, retentionPeriodDays = /*!BL-2343*/0)",
            "durable = @Durable(executionTimeoutSeconds = 60, retentionPeriodDays = 1)"),
        setting(
            FunctionProblem.DESCRIPTION,
            "description = /*!BL-2322 257 characters*/\"" + "a".repeat(257) + "\"",
            "description = \"" + "a".repeat(256) + "\""),
        setting(
            FunctionProblem.DESCRIPTION,
            "schedule = @Schedule(value = \"every day\", description = /*!BL-2322*/\""
                + "a".repeat(513)
                + "\")",
            "schedule = @Schedule(value = \"every day\", description = \"daily\")"),
        variables(
            FunctionProblem.VARIABLE_NAME,
            VARIABLE + "/*!BL-2323 at least 2 characters*/\"A\", value = \"\")",
            VARIABLE + "\"A1\", value = \"\")"),
        variables(
            FunctionProblem.VARIABLE_RESERVED,
            VARIABLE + "/*!BL-2324 set by Lambda*/\"AWS_REGION\", value = \"\")",
            VARIABLE + "\"AWS_LAMBDA_EXEC_WRAPPER\", value = \"/opt/wrap\")"),
        variables(
            FunctionProblem.VARIABLE_RESERVED,
            VARIABLE + "/*!BL-2324 Amplify*/\"AMPLIFY_SSM_ENV_CONFIG\", value = \"\")",
            VARIABLE + "\"JAVA_TOOL_OPTIONS\", value = \"-Xss1m\")"),
        // javac finds repeated annotations no closer than at what they stand on.
        new Mistake(
            FunctionProblem.VARIABLE_TWICE,
            program(
                VARIABLE + "\"A1\", value = \"1\")" + VARIABLE + "\"A1\", value = \"2\")",
                "",
                "/*!BL-2325 A1 is set twice*/"),
            program(VARIABLE + "\"A1\", value = \"1\")" + VARIABLE + "\"A2\", value = \"2\")", "")),
        new Mistake(
            FunctionProblem.VARIABLE_OF_BUCKET,
            withAccess(
                "name = /*!BL-2345 the bucket 'myPhotos'*/\"MY_PHOTOS_BUCKET_NAME\", value = \"a\""),
            withAccess("name = \"FILMS_BUCKET_NAME\", value = \"a\"")),
        new Mistake(
            FunctionProblem.VARIABLE_OF_BUCKET,
            withAccess(
                "name = /*!BL-2345*/\"MY_PHOTOS_BUCKET_NAME\","
                    + " from = ResourceReference.BUCKET_NAME, storage = \"films\""),
            withAccess(
                "name = \"MY_PHOTOS_BUCKET_NAME\","
                    + " from = ResourceReference.BUCKET_NAME, storage = \"myPhotos\"")),
        new Mistake(
            FunctionProblem.VARIABLES_SIZE,
            program(
                VARIABLE + "\"A1\", value = \"" + "a".repeat(4095) + "\") /*!BL-2326 4097 bytes*/",
                ""),
            program(VARIABLE + "\"A1\", value = \"" + "a".repeat(4094) + "\")", "")),
        setting(
            FunctionProblem.LAYER,
            "layers = {\"a:1\", /*!BL-2327*/\"tools\"}",
            "layers = \"arn:aws:lambda:eu-west-1:123456789012:layer:tools:1\""),
        setting(
            FunctionProblem.LAYERS,
            "layers = {\"a:1\", \"b:1\", \"c:1\", \"d:1\", \"e:1\", /*!BL-2328 has 6*/\"f:1\"}",
            "layers = {\"a:1\", \"b:1\", \"c:1\", \"d:1\", \"e:1\"}"),
        setting(
            FunctionProblem.LAYER_TWICE,
            "layers = {\"a:1\", /*!BL-2329*/\"a:1\"}",
            "layers = {\"a:1\", \"a:2\"}"),
        setting(
            FunctionProblem.LOG_LEVEL,
            "logging = @FunctionLogging(level = LogLevel/*!BL-2330 logs text*/.WARN)",
            "logging = @FunctionLogging(format = LogFormat.JSON, level = LogLevel.WARN)"),
        setting(FunctionProblem.CODE, "code = /*!BL-2331*/\"\"", "code = \"src/checkstyle\""),
        schedule(FunctionProblem.SCHEDULE, "BL-2332 Did you mean", "every weak", "every week"),
        schedule(FunctionProblem.SCHEDULE, "BL-2332", "daily", "every year"),
        schedule(FunctionProblem.SCHEDULE, "BL-2332", "0 9 * *", "0 9 * * ?"),
        schedule(FunctionProblem.SCHEDULE, "BL-2332 7 parts", "0 0 9 * * ? *", "0 9 * * ? *"),
        schedule(
            FunctionProblem.SCHEDULE_INTERVAL, "BL-2333 \"every 1h\"", "every 90m", "every 59m"),
        schedule(
            FunctionProblem.SCHEDULE_INTERVAL, "BL-2333 \"every day\"", "every 36h", "every 23h"),
        schedule(FunctionProblem.SCHEDULE_INTERVAL, "BL-2333", "every 0m", "every 1m"),
        schedule(FunctionProblem.SCHEDULE_INTERVAL, "BL-2333", "every 1.5h", "every 1h"),
        schedule(FunctionProblem.SCHEDULE_INTERVAL, "BL-2333", "every -1h", "every 2h"),
        setting(
            FunctionProblem.SCHEDULE_TOO_OFTEN,
            "timeoutSeconds = 61, schedule = @Schedule(/*!BL-2334 61 seconds*/\"every 1m\")",
            "timeoutSeconds = 60, schedule = @Schedule(\"every 1m\")"),
        schedule(
            FunctionProblem.CRON_FIELD, "BL-2335 '60' is no minute", "60 9 * * ?", "59 9 * * ?"),
        schedule(FunctionProblem.CRON_FIELD, "BL-2335", "0 5-3 * * ?", "0 3-5 * * ?"),
        schedule(FunctionProblem.CRON_FIELD, "BL-2335", "0 9 1,32 * ?", "0 9 1,31 * ?"),
        schedule(FunctionProblem.CRON_FIELD, "BL-2335", "*/0 9 * * ?", "*/5 9 * * ?"),
        schedule(FunctionProblem.CRON_FIELD, "BL-2335", "61/5 9 * * ?", "1/5 9 * * ?"),
        schedule(
            FunctionProblem.CRON_FIELD, "BL-2335 a number, 1 to 7", "0 9 ? * MON", "0 9 ? * 2"),
        schedule(FunctionProblem.CRON_FIELD, "BL-2335", "0 9 L * ?", "0 9 28 * ?"),
        schedule(FunctionProblem.CRON_FIELD, "BL-2335", "0 9 * * ? 1969", "0 9 * * ? 1970"),
        schedule(FunctionProblem.CRON_FIELD, "BL-2335", "0  * * ?", "0 0 * * ?"),
        schedule(FunctionProblem.CRON_DAYS, "BL-2336 a day of the month", "0 9 1 * 1", "0 9 1 * ?"),
        schedule(FunctionProblem.CRON_DAYS, "BL-2336", "0 9 * * *", "0 9 ? * *"),
        schedule(FunctionProblem.CRON_DAYS, "BL-2336 ? for both", "0 9 ? * ?", "0 9 ? * 1"),
        setting(
            FunctionProblem.TIMEZONE,
            "schedule = @Schedule(value = \"every day\","
                + " timezone = /*!BL-2337 Europe/Berlin*/\"Europe/Berln\")",
            "schedule = @Schedule(value = \"every day\", timezone = \"Europe/Berlin\")"));
  }

  private static Mistake setting(Problem problem, String wrong, String right) {
    return new Mistake(problem, program("", wrong), program("", right));
  }

  private static Mistake variables(Problem problem, String wrong, String right) {
    return new Mistake(problem, program(wrong, ""), program(right, ""));
  }

  private static Mistake schedule(Problem problem, String mark, String wrong, String right) {
    return setting(
        problem,
        "schedule = @Schedule(/*!" + mark + "*/\"" + wrong + "\")",
        "schedule = @Schedule(\"" + right + "\")");
  }

  /** A function with access to one of two buckets, and a variable. */
  private static String withAccess(String variable) {
    return """
        @Storage(
            name = "myPhotos",
            isDefault = true,
            access =
                @Access(
                    path = "all/*",
                    functions =
                        @FunctionAccess(functions = Jobs.Echo.class, to = StorageAction.READ)))
        @Storage(name = "films")
        interface Jobs {
          @LambdaFunction
          @EnvironmentVariable(%s)
          class Echo { public void run() {} }
        }
        """
        .formatted(variable);
  }

  private static String program(String before, String members) {
    return program(before, members, "");
  }

  private static String program(String before, String members, String mark) {
    return "@Backend interface Jobs { "
        + before
        + "@LambdaFunction("
        + members
        + ") "
        + mark
        + "class Echo { public void run() {} } }";
  }
}
