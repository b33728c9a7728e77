package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated code compiles without a warning, whatever the user's types are called. */
final class OutputTest {
  private static final String[] STRICT = {"-Xlint:all,-processing", "-Werror"};

  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  @Test
  void everySetting() {
    strict(everySetting("AMPLIFY"), "class Main { Object o = new TodoAppBackend(null, \"B\"); }")
        .withWholeCdk()
        .assertCompiles();
  }

  @Test
  void everySettingWithCloudFormation() {
    strict(everySetting("CLOUDFORMATION")).assertCompiles();
  }

  /** A method of Java holds 64 KB, and a backend may have a thousand models. */
  @Test
  void overridesOfEachModelHaveAMethod() {
    String override = "@PropertyOverride(path = \"DeletionProtectionEnabled\", value = \"true\") ";
    Compilation compilation =
        strict(
                "@PropertyOverride(of = software.amazon.awscdk.services.appsync.CfnGraphQLApi.class,"
                    + " path = \"OwnerContact\", value = \"me\")\n"
                    + DEFINITION,
                override + "@Model record Todo(@Id String id) {}",
                override + "@Model record Note(@Id String id) {}")
            .assertCompiles();

    String backend = Compiling.outputs(compilation).get("/SOURCE_OUTPUT/app/TodoAppBackend.java");
    assertThat(backend)
        .contains(
            """
                overrideNoteProperties();
                overrideTodoProperties();
                overrideProperties();
            """);
    assertThat(backend).contains("  private void overrideNoteProperties() {\n");
  }

  @Test
  void modelsOfNamesThatGeneratedCodeUses() {
    String names =
        """
        String Object Override Class Map List TreeMap Supplier BiFunction IllegalStateException
        Generated Resources CfnResources Models Operations DataSources NestedStacks Roles Data
        Backend Table Default All None Get Keys Operation2 ModelOperations OperationMap
        ResourceMap Construct CfnTable AmplifyGraphqlApi Todo_ T R Main Package
        AmplifyTableManager ApiLogs HashCode Stack Duration
        """;
    Compiling.programs(
            Stream.of(names.split("\\s+", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> List.of(program(name)))
                .toList())
        .withOptions(STRICT)
        .assertCompiles();
  }

  @Test
  void allOfThemAtOnce() {
    String models =
        Stream.of("Object", "Map", "List", "Resources", "Models", "Operations", "Roles", "T", "R")
            .map(
                name -> "@Model class " + name + " { @Id @Index(sortKeys = \"b\") UUID a; int b; }")
            .collect(joining("\n"));
    strict(models, DEFINITION).assertCompiles();
  }

  @Test
  void definitionsOfThoseNames() {
    Compiling.programs(
            Stream.of("Object", "String", "Models", "Resources", "api", "_x")
                .map(name -> DEFINITION.replace("TodoApp", name))
                .map(definition -> List.of("@Model record Todo(@Id UUID id) {}", definition))
                .toList())
        .withOptions(STRICT)
        .assertCompiles();
  }

  @Test
  void unnamedPackage() {
    Map<String, String> outputs =
        Compiling.outputs(
            strict(
                    """
                    import dev.backline.*;
                    @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
                    @GraphqlApi(xray = true) interface TodoApp {}
                    class Module { Object backend = new TodoAppBackend(null, "Backend"); }
                    """)
                .assertCompiles());
    assertThat(outputs.keySet())
        .containsExactly(
            "/CLASS_OUTPUT/TodoApp.graphql",
            "/SOURCE_OUTPUT/TodoAppBackend.java",
            "/SOURCE_OUTPUT/TodoAppData.java");
  }

  @Test
  void nestedAndPrivate() {
    Compilation compilation =
        strict(
                """
                class Outer {
                  static class Middle {
                    @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) private interface Api {}
                    @Model private record Secret(@Id String id, Hidden hidden) {}
                    private enum Hidden { ONE }
                  }
                  @Model protected static class Shown { @Id String id; }
                }
                class Main {
                  Object backend =
                      new Outer_Middle_ApiBackend(null, "B").data().resources().tables().secret();
                }
                """)
            .assertCompiles();
    assertThat(Compiling.outputs(compilation).keySet())
        .containsExactly(
            "/CLASS_OUTPUT/app/Outer_Middle_Api.graphql",
            "/SOURCE_OUTPUT/app/Outer_Middle_ApiBackend.java",
            "/SOURCE_OUTPUT/app/Outer_Middle_ApiData.java");
  }

  @Test
  void deprecatedUserTypes() {
    strict(
            """
            @Deprecated @Model record Todo(@Id String id, @Deprecated State state) {}
            @Deprecated enum State { @Deprecated OPEN }
            @Deprecated(forRemoval = true) @Model class Note { @Id @Deprecated String id; }
            @Deprecated @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            """)
        .assertCompiles();
  }

  @Test
  void longNames() {
    String name = "Todo" + "X".repeat(60);
    assertThat(source(name, "Data")).contains("\"onCreate" + name.substring(0, 37));
    strict(program(name)).assertCompiles();
  }

  @Test
  void namesInGraphql() {
    Compiling.programs(
            Stream.of("to_do", "todo", "tODO", "TODO", "URLAlias", "Todo1", "T1", "_x", "public")
                .map(
                    name ->
                        "@Model @Name(\""
                            + name
                            + "\") record Todo(@Id String id, @Index int n) {}")
                .map(model -> List.of(model, DEFINITION))
                .toList())
        .withOptions(STRICT)
        .assertCompiles();
  }

  @Test
  void namesThatDifferOnlyInCaseOrKeyword() {
    strict(
            """
            @Model @Name("Item") record A(@Id String id) {}
            @Model @Name("iTem") record B(@Id String id) {}
            @Model @Name("get") record C(@Id String id) {}
            @Model @Name("all") record D(@Id String id) {}
            @Model @Name("class") record E(@Id String id) {}
            @Model @Name("class_") record F(@Id String id) {}
            """,
            DEFINITION)
        .assertCompiles();
  }

  @Test
  void indexQueriesWithAwkwardNames() {
    strict(
            """
            @Model record Todo(
                @Id String id,
                @Index(queryField = "get") int a,
                @Index(queryField = "list") int b,
                @Index(queryField = "class") int c,
                @Index(queryField = "CLASS") int d,
                @Index(queryField = "toString") int e,
                @Index(queryField = "ALL") int f) {}
            """,
            DEFINITION)
        .assertCompiles();
  }

  @Test
  void manyModels() {
    String models =
        IntStream.range(0, 300)
            .mapToObj(i -> "@Model record M" + i + "(@Id String id, @Index int n) {}\n")
            .collect(joining());
    strict(models, DEFINITION).assertCompiles();
  }

  @Test
  void generatedAnnotationWhereItCanBeSeen() {
    assertThat(source("Todo", "Data"))
        .contains("@Generated(\"dev.backline.processor.BackendProcessor\")");
    assertThat(source("Todo", "Backend"))
        .contains("@Generated(\"dev.backline.processor.BackendProcessor\")");
  }

  @Test
  void userTextStaysText() {
    strict(
            """
            @Model(kmsKey = "*/ \\n $T $L \\\\u000a \\" \\uD83D\\uDE00", encryption = Encryption.CUSTOMER_MANAGED)
            @Description("*/ {@code }  $S \\"\\"\\" \\\\u000a //")
            record Todo(@Id String id) {}
            @GraphqlApi(
                ownerContact = "$T \\\\ \\" \\r\\n\\t\\0 \\u2028 \\\\u0022",
                environment = @EnvironmentVariable(name = "VAR", value = "$L \\n */"),
                apiKey = @ApiKey(description = "// $$ \\n rm -rf"))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """)
        .assertCompiles();
  }

  private static Compiling strict(String... sources) {
    return Compiling.sources(sources).withOptions(STRICT);
  }

  private static String program(String model) {
    return """
        package app;
        import dev.backline.Allow;
        import dev.backline.GraphqlApi;
        import dev.backline.Strategy;
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
        package app;
        @dev.backline.Model
        %s record %s(@dev.backline.Id String id, @dev.backline.Index int rank) {}
        """
        // In GraphQL, String is a scalar.
        .formatted(model.equals("String") ? "@dev.backline.Name(\"Text\")" : "", model);
  }

  private static String source(String model, String role) {
    return Compiling.outputs(Compiling.sources(program(model)).assertCompiles())
        .get("/SOURCE_OUTPUT/app/TodoApp" + role + ".java");
  }

  private static String everySetting(String provider) {
    return """
        @Model(
            ttl = "expiry",
            pitr = true,
            pitrRecoveryDays = 7,
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 1, write = 2),
            deletionProtection = true,
            removalPolicy = RemovalPolicy.RETAIN,
            stream = StreamViewType.KEYS_ONLY,
            encryption = Encryption.CUSTOMER_MANAGED,
            kmsKey = "alias/todo")
        record Todo(
            @Id String id,
            long expiry,
            @Index(throughput = @Throughput(read = 3, write = 4)) String owner) {}
        @Model(pitr = false, encryption = Encryption.AWS_OWNED) record Note(@Id String id) {}
        @Model(encryption = Encryption.AWS_MANAGED) record Memo(@Id String id) {}
        @GraphqlApi(
            name = "Api",
            models = {Todo.class, Note.class, Memo.class},
            xray = true,
            introspection = false,
            queryDepthLimit = 5,
            resolverCountLimit = 100,
            visibility = Visibility.PRIVATE,
            ownerContact = "me",
            environment = {
              @EnvironmentVariable(name = "B1", value = "b"),
              @EnvironmentVariable(name = "A1", value = "a")
            },
            logging = @Logging(
                fieldLogLevel = FieldLogLevel.ALL,
                excludeVerboseContent = false,
                retention = LogRetention.ONE_YEAR),
            apiKey = @ApiKey(expiresInDays = 30, description = "for tests"),
            tables = @Tables(
                pitr = true,
                pitrRecoveryDays = 3,
                billingMode = BillingMode.PROVISIONED,
                throughput = @Throughput(read = 1, write = 1),
                deletionProtection = false,
                removalPolicy = RemovalPolicy.DESTROY,
                stream = StreamViewType.NEW_IMAGE,
                encryption = Encryption.AWS_MANAGED),
            tableProvider = TableProvider.%s,
            destructiveUpdates = true)
        @Allow(Strategy.PUBLIC_API_KEY)
        interface TodoApp {}
        """
        .formatted(provider);
  }
}
