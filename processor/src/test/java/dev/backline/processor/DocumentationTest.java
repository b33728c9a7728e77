package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java samples of the documentation compile, generated code included. */
final class DocumentationTest {
  private static final Pattern SAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  /** What makes a sample a definition of its own. */
  static final Pattern DEFINES =
      Pattern.compile("@(GraphqlApi|Auth|ReferenceAuth|Backend|Storage)\\b");

  /** What makes a sample one that Backline reads. */
  private static final Pattern ANNOTATED =
      Pattern.compile(
          "@(Model|Handler|Resolver|Generation|Conversation|Directive|LambdaFunction|Auth|Storage"
              + "|ReferenceAuth|Backend)\\b");

  private static final String HANDLER = "\n@LambdaFunction\n";

  /** Samples of CDK code that a backend is used by. */
  private static final String USE = "backend.";

  private static final String JOBS =
      """
      @Backend interface Jobs {}
      """;

  /** As much of Lambda's SDK for durable executions as the page uses. */
  private static final String DURABLE =
      """
      package software.amazon.lambda.durable;
      public abstract class DurableHandler<I, O>
          implements com.amazonaws.services.lambda.runtime.RequestStreamHandler {
        @Override
        public final void handleRequest(java.io.InputStream in, java.io.OutputStream out) {}
        public abstract O handleRequest(I input, DurableContext context);
      }
      package software.amazon.lambda.durable;
      public interface DurableContext {
        <T> T step(String name, Class<T> type, java.util.function.Function<Object, T> step);
        void wait(String name, java.time.Duration duration);
      }
      package com.amazonaws.services.lambda.runtime;
      public interface RequestStreamHandler {
        void handleRequest(java.io.InputStream in, java.io.OutputStream out);
      }
      """;

  private static final String IMPORTS =
      """
      package app;

      import dev.backline.*;
      import dev.backline.amplify.graphql.AmplifyGraphqlApi;
      import dev.backline.constructs.function.AmplifyFunction;
      import dev.backline.constructs.outputs.*;
      import java.time.*;
      import java.util.*;
      import software.amazon.awscdk.NestedStack;
      import software.amazon.awscdk.Stack;
      import software.amazon.awscdk.Tags;
      import software.amazon.awscdk.services.appsync.CfnApiKey;
      import software.amazon.awscdk.services.appsync.CfnDataSource;
      import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
      import software.amazon.awscdk.services.appsync.CfnResolver;
      import software.amazon.awscdk.services.appsync.HttpDataSource;
      import software.amazon.awscdk.services.cognito.CfnUserPool;
      import software.amazon.awscdk.services.cognito.CfnUserPool.PasswordPolicyProperty;
      import software.amazon.awscdk.services.cognito.CfnUserPool.PoliciesProperty;
      import software.amazon.awscdk.services.cognito.UserPool;
      import software.amazon.awscdk.services.dynamodb.ITable;
      import software.amazon.awscdk.services.lambda.IFunction;

      """;

  @ParameterizedTest
  @CsvSource({
    "data-modelling.md, 8",
    "operations.md, 6",
    "ai.md, 4",
    "directives.md, 5",
    "sql.md, 3",
    "storage.md, 6",
    "auth.md, 12",
    "functions.md, 7",
    "overriding.md, 5",
    "grants.md, 6"
  })
  void definitionsCompile(String page, int atLeast) throws IOException {
    List<List<String>> programs = programs(page);
    assertThat(programs.size()).isAtLeast(atLeast);
    Compiling.programs(programs).assertCompiles();
  }

  /** The definitions on a page, completed to programs. */
  static List<List<String>> programs(String page) throws IOException {
    return samples(page).stream()
        .filter(sample -> ANNOTATED.matcher(sample).find())
        .map(
            sample ->
                DEFINES.matcher(sample).find()
                    // A public class needs a file of its own.
                    ? List.of(IMPORTS + sample.replace(HANDLER, "\n" + IMPORTS + HANDLER))
                    : List.of(
                        IMPORTS + sample,
                        sample.contains("@LambdaFunction") ? JOBS : DEFINITION,
                        sample.contains("DurableHandler") ? DURABLE : ""))
        .toList();
  }

  /** What uses a backend compiles together with the definition that its types are called after. */
  @ParameterizedTest
  @CsvSource({"operations.md, 1", "ai.md, 2", "sql.md, 1", "auth.md, 1"})
  void usesCompile(String page, int count) throws IOException {
    List<String> samples = samples(page);
    List<String> uses = samples.stream().filter(sample -> sample.contains(USE)).toList();
    assertThat(uses).hasSize(count);
    for (String use : uses) {
      String name = use.replaceFirst("(?s)(Data|Auth)[.].*", "");
      String definition =
          samples.stream()
              .filter(sample -> sample.contains("interface " + name + " "))
              .findFirst()
              .orElseThrow();
      Compiling.sources(
              IMPORTS + definition,
              "package app; class Use { void use(" + name + "Backend backend) { " + use + "} }")
          .assertCompiles();
    }
  }

  @Test
  void functionsAreReached() throws IOException {
    List<String> samples = samples("functions.md");
    String report =
        samples.stream()
            .filter(sample -> sample.contains("class Report"))
            .findFirst()
            .orElseThrow();
    String uses =
        samples.stream()
            .filter(sample -> sample.startsWith(USE) || sample.startsWith("AmplifyFunction"))
            .map(sample -> "{ " + sample + "}")
            .collect(Collectors.joining());
    Compiling.sources(
            IMPORTS + report,
            JOBS,
            """
            package app;
            import dev.backline.constructs.function.*;
            import java.util.*;
            class Use {
              void use(JobsBackend backend, software.amazon.awscdk.Stack stack) {
                %s
              }
            }
            """
                .formatted(uses))
        .assertCompiles();
  }

  /** The samples about a finished backend are one program, in the order of the page. */
  @Test
  void overridingCodeCompiles() throws IOException {
    List<String> samples = samples("overriding.md");
    String definition =
        samples.stream().filter(sample -> sample.contains("@GraphqlApi")).findFirst().orElseThrow();
    String use =
        samples.stream().filter(sample -> !sample.contains("@")).collect(Collectors.joining());
    assertThat(use).contains("addOutput");
    Compiling.sources(
            IMPORTS + definition,
            IMPORTS
                + "import software.amazon.awscdk.services.sqs.Queue; class Use { void use(Stack stack) { "
                + use
                + "} }")
        .withWholeCdk()
        .assertCompiles();
  }

  static List<String> samples(String page) throws IOException {
    return SAMPLE
        .matcher(Files.readString(Path.of("..", "docs", page)))
        .results()
        .map(sample -> sample.group(1))
        .toList();
  }
}
