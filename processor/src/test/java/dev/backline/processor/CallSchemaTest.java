package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operations of the definition's methods in the schema, and the types that they need. */
final class CallSchemaTest {
  @Test
  void argumentsAndResults() {
    assertOperations(
        """
        @Query @Handler(name = "a") @Allow(Strategy.PUBLIC_API_KEY)
        String scalars(
            @Id String id, @Id List<@Required String> ids, @Id int number, @Id @Required UUID key, int count, Integer most, @Required String name, Instant from,
            @Scalar(AppSyncScalar.AWS_JSON) String json, @Name("sort_by") String sortBy);

        @Query @Handler(name = "a") @Allow(Strategy.PUBLIC_API_KEY)
        List<@Required Integer> lists(List<String> a, @Required List<@Required UUID> b, int[] c);

        @Query @Handler(name = "a") @Allow(Strategy.PUBLIC_API_KEY)
        @Required @Scalar(AppSyncScalar.AWS_TIMESTAMP) Long single();

        @Query @Handler(name = "a") @Allow(Strategy.PUBLIC_API_KEY)
        List<@Required Todo> models(Color color);
        """,
        """
        type Query {
          scalars(id: ID, ids: [ID!], number: ID!, key: ID!, count: Int!, most: Int, name: String!, from: AWSDateTime, json: AWSJSON, sort_by: String): String
            @function(name: "FnScalars")
            @auth(rules: [{allow: public, provider: apiKey}])
          lists(a: [String], b: [ID!]!, c: [Int!]): [Int!]
            @function(name: "FnLists")
            @auth(rules: [{allow: public, provider: apiKey}])
          single: AWSTimestamp!
            @function(name: "FnSingle")
            @auth(rules: [{allow: public, provider: apiKey}])
          models(color: Color): [Todo!]
            @function(name: "FnModels")
            @auth(rules: [{allow: public, provider: apiKey}])
        }
        """);
  }

  @Test
  void customTypesBecomeInputsWhereTheyAreArguments() {
    String schema =
        schema(
            """
            @Mutation @Handler(name = "a") @Allow(Strategy.CUSTOM)
            Both both(Both both, List<In> ins);
            """);

    assertThat(schema)
        .contains(
            """
            type Both @aws_lambda {
              nested: Nested!
              colors: [Color]
            }

            type Nested @aws_lambda {
              again: Both
            }
            """);
    assertThat(schema)
        .contains(
            """
            input BothInput {
              nested: NestedInput!
              colors: [Color]
            }

            input InInput {
              a: Int!
            }

            input NestedInput {
              again: BothInput
            }
            """);
    assertThat(schema).contains("both(both: BothInput, ins: [InInput]): Both\n");
    assertThat(schema).doesNotContain("type In ");
  }

  @Test
  void chainsAndCallsThatNobodyWaitsFor() {
    assertOperations(
        """
        @Mutation @Handler(Send.class) @Handler(name = "b") @Handler(name = "c", async = true)
        @Allow(Strategy.PUBLIC_API_KEY)
        void log(@Description("What happened.") @Required String entry, int level);

        @LambdaFunction class Send { public void run() {} }
        """,
        """
        type EventInvocationResponse @aws_api_key {
          success: Boolean!
        }

        type Mutation {
          log(
            \"""What happened.\"""
            entry: String!
            level: Int!
          ): EventInvocationResponse
            @function(name: "FnLog")
            @function(name: "FnLog2")
            @function(name: "FnLog3", invocationType: Event)
            @auth(rules: [{allow: public, provider: apiKey}])
        }
        """);
  }

  @Test
  void whatAppSyncAnswersItselfItAuthorizesItself() {
    assertOperations(
        """
        @Query @Resolver(code = "now.js")
        @Allow(Strategy.PUBLIC_API_KEY) @Allow(Strategy.CUSTOM)
        @Allow(value = Strategy.GROUPS, groups = {"A", "B"})
        @Allow(value = Strategy.GROUPS, groups = "C")
        String now();

        @Query @Resolver(code = "now.js")
        @Allow(value = Strategy.GROUPS, groups = "A") @Allow(Strategy.AUTHENTICATED)
        String then();

        @Subscription(on = {"createTodo", "deleteTodo"}) @Allow(Strategy.PUBLIC_API_KEY)
        Todo onTodo();
        """,
        """
        type Query {
          now: String @aws_api_key @aws_lambda @aws_cognito_user_pools(cognito_groups: ["A", "B", "C"])
          then: String @aws_cognito_user_pools
        }

        type Subscription {
          onTodo: Todo @aws_subscribe(mutations: ["createTodo", "deleteTodo"]) @aws_api_key
        }
        """);
  }

  /** A type that a model has as well would else be closed to readers of the model. */
  @Test
  void typesAreOpenToCallersAndToReadersOfModels() {
    String schema =
        Compiling.sources(
                """
                @Model @Allow(Strategy.AUTHENTICATED) record Todo(@Id String id, Shared shared) {}
                @CustomType record Shared(int a) {}
                @CustomType record Own(Shared shared) {}
                @CustomType record OfModels(int a) {}
                @Model @Allow(Strategy.CUSTOM) record Note(@Id String id, OfModels of) {}
                @GraphqlApi interface TodoApp {
                  @Query @Handler(name = "a") @Allow(value = Strategy.GROUPS, groups = "A")
                  Own own();
                  @Query @Handler(name = "a") @Allow(Strategy.GUEST)
                  Shared shared();
                }
                """)
            .schema();

    assertThat(schema).contains("type OfModels {\n");
    assertThat(schema).contains("type Own @aws_cognito_user_pools(cognito_groups: [\"A\"]) {\n");
    assertThat(schema).contains("type Shared @aws_cognito_user_pools @aws_iam {\n");
  }

  @Test
  void anApiMayDoWithoutModels() {
    assertThat(
            Compiling.sources(
                    """
                    @GraphqlApi interface TodoApp {
                      @Query @Handler(name = "a") @Allow(Strategy.PUBLIC_API_KEY) int count();
                    }
                    """)
                .schema())
        .endsWith(
            """

            type Query {
              count: Int! @function(name: "FnCount") @auth(rules: [{allow: public, provider: apiKey}])
            }
            """);
  }

  @Test
  void codeOnTheSourcePathIsPutOnTheClassPath(@TempDir Path sources) throws IOException {
    Path code = Files.createDirectories(sources.resolve("app/steps")).resolve("late.js");
    Files.writeString(
        code, "export const request = () => ({});\nexport const response = () => 1;\n");

    Compilation compilation =
        Compiling.sources(
                """
                @GraphqlApi interface TodoApp {
                  @Query @Resolver(code = "steps/late.js") @Allow(Strategy.PUBLIC_API_KEY) int late();
                  @Query @Resolver(code = "now.js") @Allow(Strategy.PUBLIC_API_KEY) int now();
                }
                """)
            .withOptions("-sourcepath", sources.toString())
            .assertCompiles();

    assertThat(Compiling.outputs(compilation))
        .containsEntry("/CLASS_OUTPUT/app/steps/late.js", Files.readString(code));
    assertThat(Compiling.outputs(compilation)).doesNotContainKey("/CLASS_OUTPUT/app/now.js");
  }

  @Test
  void fileOfTwoPackagesIsPutThereOnce(@TempDir Path sources) throws IOException {
    Path code = Files.createDirectories(sources.resolve("app/sql")).resolve("get.js");
    Files.writeString(
        code, "export const request = () => ({});\nexport const response = () => 1;\n");

    Compilation compilation =
        Compiling.sources(
                """
                package app;
                import dev.backline.*;
                @GraphqlApi(models = app.sql.Todo.class) interface TodoApp {
                  @Query @Resolver(code = "sql/get.js") @Allow(Strategy.PUBLIC_API_KEY) int late();
                }
                """,
                """
                package app.sql;
                import dev.backline.*;
                @Model @Allow(Strategy.PUBLIC_API_KEY)
                @FunctionSlot(on = ModelOperation.GET, slot = Slot.INIT, request = "get.js")
                public record Todo(@Id String id) {}
                """)
            .withOptions("-sourcepath", sources.toString())
            .assertCompiles();

    assertThat(Compiling.outputs(compilation))
        .containsEntry("/CLASS_OUTPUT/app/sql/get.js", Files.readString(code));
  }

  @Test
  void fileThatIsWrittenAlreadyIsAnError(@TempDir Path sources) throws IOException {
    Path code = Files.createDirectories(sources.resolve("app")).resolve("TodoApp.graphql");
    Files.writeString(
        code, "export const request = () => ({});\nexport const response = () => 1;\n");

    Compiling.sources(
            """
            @GraphqlApi /*!BL-1062 'TodoApp.graphql'*/interface TodoApp {
              @Query @Resolver(code = "TodoApp.graphql") @Allow(Strategy.PUBLIC_API_KEY) int late();
            }
            """)
        .withOptions("-sourcepath", sources.toString())
        .assertMarkedErrors();
  }

  private static void assertOperations(String methods, String expected) {
    assertThat(schema(methods)).endsWith("\n" + expected);
  }

  private static String schema(String methods) {
    return Compiling.sources(
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id, Color color) {}
            enum Color {RED, GREEN}
            @CustomType record Both(@Required Nested nested, List<Color> colors) {}
            @CustomType record Nested(Both again) {}
            @CustomType record In(int a) {}
            @GraphqlApi interface TodoApp {
              %s
            }
            """
                .formatted(methods))
        .schema();
  }
}
