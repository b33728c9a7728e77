package dev.backline.differential.outputs;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backline.constructs.BacklineApp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/**
 * The published reader, which {@code ampx generate outputs} runs, finds everything that clients
 * need in a stack of Backline's.
 */
final class OutputsTest {
  private static final String STACK = "Shop";
  private static final Path ASSEMBLY = Path.of("target", "cdk.out", "java", "outputs");

  private static DeployedStack stack;
  private static List<String> calls;
  private static JsonNode outputs;

  @BeforeAll
  static void generate() throws IOException, InterruptedException {
    BacklineApp app =
        new BacklineApp(
            AppProps.builder()
                .outdir(ASSEMBLY.toString())
                .context(Map.of("aws:cdk:enable-path-metadata", true))
                .build());
    define(new Stack(app, STACK));
    app.synth();
    stack = new DeployedStack(ASSEMBLY, STACK);
    try (AwsStandIn aws = new AwsStandIn(STACK, stack)) {
      outputs = AmplifyOutputs.generate(aws.url(), STACK, Path.of("target", "outputs"));
      calls = aws.calls();
    }
  }

  private static void define(Stack stack) {
    OutputsAppBackend backend = new OutputsAppBackend(stack, "Backend");
    backend.addOutput(Map.of("custom", Map.of("motto", "On time")));
  }

  @Test
  void readerAsksForOneStackOnly() {
    assertThat(calls)
        .containsExactly(
            "GetTemplateSummary",
            "DescribeStacks",
            "GetObject /" + modelSchemaBucket() + "/model-schema.graphql")
        .inOrder();
  }

  @Test
  void dataHasModels() throws IOException {
    String api = stack.logicalId("Shop/Backend/amplifyData/GraphQLAPI/Resource");
    JsonNode data = outputs.path("data");

    assertThat(data.path("url").asText()).isEqualTo(api + ".GraphQLUrl");
    assertThat(data.path("aws_region").asText()).isEqualTo(DeployedStack.REGION);
    assertThat(data.path("api_key").asText()).endsWith(".ApiKey");
    assertThat(data.path("default_authorization_type").asText())
        .isEqualTo("AMAZON_COGNITO_USER_POOLS");
    assertThat(data.path("authorization_types")).isEqualTo(json("['API_KEY', 'AWS_IAM']"));
    JsonNode todo = data.at("/model_introspection/models/Todo");
    assertThat(todo.at("/fields/content/isRequired").asBoolean()).isTrue();
    assertThat(todo.at("/primaryKeyInfo/primaryKeyFieldName").asText()).isEqualTo("id");
  }

  @Test
  void authHasPoolsAndPolicy() throws IOException {
    JsonNode auth = outputs.path("auth");

    assertThat(auth.path("user_pool_id").asText())
        .isEqualTo(stack.logicalId("Shop/Backend/amplifyAuth/UserPool/Resource"));
    assertThat(auth.path("user_pool_client_id").asText()).isNotEmpty();
    assertThat(auth.path("identity_pool_id").asText()).isNotEmpty();
    assertThat(auth.path("aws_region").asText()).isEqualTo(DeployedStack.REGION);
    assertThat(auth.path("username_attributes")).isEqualTo(json("['email']"));
    assertThat(auth.path("groups")).isEqualTo(json("[{'admins': {'precedence': 0}}]"));
    assertThat(auth.at("/password_policy/min_length").asInt()).isEqualTo(12);
    assertThat(auth.path("unauthenticated_identities_enabled").asBoolean()).isTrue();
  }

  @Test
  void authHasSecondFactors() throws IOException {
    assertThat(outputs.at("/auth/mfa_configuration").asText()).isEqualTo("OPTIONAL");
    assertThat(outputs.at("/auth/mfa_methods")).isEqualTo(json("['SMS', 'TOTP']"));
  }

  @Test
  void authHasProvidersAndWhereTheySendUsers() throws IOException {
    assertThat(outputs.at("/auth/oauth"))
        .isEqualTo(
            json(
                """
                {
                  'identity_providers': ['GOOGLE'],
                  'redirect_sign_in_uri':
                    ['https://shop.example.com/in', 'http://localhost:3000/in'],
                  'redirect_sign_out_uri': ['https://shop.example.com/out'],
                  'response_type': 'code',
                  'scopes': ['email', 'openid'],
                  'domain': '%s.auth.eu-west-1.amazoncognito.com'
                }
                """
                    .formatted(
                        stack.logicalId(
                            "Shop/Backend/amplifyAuth/UserPool/UserPoolDomain/Resource"))));
  }

  @Test
  void authHasWaysWithoutPassword() throws IOException {
    assertThat(outputs.at("/auth/passwordless"))
        .isEqualTo(
            json(
                """
                {
                  'email_otp_enabled': true,
                  'sms_otp_enabled': false,
                  'web_authn': {
                    'relying_party_id': 'shop.example.com',
                    'user_verification': 'required'
                  },
                  'preferred_challenge': 'WEB_AUTHN'
                }
                """));
  }

  /** Clients call none by its name, so they are listed for Amplify's console alone. */
  @Test
  void functionsAreListed() throws IOException {
    assertThat(json(stack.outputs().get("definedFunctions")))
        .isEqualTo(json("['" + stack.logicalId("Shop/Backend/greeter-lambda/Resource") + "']"));
    assertThat(outputs.has("function")).isFalse();
  }

  @Test
  void storageHasBucketsAndPaths() throws IOException {
    String photos = bucket("photos");
    String reports = bucket("reports");

    assertThat(outputs.path("storage"))
        .isEqualTo(
            json(
                """
                {
                  'aws_region': 'eu-west-1',
                  'bucket_name': '%1$s',
                  'buckets': [
                    {
                      'name': 'photos',
                      'bucket_name': '%1$s',
                      'aws_region': 'eu-west-1',
                      'paths': {
                        'media/${cognito-identity.amazonaws.com:sub}/*': {
                          'entityidentity': ['get', 'list', 'write']
                        },
                        'media/*': {'guest': ['get'], 'groupsadmins': ['delete']}
                      }
                    },
                    {
                      'name': 'reports',
                      'bucket_name': '%2$s',
                      'aws_region': 'eu-west-1'
                    }
                  ]
                }
                """
                    .formatted(photos, reports)));
  }

  @Test
  void customValuesAreMerged() throws IOException {
    assertThat(outputs.path("custom")).isEqualTo(json("{'motto': 'On time'}"));
    assertThat(outputs.path("version").asText()).isEqualTo("1.5");
  }

  private static String bucket(String storage) {
    return stack.bucketName(stack.logicalId("Shop/Backend/" + storage + "/Bucket/Resource"));
  }

  private static String modelSchemaBucket() {
    return stack.bucketName(
        stack.logicalId(
            "Shop/Backend/amplifyData/AmplifyCodegenAssets/AmplifyCodegenAssetsBucket/Resource"));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
