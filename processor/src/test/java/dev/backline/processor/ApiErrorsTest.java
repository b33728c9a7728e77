package dev.backline.processor;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.diagnostic.ApiProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** Family 14: AppSync's limits for the settings of an API. */
final class ApiErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        of(
            ApiProblem.DEPTH_LIMIT,
            "queryDepthLimit = /*!BL-1401 is 76*/76",
            "queryDepthLimit = 75"),
        of(ApiProblem.DEPTH_LIMIT, "queryDepthLimit = /*!BL-1401 is -1*/-1", "queryDepthLimit = 0"),
        of(
            ApiProblem.RESOLVER_LIMIT,
            "resolverCountLimit = /*!BL-1402 is 10001*/10001",
            "resolverCountLimit = 10000"),
        of(
            ApiProblem.OWNER_CONTACT,
            "ownerContact = /*!BL-1403 has 257 characters*/\"" + "x".repeat(257) + "\"",
            "ownerContact = \"" + "x".repeat(256) + "\""),
        of(
            ApiProblem.VARIABLE_NAME,
            "environment = @EnvironmentVariable(name = /*!BL-1404 '1st'*/\"1st\", value = \"v\")",
            "environment = @EnvironmentVariable(name = \"FIRST\", value = \"v\")"),
        of(
            ApiProblem.VARIABLE_NAME,
            "environment = @EnvironmentVariable(name = /*!BL-1404 'x'*/\"x\", value = \"v\")",
            "environment = @EnvironmentVariable(name = \"xy\", value = \"v\")"),
        of(
            ApiProblem.VARIABLE_VALUE,
            "environment = @EnvironmentVariable(name = \"LONG\", value = /*!BL-1405 513*/\""
                + "x".repeat(513)
                + "\")",
            "environment = @EnvironmentVariable(name = \"LONG\", value = \""
                + "x".repeat(512)
                + "\")"),
        new Mistake(
            ApiProblem.TOO_MANY_VARIABLES,
            program("/*!BL-1406 51*/@GraphqlApi(environment = {" + variables(51) + "})"),
            program("@GraphqlApi(environment = {" + variables(50) + "})")),
        of(
            ApiProblem.VARIABLE_TWICE,
            "environment = {@EnvironmentVariable(name = \"STAGE\", value = \"a\"),"
                + " @EnvironmentVariable(name = /*!BL-1407 'STAGE'*/\"STAGE\", value = \"b\")}",
            "environment = {@EnvironmentVariable(name = \"STAGE\", value = \"a\"),"
                + " @EnvironmentVariable(name = \"stage\", value = \"b\")}"),
        of(
            ApiProblem.API_KEY_DAYS,
            "apiKey = @ApiKey(expiresInDays = /*!BL-1408 is 0,*/0)",
            "apiKey = @ApiKey(expiresInDays = 7)"),
        of(
            ApiProblem.API_KEY_DAYS,
            "apiKey = @ApiKey(expiresInDays = /*!BL-1408 is 1,*/1)",
            "apiKey = @ApiKey(expiresInDays = 2)"),
        of(
            ApiProblem.API_KEY_DAYS,
            "apiKey = @ApiKey(expiresInDays = /*!BL-1408 is 366*/366, description = \"d\")",
            "apiKey = {@ApiKey(expiresInDays = 365, description = \"d\")}"),
        of(ApiProblem.API_NAME, "name = /*!BL-1409 'a/b'*/\"a/b\"", "name = \"_a b-1\""),
        of(ApiProblem.API_NAME, "name = /*!BL-1409 ''*/\"\"", "name = \"a\""));
  }

  private static Mistake of(Problem problem, String wrong, String right) {
    return new Mistake(
        problem, program("@GraphqlApi(" + wrong + ")"), program("@GraphqlApi(" + right + ")"));
  }

  private static String program(String api) {
    return """
        @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
        %s
        interface TodoApp {}

        class Main {
          static final Object API = new TodoAppBackend(null, "Backend").data().api();
        }
        """
        .formatted(api);
  }

  private static String variables(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "@EnvironmentVariable(name = \"V" + i + "\", value = \"\")")
        .collect(joining(", "));
  }
}
