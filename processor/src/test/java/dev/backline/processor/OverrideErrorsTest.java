package dev.backline.processor;

import dev.backline.processor.diagnostic.OverrideProblem;
import java.util.List;

/** The part of family 25 about properties. */
final class OverrideErrorsTest extends ErrorsTest {
  private static final String MODEL = "@Model record Todo(@Id String id) {}\n";

  private static final String DEFINITION =
      """
      interface TodoApp {}
      """;

  private static final String HEADER =
      """
      package app;

      import dev.backline.*;
      import software.amazon.awscdk.CfnResource;
      import software.amazon.awscdk.services.appsync.CfnDataSource;
      import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
      import software.amazon.awscdk.services.appsync.CfnResolver;
      import software.amazon.awscdk.services.cognito.IUserPool;
      import software.amazon.awscdk.services.dynamodb.CfnTable;
      import software.amazon.awscdk.services.iam.CfnRole;
      import software.amazon.awscdk.services.s3.CfnBucket;

      """;

  /** A definition with an override. */
  private static String on(String override) {
    return on(override, "", "");
  }

  private static String on(String override, String members, String models) {
    return HEADER
        + override
        + "\n@GraphqlApi"
        + members
        + " @Allow(Strategy.PUBLIC_API_KEY)\n"
        + DEFINITION
        + (models.isEmpty() ? MODEL : models);
  }

  /** An override of an AppSync function, where there is one of predictions. */
  private static String predictions(String function) {
    return """
        package app;

        import dev.backline.*;
        import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;

        @PropertyOverride(
            of = CfnFunctionConfiguration.class,
            resource = %s,
            path = "Description",
            value = "x")
        @GraphqlApi
        interface TodoApp {
          @Query
          @Directive("@predictions(actions: [identifyText])")
          @Allow(Strategy.PUBLIC_API_KEY)
          String lookUp();
        }
        """
        .formatted(function);
  }

  /** An override of an AppSync function of a model. */
  private static String function(String key) {
    return predictions(key)
        .replaceAll(
            "(?s)@Query.*;\n",
            "@Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}\n");
  }

  /** A definition with users and an override of theirs. */
  private static String ofUsers(String type, String override) {
    return """
        package app;

        import dev.backline.*;
        import software.amazon.awscdk.services.cognito.%s;

        @PropertyOverride(of = %s.class, %s)
        @Auth(groups = "staff")
        interface TodoApp {}
        """
        .formatted(type, type, override);
  }

  /** A model with an override. */
  private static String onModel(String override) {
    return on("", "", override + "\n" + MODEL);
  }

  /** A model whose table CloudFormation makes. */
  private static String onCfnModel(String override) {
    return on("", "(tableProvider = TableProvider.CLOUDFORMATION)", override + "\n" + MODEL);
  }

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            OverrideProblem.NO_PLACE,
            HEADER
                + """
                @PropertyOverride(of = CfnGraphQLApi.class, path = "Name", value = "x")
                /*!BL-2501 neither a definition nor a model*/class Other {}
                @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY)
                interface TodoApp {}
                @Model record Todo(@Id String id) {}
                """,
            on("@PropertyOverride(of = CfnGraphQLApi.class, path = \"Name\", value = \"x\")")),
        new Mistake(
            OverrideProblem.NO_OF,
            on(
                "/*!BL-2502 which resource of TodoApp*/@PropertyOverride(path = \"Name\", value = \"x\")"),
            on("@PropertyOverride(of = CfnGraphQLApi.class, path = \"Name\", value = \"x\")")),
        new Mistake(
            OverrideProblem.NO_RESOURCE_TYPE,
            on("@PropertyOverride(of = String/*!BL-2503*/.class, path = \"A\", value = \"x\")"),
            on(
                "@PropertyOverride(of = CfnResource.class, resource = \"amplifyData/GraphQLAPI\", path = \"A\", value = \"x\")")),
        new Mistake(
            OverrideProblem.NO_RESOURCE,
            onModel(
                "@PropertyOverride(of = CfnGraphQLApi/*!BL-2504 Put the override on the definition*/.class,"
                    + " path = \"Name\", value = \"x\")"),
            onModel(
                "@PropertyOverride(of = CfnDataSource.class, path = \"Description\", value = \"x\")")),
        new Mistake(
            OverrideProblem.SEVERAL_RESOURCES,
            on(
                "/*!BL-2505 It has 'Todo', 'NONE_DS'*/@PropertyOverride(of = CfnDataSource.class,"
                    + " path = \"Description\", value = \"x\")"),
            on(
                "@PropertyOverride(of = CfnDataSource.class, resource = \"Todo\", path ="
                    + " \"Description\", value = \"x\")")),
        new Mistake(
            OverrideProblem.UNKNOWN_RESOURCE,
            on(
                "@PropertyOverride(of = CfnResolver.class, resource = /*!BL-2506 Did you mean"
                    + " 'Query.getTodo'?*/\"Query.getTodos\", path = \"MaxBatchSize\", value = \"5\")"),
            on(
                "@PropertyOverride(of = CfnResolver.class, resource = \"Query.getTodo\", path ="
                    + " \"MaxBatchSize\", value = \"5\")")),
        new Mistake(
            OverrideProblem.UNKNOWN_RESOURCE,
            predictions(
                "/*!BL-2506 Did you mean 'identifyTextFunction'?*/\"identifyTextsFunction\""),
            predictions("\"identifyTextFunction\"")),
        new Mistake(
            OverrideProblem.UNKNOWN_RESOURCE,
            predictions("/*!BL-2506 Did you mean 'QueryLookUpAuthFN'?*/\"QueryLookoutAuthFN\""),
            predictions("\"QueryLookUpAuthFN\"")),
        new Mistake(
            OverrideProblem.UNKNOWN_RESOURCE,
            function(
                "/*!BL-2506 Did you mean 'QuerygetTodoauth0Function'?*/\"QuerygetTodoAuth0Function\""),
            function("\"QuerygetTodoauth0Function\"")),
        new Mistake(
            OverrideProblem.UNKNOWN_RESOURCE,
            function(
                "/*!BL-2506 Did you mean 'MutationCreateTodoDataResolverFn'?*/\"MutationCreateTodoDataResolver\""),
            function("\"MutationCreateTodoDataResolverFn\"")),
        new Mistake(
            OverrideProblem.UNKNOWN_RESOURCE,
            function("/*!BL-2506*/\"SubscriptiononCreateTodopostDataLoad0Function\""),
            function("\"SubscriptiononCreateTodopostAuth0Function\"")),
        new Mistake(
            OverrideProblem.FOREIGN_TABLE,
            on(
                "",
                "",
                "/*!BL-2507 Todo*/@PropertyOverride(path = \"TableClass\", value = \"STANDARD\")\n"
                    + "@Model(importedTable = \"todos\") record Todo(@Id String id) {}"),
            onModel("@PropertyOverride(path = \"BillingMode\", value = \"PAY_PER_REQUEST\")")),
        new Mistake(
            OverrideProblem.RESOURCE_OF_TABLE,
            onModel(
                "@PropertyOverride(resource = /*!BL-2508*/\"Todo\", path = \"BillingMode\", value ="
                    + " \"PAY_PER_REQUEST\")"),
            onModel(
                "@PropertyOverride(of = CfnRole.class, resource = \"TodoIAMRole\", path ="
                    + " \"Description\", value = \"x\")")),
        new Mistake(
            OverrideProblem.NO_PATH,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = /*!BL-2509 one of its"
                    + " dots*/\"LogConfig..FieldLogLevel\", value = \"ALL\")"),
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"LogConfig.FieldLogLevel\","
                    + " value = \"ALL\")")),
        new Mistake(
            OverrideProblem.UNKNOWN_PROPERTY,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = /*!BL-2510 'LogConfig' of"
                    + " CfnGraphQLApi has no property 'FieldLogLeval'. Did you mean"
                    + " 'FieldLogLevel'?*/\"LogConfig.FieldLogLeval\", value = \"ALL\")"),
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"LogConfig.FieldLogLevel\","
                    + " value = \"ALL\")")),
        new Mistake(
            OverrideProblem.UNKNOWN_PROPERTY,
            onCfnModel(
                "@PropertyOverride(path = /*!BL-2510 Did you mean"
                    + " 'SSESpecification'?*/\"SseSpecification.SSEEnabled\", value = \"true\")"),
            onCfnModel(
                "@PropertyOverride(path = \"SSESpecification.SSEEnabled\", value = \"true\")")),
        new Mistake(
            OverrideProblem.UNKNOWN_PROPERTY,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = /*!BL-2510 leave it"
                    + " out*/\"Properties.Name\", value = \"x\")"),
            on("@PropertyOverride(of = CfnGraphQLApi.class, path = \"Name\", value = \"x\")")),
        new Mistake(
            OverrideProblem.READ_ONLY,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = /*!BL-2511*/\"GraphQLUrl\","
                    + " value = \"x\")"),
            on("@PropertyOverride(of = CfnGraphQLApi.class, path = \"Name\", value = \"x\")")),
        new Mistake(
            OverrideProblem.NO_INDEX,
            onCfnModel(
                "@PropertyOverride(path = /*!BL-2512 'first' is no"
                    + " index*/\"KeySchema.first.KeyType\", value = \"HASH\")"),
            onCfnModel("@PropertyOverride(path = \"KeySchema.0.KeyType\", value = \"HASH\")")),
        new Mistake(
            OverrideProblem.NOTHING_BELOW,
            onModel(
                "@PropertyOverride(path = /*!BL-2513 'BillingMode' of CfnTable is a"
                    + " text*/\"BillingMode.Value\", value = \"PAY_PER_REQUEST\")"),
            onModel("@PropertyOverride(path = \"BillingMode\", value = \"PAY_PER_REQUEST\")")),
        new Mistake(
            OverrideProblem.WRONG_VALUE,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"XrayEnabled\", value ="
                    + " /*!BL-2514 is true or false, and this is a text. Write value ="
                    + " \"true\"*/\"yes\")"),
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"XrayEnabled\", value ="
                    + " \"true\")")),
        new Mistake(
            OverrideProblem.WRONG_VALUE,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"OwnerContact\", value ="
                    + " /*!BL-2514 Quote it*/\"4930\")"),
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"OwnerContact\", value ="
                    + " \"\\\"4930\\\"\")")),
        new Mistake(
            OverrideProblem.WRONG_VALUE,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"LogConfig\", value ="
                    + " /*!BL-2514 begins like JSON*/\"{'FieldLogLevel': 'ALL'}\")"),
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"LogConfig\", value ="
                    + " \"{\\\"FieldLogLevel\\\": \\\"ALL\\\"}\")")),
        new Mistake(
            OverrideProblem.WRONG_VALUE,
            on(
                "@PropertyOverride(of = CfnRole.class, resource = \"Todo\", path ="
                    + " \"AssumeRolePolicyDocument\", value = /*!BL-2514 and this is null. Leave it"
                    + " out*/\"{\\\"Version\\\": [null]}\")"),
            on(
                "@PropertyOverride(of = CfnRole.class, resource = \"Todo\", path ="
                    + " \"AssumeRolePolicyDocument\", value = \"{\\\"Version\\\": [7e40]}\")")),
        new Mistake(
            OverrideProblem.DEEP_VALUE,
            on(
                "@PropertyOverride(of = CfnRole.class, resource = \"Todo\", path ="
                    + " \"AssumeRolePolicyDocument\", value = /*!BL-2517 more than 32*/\""
                    + "[".repeat(33)
                    + "]".repeat(33)
                    + "\")"),
            on(
                "@PropertyOverride(of = CfnRole.class, resource = \"Todo\", path ="
                    + " \"AssumeRolePolicyDocument\", value = \""
                    + "[".repeat(32)
                    + "]".repeat(32)
                    + "\")")),
        new Mistake(
            OverrideProblem.UNKNOWN_MEMBER,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"LogConfig\", value ="
                    + " /*!BL-2515 Did you mean 'FieldLogLevel'?*/\"{\\\"fieldLogLevel\\\":"
                    + " \\\"ALL\\\"}\")"),
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"LogConfig\", value ="
                    + " \"{\\\"FieldLogLevel\\\": {\\\"Ref\\\": \\\"Level\\\"}}\")")),
        new Mistake(
            OverrideProblem.MIRRORED,
            ofUsers(
                "CfnUserPool",
                "path = /*!BL-2527 Write @Auth(passwordPolicy = @PasswordPolicy(minimumLength = …))"
                    + "*/\"Policies.PasswordPolicy.MinimumLength\", value = \"12\""),
            """
            package app;

            import dev.backline.*;

            @Auth(groups = "staff", passwordPolicy = @PasswordPolicy(minimumLength = 12))
            interface TodoApp {}
            """),
        new Mistake(
            OverrideProblem.MIRRORED,
            ofUsers(
                "CfnUserPool",
                "path = /*!BL-2527 requireNumbers = …"
                    + "*/\"Policies.PasswordPolicy.RequireNumbers\", value = \"false\""),
            ofUsers(
                "CfnUserPool",
                "path = \"Policies.PasswordPolicy.PasswordHistorySize\", value = \"5\"")),
        new Mistake(
            OverrideProblem.MIRRORED,
            ofUsers(
                "CfnUserPool",
                "path = /*!BL-2527 'Policies.PasswordPolicy.RequireSymbols' of*/\"Policies\", value"
                    + " = \"{\\\"PasswordPolicy\\\": {\\\"RequireSymbols\\\": false}}\""),
            ofUsers(
                "CfnUserPool",
                "path = \"Policies\", value"
                    + " = \"{\\\"PasswordPolicy\\\": {\\\"PasswordHistorySize\\\": 5}}\"")),
        new Mistake(
            OverrideProblem.MIRRORED,
            ofUsers(
                "CfnUserPool",
                "path = /*!BL-2527 attributes = @UserAttribute*/\"Schema.0.Required\", value ="
                    + " \"false\""),
            ofUsers("CfnUserPool", "path = \"UserPoolTier\", value = \"PLUS\"")),
        new Mistake(
            OverrideProblem.MIRRORED,
            ofUsers(
                "CfnUserPool",
                "path = /*!BL-2527 AllowedFirstAuthFactors*/\"Policies.SignInPolicy\", value ="
                    + " \"null\""),
            ofUsers("CfnUserPool", "path = \"DeletionProtection\", value = \"null\"")),
        new Mistake(
            OverrideProblem.MIRRORED,
            ofUsers(
                "CfnIdentityPool",
                "path = /*!BL-2527 Write a @Customize method that takes CfnIdentityPool and calls"
                    + " setAllowUnauthenticatedIdentities(…)"
                    + " instead*/\"AllowUnauthenticatedIdentities\", value = \"false\""),
            ofUsers("CfnIdentityPool", "path = \"AllowClassicFlow\", value = \"true\"")),
        new Mistake(
            OverrideProblem.MIRRORED,
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = /*!BL-2527 defaultAuthorization"
                    + "*/\"AuthenticationType\", value = \"AWS_IAM\")"),
            on(
                "@PropertyOverride(of = CfnGraphQLApi.class, path = \"QueryDepthLimit\", value ="
                    + " \"5\")")),
        new Mistake(
            OverrideProblem.NOT_MANAGED,
            onModel(
                "@PropertyOverride(path = /*!BL-2516 knows nothing of 'TableClass'*/\"TableClass\","
                    + " value = \"STANDARD_INFREQUENT_ACCESS\")"),
            onCfnModel(
                "@PropertyOverride(path = \"TableClass\", value = \"STANDARD_INFREQUENT_ACCESS\")")));
  }
}
