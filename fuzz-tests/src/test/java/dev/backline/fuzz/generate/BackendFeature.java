package dev.backline.fuzz.generate;

import java.util.Random;

/** What is beside data: users, functions, buckets, operations, grants and overrides. */
enum BackendFeature implements Feature {
  API {
    @Override
    public void draw(Sketch sketch, Random random) {
      String[] setting =
          Pick.of(
                  random,
                  "xray=true",
                  "introspection=false",
                  "queryDepthLimit=5",
                  "resolverCountLimit=100",
                  "ownerContact=\"me\"",
                  "name=\"api\"",
                  "visibility=Visibility.PRIVATE",
                  "tables=@Tables(pitr = true)",
                  "apiKey=@ApiKey(expiresInDays = 30)",
                  "tableProvider=TableProvider.CLOUDFORMATION",
                  "destructiveUpdates=true",
                  "environment=@EnvironmentVariable(name = \"VAR\", value = \"v\")",
                  "logging=@Logging(fieldLogLevel = FieldLogLevel.ALL, retention = LogRetention.ONE_YEAR)",
                  "oidc=@Oidc(name = \"mine\", issuerUrl = \"https://example.com\")",
                  "defaultAuthorization=AuthorizationMode.API_KEY")
              .split("=", 2);
      sketch.componentMember("GraphqlApi", setting[0], setting[1]);
    }
  },
  USERS {
    @Override
    public void draw(Sketch sketch, Random random) {
      String[] setting =
          Pick.of(
                  random,
                  "phone=@PhoneLogin",
                  "email=@EmailLogin(otpLogin = true)",
                  "groups={\"admins\", \"staff\"}",
                  "passwordPolicy=@PasswordPolicy(minimumLength = 12, requireSymbols = false)",
                  "attributes={@UserAttribute(standard = StandardAttribute.GIVEN_NAME, required = true), @UserAttribute(custom = \"tenant\", maxLength = 20)}",
                  "mfa=@Mfa(mode = MfaMode.OPTIONAL, totp = true)",
                  "webAuthn=@WebAuthn(relyingPartyId = \"example.com\")",
                  "removalPolicy=RemovalPolicy.RETAIN",
                  "invitation=@Invitation(emailBody = \"{username}, your password is {####}\")",
                  "triggers=@Trigger(on = AuthEvent.PRE_SIGN_UP, handler = "
                      + sketch.function(random).name()
                      + ".class)")
              .split("=", 2);
      sketch.componentMember("Auth", setting[0], setting[1]);
    }
  },
  SOCIAL {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.component(
          "Auth",
          "google = @GoogleLogin(clientId = @Secret(\"id\"), clientSecret = @Secret(\"s\"))",
          "callbackUrls = \"https://example.com/\"",
          "logoutUrls = \"https://example.com/bye\"");
    }
  },
  BUCKET {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.component("Auth");
      String name = sketch.fresh("bucket");
      String rest =
          Pick.of(
              random,
              "",
              ", versioned = true",
              ", keepOnDelete = true",
              ", access = @Access(path = \"public/*\", guest = StorageAction.READ, authenticated = {StorageAction.READ, StorageAction.WRITE})",
              ", access = @Access(path = \"own/{entity_id}/*\", owner = StorageAction.WRITE)",
              ", access = {@Access(path = \"a/*\", authenticated = StorageAction.READ), @Access(path = \"a/b/*\", guest = StorageAction.GET)}",
              ", onUpload = " + sketch.function(random).name() + ".class");
      sketch.repeated("@Storage(name = \"" + name + "\"" + rest + ")");
    }
  },
  FUNCTION {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch
          .addFunction()
          .member(
              "@LambdaFunction",
              Pick.of(
                  random,
                  "memoryMb = 2048",
                  "timeoutSeconds = 30",
                  "snapStart = true",
                  "architecture = Architecture.ARM_64",
                  "schedule = @Schedule(\"every 5m\")",
                  "schedule = {@Schedule(\"every day\"), @Schedule(\"0 12 * * 1\")}",
                  "ephemeralStorageMb = 1024",
                  "name = \"" + sketch.fresh("fn") + "\""));
    }
  },
  GRANT {
    @Override
    public void draw(Sketch sketch, Random random) {
      String model = sketch.model(random).name();
      String storage = sketch.fresh("granted");
      String grant =
          Pick.of(
              random,
              "@Grant(on = GrantTarget.TABLE, model = "
                  + model
                  + ".class, access = {Permission.READ, Permission.WRITE})",
              "@Grant(on = GrantTarget.API, access = Permission.QUERY)",
              "@Grant(on = GrantTarget.USER_POOL, actions = \"cognito-idp:ListUsers\")",
              "@Grant(on = GrantTarget.BUCKET, storage = \""
                  + storage
                  + "\", access = Permission.READ)",
              "@Grant(on = GrantTarget.FUNCTION, function = "
                  + sketch.function(random).name()
                  + ".class)");
      if (grant.contains("USER_POOL")) {
        sketch.component("Auth");
      }
      if (grant.contains(storage)) {
        sketch.repeated("@Storage(name = \"" + storage + "\")");
      }
      sketch.addFunction().annotate(grant);
    }
  },
  VARIABLE {
    @Override
    public void draw(Sketch sketch, Random random) {
      String model = sketch.model(random).name();
      sketch
          .function(random)
          .annotate(
              "@EnvironmentVariable(name = \""
                  + sketch.fresh("VAR")
                  + "\", "
                  + Pick.of(
                      random,
                      "value = \"x\"",
                      "secret = @Secret(\"key\")",
                      "from = ResourceReference.TABLE_NAME, model = " + model + ".class",
                      "from = ResourceReference.GRAPHQL_ENDPOINT")
                  + ")");
    }
  },
  OPERATION {
    @Override
    public void draw(Sketch sketch, Random random) {
      String function = sketch.function(random).name();
      String model = sketch.model(random).name();
      String how =
          Pick.of(
              random,
              "@Handler(" + function + ".class)",
              "@Handler(name = \"deployed-${env}\")",
              "@Handler(" + function + ".class) @Handler(name = \"second\")",
              "@Resolver(code = \"now.js\")",
              "@Resolver(code = \"now.js\", model = " + model + ".class)",
              "@Resolver(code = \"now.js\") @Resolver(code = \"listed.js\", model = "
                  + model
                  + ".class)");
      String result =
          Pick.of(
              random,
              "String ",
              "List<Integer> ",
              model + " ",
              "List<" + model + "> ",
              "@Required Boolean ",
              "Map<String, Object> ");
      String arguments =
          Pick.of(
              random,
              "",
              "String a",
              "@Required Integer n, List<String> more",
              "Instant from, @Id String id");
      sketch.member(
          Pick.of(random, "@Query ", "@Mutation ")
              + how
              + Pick.of(
                  random, " ", " @Allow(Strategy.PUBLIC_API_KEY) ", " @Description(\"Does it\") ")
              + result
              + sketch.fresh("operation")
              + "("
              + arguments
              + ");");
    }
  },
  SUBSCRIPTION {
    @Override
    public void draw(Sketch sketch, Random random) {
      String mutation = sketch.fresh("publish");
      sketch.member(
          "@Mutation @Allow(Strategy.PUBLIC_API_KEY) @Resolver(code = \"now.js\") String "
              + mutation
              + "(String a);");
      sketch.member(
          "@Subscription(on = \""
              + mutation
              + "\") @Allow(Strategy.PUBLIC_API_KEY) String "
              + sketch.fresh("published")
              + "("
              + Pick.of(random, "", "String a")
              + ");");
    }
  },
  GENERATION {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.member(
          "@Query @Generation(model = AiModel.AMAZON_NOVA_LITE, systemPrompt = \"Be kind.\""
              + Pick.of(random, "", ", maxTokens = 100", ", temperature = 0.5")
              + ") @Allow(Strategy.PUBLIC_API_KEY) String "
              + sketch.fresh("generate")
              + "(String text);");
    }
  },
  CONVERSATION {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.component("Auth");
      sketch.member(
          "@Conversation(model = AiModel.AMAZON_NOVA_LITE, systemPrompt = \"Be kind.\") @Allow(Strategy.OWNER) void "
              + sketch.fresh("chat")
              + "();");
    }
  },
  HTTP {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.member(
          "@Query @Allow(Strategy.PUBLIC_API_KEY) @Directive(\"@http(url: \\\"https://example.com/"
              + Pick.of(random, "", "posts", "${env}/x")
              + "\\\")\") String "
              + sketch.fresh("http")
              + "();");
    }
  },
  PROPERTY {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.repeated(
          Pick.of(
              random,
              "@PropertyOverride(of = software.amazon.awscdk.services.appsync.CfnGraphQLApi.class, path = \"Name\", value = \"x\")",
              "@PropertyOverride(of = software.amazon.awscdk.services.appsync.CfnGraphQLApi.class, path = \"XrayEnabled\", value = \"true\")",
              "@PropertyOverride(of = software.amazon.awscdk.services.appsync.CfnGraphQLApi.class, path = \"LogConfig.FieldLogLevel\", value = \"ALL\")",
              "@PropertyOverride(of = software.amazon.awscdk.services.appsync.CfnGraphQLApi.class, path = \"Tags\", value = \"[{\\\"Key\\\": \\\"a\\\", \\\"Value\\\": \\\"b\\\"}]\")"));
    }
  },
  CUSTOMIZER {
    @Override
    public void draw(Sketch sketch, Random random) {
      String model = sketch.model(random).name();
      sketch.member(
          Pick.of(
              random,
              "@Customize static void " + sketch.fresh("change") + "(TodoAppBackend backend) {}",
              "@Customize static void "
                  + sketch.fresh("change")
                  + "(software.amazon.awscdk.services.appsync.CfnGraphQLApi api) {}",
              "@Customize(model = "
                  + model
                  + ".class) static void "
                  + sketch.fresh("change")
                  + "(dev.backline.amplify.graphql.AmplifyDynamoDbTableWrapper table) {}"));
    }
  },
  DATA_SOURCE {
    @Override
    public void draw(Sketch sketch, Random random) {
      String id = sketch.fresh("Source");
      sketch.member(
          "@DataSource(\""
              + id
              + "\") static software.amazon.awscdk.services.appsync.HttpDataSource "
              + sketch.fresh("source")
              + "(dev.backline.amplify.graphql.AmplifyGraphqlApi api) { return null; }");
      sketch.member(
          "@Query @Allow(Strategy.PUBLIC_API_KEY) @Resolver(code = \"now.js\", dataSource = \""
              + id
              + "\") String "
              + sketch.fresh("fetch")
              + "();");
    }
  }
}
