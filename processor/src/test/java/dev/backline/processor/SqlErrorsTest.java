package dev.backline.processor;

import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SqlProblem;
import java.util.List;
import java.util.stream.Stream;

/** The part of family 21 about databases and the models in them. */
final class SqlErrorsTest extends ErrorsTest {
  private static final String ARN = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-Ab";
  private static final String SUBNET =
      "@SqlSubnet(subnetId = \"subnet-1\", availabilityZone = \"eu-west-1a\")";

  @Override
  List<Mistake> mistakes() {
    return Stream.of(databases(), models(), names()).flatMap(List::stream).toList();
  }

  private static List<Mistake> databases() {
    return List.of(
        api(
            SqlProblem.DATABASE_NAME,
            "@SqlDatabase(name = /*!BL-2101 'the shop'*/\"the shop\", engine = SqlEngine.MYSQL,"
                + " connectionStringPath = \"/c\")",
            "the shop",
            "@SqlDatabase(name = \"shop2\", engine = SqlEngine.MYSQL, connectionStringPath = \"/c\")",
            "shop2"),
        api(
            SqlProblem.DATABASE_TWICE,
            "{@SqlDatabase(name = \"shop\", engine = SqlEngine.MYSQL, connectionStringPath = \"/c\"),"
                + " @SqlDatabase(name = /*!BL-2102*/\"Shop\", engine = SqlEngine.MYSQL,"
                + " connectionStringPath = \"/c\")}",
            "@SqlDatabase(name = \"shop\", engine = SqlEngine.MYSQL, connectionStringPath = \"/c\")"),
        api(
            SqlProblem.NO_CONNECTION,
            "/*!BL-2103 connect to 'shop'*/@SqlDatabase(name = \"shop\", engine = SqlEngine.MYSQL)",
            "@SqlDatabase(name = \"shop\", engine = SqlEngine.MYSQL, connectionStringPath = \"/c\")"),
        api(
            SqlProblem.TWO_CONNECTIONS,
            "/*!BL-2104*/" + mysql("connectionStringPath = \"/c\", secret = " + secret(ARN)),
            mysql("connectionStringPath = \"/c\"")),
        api(
            SqlProblem.PARAMETER_PATH,
            mysql("connectionStringPath = /*!BL-2105*/\"mysql://user:password@host/shop\""),
            mysql("connectionStringPath = {\"/shop/connection\", \"/shared/connection\"}")),
        api(
            SqlProblem.PARAMETER_PATH,
            mysql(
                "parameters = @SqlParameters(hostnamePath = \"/h\", portPath = \"/p\", usernamePath ="
                    + " \"/u\", passwordPath = /*!BL-2105*/\"hunter2\", databaseNamePath = \"/d\")"),
            mysql(
                "parameters = @SqlParameters(hostnamePath = \"/h\", portPath = \"/p\", usernamePath ="
                    + " \"/u\", passwordPath = \"/pw\", databaseNamePath = \"/d\"),"
                    + " sslCertificatePath = \"/ssl\"")),
        api(
            SqlProblem.SECRET_ARN,
            mysql("secret = " + secret("mysql://host").replace("arn = ", "arn = /*!BL-2106*/")),
            mysql("secret = " + secret(ARN))),
        api(
            SqlProblem.KEY_ARN,
            mysql(
                "secret = "
                    + secret(ARN)
                        .replace(
                            ")", ", kmsKey = /*!BL-2107*/\"arn:aws:kms:eu-west-1:1:alias/x\")")),
            mysql(
                "secret = "
                    + secret(ARN).replace(")", ", kmsKey = \"arn:aws:kms:eu-west-1:1:key/x\")"))),
        api(
            SqlProblem.PORT,
            mysql("secret = " + secret(ARN).replace("3306", "/*!BL-2108 0 is no*/0")),
            mysql("secret = " + secret(ARN))),
        api(
            SqlProblem.HOST_NAME,
            mysql(
                "secret = " + secret(ARN).replace("\"host\"", "/*!BL-2109*/\"user:pw@host:3306\"")),
            mysql("secret = " + secret(ARN))),
        api(
            SqlProblem.DATABASE_ON_HOST,
            mysql("secret = " + secret(ARN).replace("\"d\"", "/*!BL-2110*/\"a/b\"")),
            mysql("secret = " + secret(ARN))),
        api(
            SqlProblem.RESOURCE_ID,
            mysql(
                "connectionStringPath = \"/c\", vpc = "
                    + vpc(
                        "/*!BL-2111 'main'*/\"main\"",
                        "/*!BL-2111 'sg-'*/\"vpc-1\"",
                        "@SqlSubnet(subnetId = /*!BL-2111 subnet*/\"s\", availabilityZone = \"a\")")),
            mysql("connectionStringPath = \"/c\", vpc = " + vpc("\"vpc-1\"", "\"sg-1\"", SUBNET))),
        api(
            SqlProblem.EMPTY_VPC,
            mysql(
                "connectionStringPath = \"/c\", vpc = /*!BL-2112 no subnet*/"
                    + vpc("\"vpc-1\"", "\"sg-1\"", "{}")),
            mysql("connectionStringPath = \"/c\", vpc = " + vpc("\"vpc-1\"", "\"sg-1\"", SUBNET))),
        api(
            SqlProblem.EMPTY_VPC,
            mysql(
                "connectionStringPath = \"/c\", vpc = /*!BL-2112 no security group*/"
                    + vpc("\"vpc-1\"", "{}", SUBNET)),
            mysql("connectionStringPath = \"/c\", vpc = " + vpc("\"vpc-1\"", "\"sg-1\"", SUBNET))),
        api(
            SqlProblem.CONCURRENCY,
            mysql("connectionStringPath = \"/c\", provisionedConcurrency = /*!BL-2113 is 0*/0"),
            mysql("connectionStringPath = \"/c\", provisionedConcurrency = 1")),
        api(
            SqlProblem.NO_ENDPOINTS,
            mysql("connectionStringPath = \"/c\", minimizeVpcEndpoints = /*!BL-2114*/true"),
            mysql(
                "connectionStringPath = \"/c\", minimizeVpcEndpoints = true, vpc = "
                    + vpc("\"vpc-1\"", "\"sg-1\"", SUBNET))),
        api(
            SqlProblem.NO_ENDPOINTS,
            mysql(
                "secret = "
                    + secret(ARN)
                    + ", minimizeVpcEndpoints = /*!BL-2114*/true, vpc = "
                    + vpc("\"vpc-1\"", "\"sg-1\"", SUBNET)),
            mysql(
                "secret = "
                    + secret(ARN)
                    + ", minimizeVpcEndpoints = true, sslCertificatePath = \"/ssl\", vpc = "
                    + vpc("\"vpc-1\"", "\"sg-1\"", SUBNET))),
        program(
            SqlProblem.UNUSED_DATABASE,
            mysql("connectionStringPath = \"/c\"").replace("\"shop\"", "/*!BL-2115*/\"shop\""),
            "@Model record Todo(@Id String id) {}",
            mysql("connectionStringPath = \"/c\""),
            "@Model(database = \"shop\") record Todo(@Id String id) {}"));
  }

  private static List<Mistake> models() {
    return List.of(
        model(
            SqlProblem.UNKNOWN_DATABASE,
            """
            @Model(database = /*!BL-2116 Did you mean 'shop'?*/"shopp") record Todo(@Id String id) {}
            @Model(database = "shop") record Other(@Id String id) {}
            """,
            "@Model(database = \"shop\") record Todo(@Id String id) {}"),
        model(
            SqlProblem.NO_IDENTIFIER,
            "/*!BL-2117 Todo has no*/@Model(database = \"shop\") record Todo(String id) {}",
            "@Model(database = \"shop\") record Todo(@PrimaryKey int number) {}"),
        model(
            SqlProblem.TABLE_SETTING,
            """
            @Model(database = "shop", pitr = /*!BL-2118*/true,
                tableProvider = TableProvider/*!BL-2118*/.AMPLIFY,
                importedTable = /*!BL-2118*/"Todo-a-b", ttl = /*!BL-2118*/"end")
            record Todo(@Id String id, int end) {}
            """,
            "@Model(database = \"shop\") record Todo(@Id String id, int end) {}"),
        model(
            SqlProblem.INDEX_SETTING,
            """
            @Model(database = "shop")
            record Todo(@Id String id, @Index(projection = Projection/*!BL-2119*/.KEYS_ONLY) String a,
                @Index(throughput = /*!BL-2119*/@Throughput(read = 1, write = 1)) String b) {}
            """,
            """
            @Model(database = "shop")
            record Todo(@Id String id, @Index String a, @Index boolean b) {}
            """),
        model(
            SqlProblem.INDEX_WITHOUT_QUERY,
            """
            @Model(database = "shop")
            record Todo(@Id String id, /*!BL-2120*/@Index(query = false) String a) {}
            """,
            "@Model(database = \"shop\") record Todo(@Id String id, @Index String a) {}"),
        model(
            SqlProblem.NO_REFERENCES,
            """
            @Model(database = "shop")
            record Todo(@Id String id, /*!BL-2121 Todo.items*/@HasMany List<Item> items) {}
            @Model(database = "shop") record Item(@Id String id) {}
            """,
            """
            @Model(database = "shop")
            record Todo(@Id String id, @HasMany(references = "todoId") List<Item> items) {}
            @Model(database = "shop")
            record Item(@Id String id, String todoId, @BelongsTo(references = "todoId") Todo todo) {}
            """),
        model(
            SqlProblem.NO_REFERENCES,
            """
            @Model record Todo(@Id String id, String i, /*!BL-2121*/@HasOne(fields = "i") Item item) {}
            @Model(database = "shop") record Item(@Id String id) {}
            """,
            """
            @Model record Todo(@Id String id, @HasOne(references = "todoId") Item item) {}
            @Model(database = "shop")
            record Item(@Id String id, String todoId, @BelongsTo(references = "todoId") Todo todo) {}
            """),
        model(
            SqlProblem.MANY_TO_MANY,
            """
            @Model(database = "shop")
            record Todo(@Id String id, /*!BL-2122*/@ManyToMany(relationName = "TodoTags") List<Tag> tags) {}
            @Model record Tag(@Id String id, @ManyToMany(relationName = "TodoTags") List<Todo> todos) {}
            """,
            """
            @Model record Todo(@Id String id, @ManyToMany(relationName = "TodoTags") List<Tag> tags) {}
            @Model record Tag(@Id String id, @ManyToMany(relationName = "TodoTags") List<Todo> todos) {}
            @Model(database = "shop") record Other(@Id String id) {}
            """),
        model(
            SqlProblem.OWNER_FIELD,
            """
            @Model(database = "shop") /*!BL-2123 no field 'owner'*/@Allow(Strategy.OWNER)
            record Todo(@Id String id) {}
            """,
            """
            @Model(database = "shop") @Allow(Strategy.OWNER)
            record Todo(@Id String id, String owner) {}
            """),
        model(
            SqlProblem.OWNER_FIELD,
            """
            @Model(database = "shop")
            @Allow(value = Strategy.OWNER, ownerField = /*!BL-2123 Did you mean 'author'?*/"auhtor")
            record Todo(@Id String id, String author) {}
            """,
            """
            @Model(database = "shop") @Allow(value = Strategy.OWNER, ownerField = "author")
            record Todo(@Id String id, String author) {}
            """),
        model(
            SqlProblem.RULE_OPERATION,
            """
            @Model(database = "shop")
            @Allow(value = Strategy.PUBLIC_API_KEY, to = {Operation.GET, Operation/*!BL-2124 SYNC*/.SYNC})
            record Todo(@Id String id) {}
            """,
            """
            @Model(database = "shop") @Allow(value = Strategy.PUBLIC_API_KEY, to = Operation.READ)
            record Todo(@Id String id) {}
            """),
        rules(
            SqlProblem.RULE_OPERATION,
            "@Allow(Strategy.PUBLIC_API_KEY) @Allow(value = Strategy.GUEST, to = Operation.SYNC)",
            "/*!BL-2124 SYNC*/",
            "@Allow(Strategy.PUBLIC_API_KEY) @Allow(value = Strategy.GUEST, to = Operation.READ)"),
        rules(
            SqlProblem.RULE_OPERATION,
            "@Allow(value = Strategy.GUEST, to = Operation.SYNC) @Allow(Strategy.PUBLIC_API_KEY)",
            "/*!BL-2124 SYNC*/",
            "@Allow(value = Strategy.GUEST, to = Operation.READ) @Allow(Strategy.PUBLIC_API_KEY)"),
        rules(
            SqlProblem.OWNER_FIELD,
            "@Allow(Strategy.PUBLIC_API_KEY) @Allow(Strategy.OWNER)",
            "/*!BL-2123 Todo*/",
            "@Allow(Strategy.PUBLIC_API_KEY) @Allow(Strategy.GUEST)"),
        model(
            SqlProblem.TIMESTAMP_FIELD,
            """
            @Model(database = "shop", timestamps = @Timestamps(createdAt = /*!BL-2133 Did you mean 'at'?*/"att", updatedAt = ""))
            record Todo(@Id String id, Instant at) {}
            """,
            """
            @Model(database = "shop", timestamps = @Timestamps(createdAt = "at", updatedAt = ""))
            record Todo(@Id String id, Instant at) {}
            """),
        program(
            SqlProblem.VERSIONED,
            mysql("connectionStringPath = \"/c\"")
                + ", conflictResolution = ConflictResolution.AUTOMERGE",
            "@Model(database = /*!BL-2134*/\"shop\") record Todo(@Id String id) {}",
            mysql("connectionStringPath = \"/c\""),
            "@Model(database = \"shop\") record Todo(@Id String id) {}"));
  }

  private static List<Mistake> names() {
    return List.of(
        model(
            SqlProblem.NO_DEFAULT,
            "@Model(database = \"shop\") record Todo(@Id String id, /*!BL-2125*/@Default String a) {}",
            "@Model(database = \"shop\") record Todo(@Id String id, @Default(\"x\") String a) {}"),
        postgres(
            SqlProblem.TWO_DEFAULTS,
            "@Default(value = /*!BL-2126*/\"1\", generated = true) int number",
            "@Default(generated = true) int number"),
        model(
            SqlProblem.GENERATED,
            """
            @Model(database = "shop")
            record Todo(@Id String id, @Default(generated = /*!BL-2127 Todo.a*/true) int a) {}
            """,
            "@Model(database = \"shop\") record Todo(@Id String id, @Default(\"1\") int a) {}"),
        postgres(
            SqlProblem.GENERATED_TYPE,
            "@Default(generated = /*!BL-2128 type String*/true) String number",
            "@Default(generated = true) int number"),
        model(
            SqlProblem.RENAMED,
            """
            @Model(database = "shop") record Item(@Id String id) {}
            @Model @RefersTo(/*!BL-2129 Todo is*/"todos")
            record Todo(@Id String id, @RefersTo(/*!BL-2129 Todo.a is*/"b") String a) {}
            """,
            """
            @Model(database = "shop") @RefersTo("todos")
            record Todo(@Id String id, @RefersTo("b") String a) {}
            """),
        model(
            SqlProblem.RENAMED_TO_NOTHING,
            "@Model(database = \"shop\") @RefersTo(/*!BL-2130*/\"\") record Todo(@Id String id) {}",
            "@Model(database = \"shop\") @RefersTo(\"to do\") record Todo(@Id String id) {}"),
        model(
            SqlProblem.RENAMED_TWICE,
            """
            @Model(database = "shop")
            record Todo(@Id String id, @RefersTo("x") String a,
                @RefersTo(/*!BL-2131 Todo.a and Todo.b*/"x") String b) {}
            """,
            """
            @Model(database = "shop")
            record Todo(@Id String id, @RefersTo("x") String a, @RefersTo("y") String b) {}
            """),
        model(
            SqlProblem.RENAMED_TO_OTHER,
            """
            @Model(database = "shop") @RefersTo(/*!BL-2132 how Todo is*/"Todo")
            record Todo(@Id String id, @RefersTo(/*!BL-2132 how Todo.b is*/"b") String a, String b) {}
            """,
            """
            @Model(database = "shop") @RefersTo("todo")
            record Todo(@Id String id, @RefersTo("b") String a, @Name("c") String b) {}
            """));
  }

  private static String mysql(String members) {
    return "@SqlDatabase(name = \"shop\", engine = SqlEngine.MYSQL, " + members + ")";
  }

  private static String secret(String arn) {
    return "@SqlSecret(arn = \"%s\", hostname = \"host\", port = 3306, databaseName = \"d\")"
        .formatted(arn);
  }

  private static String vpc(String id, String groups, String subnets) {
    return "@SqlVpc(vpcId = %s, securityGroupIds = %s, subnets = %s)"
        .formatted(id, groups, subnets);
  }

  private static Mistake api(Problem problem, String wrong, String right) {
    return api(problem, wrong, "shop", right, "shop");
  }

  private static Mistake api(
      Problem problem, String wrong, String wrongName, String right, String rightName) {
    String model = "@Model(database = \"%s\") record Todo(@Id String id) {}";
    return program(problem, wrong, model.formatted(wrongName), right, model.formatted(rightName));
  }

  /** Rules of an API for two models, of which one has an owner. */
  private static Mistake rules(Problem problem, String wrong, String mark, String right) {
    String program =
        """
        @GraphqlApi(
            databases =
                @SqlDatabase(
                    name = "shop",
                    engine = SqlEngine.MYSQL,
                    connectionStringPath = "/c"))
        %s
        %sinterface TodoApp {}
        @Model(database = "shop") record Note(@Id String id, String owner) {}
        @Model(database = "shop") record Todo(@Id String id) {}
        """;
    return new Mistake(problem, program.formatted(wrong, mark), program.formatted(right, ""));
  }

  private static Mistake model(Problem problem, String wrong, String right) {
    String database = mysql("connectionStringPath = \"/c\"");
    return program(problem, database, wrong, database, right);
  }

  private static Mistake postgres(Problem problem, String wrong, String right) {
    String database = mysql("connectionStringPath = \"/c\"").replace("MYSQL", "POSTGRES");
    String model = "@Model(database = \"shop\") record Todo(@Id String id, %s) {}";
    return program(problem, database, model.formatted(wrong), database, model.formatted(right));
  }

  private static Mistake program(
      Problem problem, String wrong, String wrongModels, String right, String rightModels) {
    return new Mistake(problem, definition(wrong, wrongModels), definition(right, rightModels));
  }

  private static String definition(String databases, String models) {
    return """
        package app;

        import dev.backline.*;
        import java.time.Instant;
        import java.util.List;

        @GraphqlApi(databases = %s) @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          %s
        }
        """
        .formatted(databases, models);
  }
}
