package dev.backline.differential.outputs;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backline.constructs.BacklineApp;
import dev.backline.constructs.outputs.BackendOutputs;
import dev.backline.constructs.storage.AmplifyStorage;
import dev.backline.constructs.storage.BucketOutputs;
import dev.backline.constructs.storage.StorageAccess;
import dev.backline.constructs.storage.StorageAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;

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
    new OutputsAppBackend(stack, "Backend");
    Role users =
        Role.Builder.create(stack, "users")
            .assumedBy(new ServicePrincipal("cognito-identity.amazonaws.com"))
            .build();
    AmplifyStorage photos =
        AmplifyStorage.Builder.create(stack, "photos")
            .isDefault(true)
            .access(
                StorageAccess.path("media/{entity_id}/*")
                    .owner(users, StorageAction.READ, StorageAction.WRITE)
                    .guest(users, StorageAction.GET))
            .build();
    AmplifyStorage reports = AmplifyStorage.Builder.create(stack, "reports").build();
    BucketOutputs.add(stack, photos, reports);
    BackendOutputs.of(stack)
        .add(
            "AWS::Amplify::Custom",
            Map.of("customOutputs", "{\"version\":\"1.4\",\"custom\":{\"motto\":\"On time\"}}"));
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
    assertThat(data.path("default_authorization_type").asText()).isEqualTo("API_KEY");
    assertThat(data.path("authorization_types")).isEqualTo(json("['AWS_IAM']"));
    JsonNode todo = data.at("/model_introspection/models/Todo");
    assertThat(todo.at("/fields/content/isRequired").asBoolean()).isTrue();
    assertThat(todo.at("/primaryKeyInfo/primaryKeyFieldName").asText()).isEqualTo("id");
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
                        'media/*': {'guest': ['get']}
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
    return stack.bucketName(stack.logicalId("Shop/" + storage + "/Bucket/Resource"));
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
