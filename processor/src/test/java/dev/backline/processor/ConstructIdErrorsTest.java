package dev.backline.processor;

import dev.backline.processor.diagnostic.DefinitionProblem;
import java.util.List;
import java.util.stream.Stream;

/** The part of family 10 about the ids of constructs. */
final class ConstructIdErrorsTest extends ErrorsTest {
  private static final String TODO =
      "@Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}\n";
  private static final String API = "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY)";
  private static final String RUN = " { public void run() {} }\n";

  @Override
  List<Mistake> mistakes() {
    return Stream.of(chosen(), fixed()).flatMap(List::stream).toList();
  }

  /** Ids of which the user has chosen both. */
  private static List<Mistake> chosen() {
    return List.of(
        new Mistake(
            DefinitionProblem.CONSTRUCT_ID,
            "@Auth(name = \"photos\")"
                + " @Storage(name = /*!BL-1021 of the users and that of the bucket*/\"photos\")"
                + " interface Files {}",
            "@Auth(name = \"users\") @Storage(name = \"photos\") interface Files {}"),
        new Mistake(
            DefinitionProblem.CONSTRUCT_ID,
            """
            @Backend interface Jobs {
              @LambdaFunction class Mail { public void run() {} }
              @LambdaFunction(name = /*!BL-1021 the Lambda function behind 'mail'*/"mail-lambda")
              class Other { public void run() {} }
            }
            """,
            """
            @Backend interface Jobs {
              @LambdaFunction class Mail { public void run() {} }
              @LambdaFunction(name = "other-lambda") class Other { public void run() {} }
              @LambdaFunction(name = "mail-log-group") class Third { public void run() {} }
            }
            """),
        new Mistake(
            DefinitionProblem.CONSTRUCT_ID,
            """
            @Backend interface Jobs {
              @LambdaFunction(logging = @FunctionLogging(retention = LogRetention.ONE_DAY))
              class Mail { public void run() {} }
              @LambdaFunction(name = /*!BL-1021 of the log group of 'mail'*/"mail-log-group")
              class Other { public void run() {} }
            }
            """,
            """
            @Backend interface Jobs {
              @LambdaFunction(logging = @FunctionLogging(format = LogFormat.JSON))
              class Mail { public void run() {} }
              @LambdaFunction(name = "mail-log-group") class Other { public void run() {} }
            }
            """),
        new Mistake(
            DefinitionProblem.CONSTRUCT_ID,
            TODO
                + """
                @Auth(name = /*!BL-1021 that of the API and that of the users*/"amplifyData")
                @GraphqlApi interface TodoApp {}
                """,
            TODO + "@Auth(name = \"amplifyUsers\") @GraphqlApi interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.CONSTRUCT_ID,
            "@Backend interface Jobs { "
                + "@EnvironmentVariable(name = \"KEY\", secret = @Secret(\"key\")) "
                + "@LambdaFunction class Mail"
                + RUN
                + "@LambdaFunction(name = /*!BL-1021 a secret of 'mail'*/\"Mail-KEY\") class Other"
                + RUN
                + "}",
            "@Backend interface Jobs { "
                + "@EnvironmentVariable(name = \"KEY\", secret = @Secret(\"key\")) "
                + "@LambdaFunction class Mail"
                + RUN
                + "@LambdaFunction(name = \"mail-KEY\") class Other"
                + RUN
                + "}"));
  }

  /** Ids of which one is always the same. */
  private static List<Mistake> fixed() {
    return List.of(
        new Mistake(
            DefinitionProblem.CONSTRUCT_ID,
            """
            @ReferenceAuth(
                userPoolId = "eu-west-1_abc",
                userPoolClientId = "client",
                identityPoolId = "eu-west-1:1a2b",
                authenticatedRoleArn = "arn:aws:iam::123456789012:role/Users",
                unauthenticatedRoleArn = "arn:aws:iam::123456789012:role/Guests")
            @Storage(name = /*!BL-1021 what reads their settings*/"AmplifyRefAuthCustomResource")
            interface Files {}
            """,
            """
            @ReferenceAuth(
                userPoolId = "eu-west-1_abc",
                userPoolClientId = "client",
                identityPoolId = "eu-west-1:1a2b",
                authenticatedRoleArn = "arn:aws:iam::123456789012:role/Users",
                unauthenticatedRoleArn = "arn:aws:iam::123456789012:role/Guests")
            @Storage(name = "AmplifyRefAuth")
            interface Files {}
            """),
        beside(
            "@Auth(smsSender = @SmsSender(externalId = \"x\","
                + " snsCallerArn = \"arn:aws:iam::123456789012:role/Users\"))",
            "the role in which SMS are sent",
            "SmsSenderRole",
            ""),
        beside(
            "@Auth(emailSender = @EmailSender(handler = Files.Send.class, kmsKey ="
                + " \"arn:aws:kms:eu-west-1:123456789012:key/1234\"))",
            "the key for messages to users",
            "CustomSenderKey",
            "@LambdaFunction class Send" + RUN),
        beside(
            "@Auth(callbackUrls = \"https://a.b/\", logoutUrls = \"https://a.b/\", google ="
                + " @GoogleLogin(clientId = @Secret(value = \"id\", store ="
                + " SecretStore.PARAMETER_STORE), clientSecret = @Secret(\"secret\")))",
            "a secret for signing in",
            "Secretid",
            ""),
        beside(
            API,
            "the resolver of Query.now",
            "Resolver_Query_now",
            "@Query @Allow(Strategy.PUBLIC_API_KEY) @Resolver(code = \"now.js\") String now();"),
        beside(
            API,
            "a step of Query.now",
            "Fn_Query_now_1",
            "@Query @Allow(Strategy.PUBLIC_API_KEY) @Resolver(code = \"now.js\") String now();"),
        beside(
            API,
            "the code of a step of Query.now",
            "Fn_Query_now_1_asset",
            "@Query @Allow(Strategy.PUBLIC_API_KEY) @Resolver(code = \"now.js\") String now();"),
        beside(
            API,
            "the bucket of predictions",
            "PredictionsBucket",
            "@Query @Allow(Strategy.PUBLIC_API_KEY)"
                + " @Directive(\"@predictions(actions: [identifyText])\") String text();"));
  }

  /** A bucket that has an id of something else, and one that has not. */
  private static Mistake beside(String annotation, String owner, String id, String members) {
    String program =
        annotation
            + "\n@Storage(name = %s)\n"
            + "interface Files { @Model record Todo(@Id String id) {} "
            + members
            + " }";
    return new Mistake(
        DefinitionProblem.CONSTRUCT_ID,
        program.formatted("/*!BL-1021 " + owner + "*/\"" + id + "\""),
        program.formatted("\"files\""));
  }
}
