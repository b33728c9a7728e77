package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backline.it.support.Compiled;
import dev.backline.it.support.Definitions;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import dev.backline.it.support.Leaves;
import dev.backline.it.support.Leaves.Leaf;
import dev.backline.it.support.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are named, wherever they may be kept, and neither written nor printed. */
final class SecretsTest {
  private static final String PARAMETER = "Custom::BacklineSecretParameter";

  /** Where values would stand if they were written, in templates and in CDK's own files. */
  private static final Pattern PLACE =
      Pattern.compile(
          "client_id|client_secret|team_id|key_id|private_key"
              + "|accounts\\.google\\.com|graph\\.facebook\\.com|www\\.amazon\\.com"
              + "|appleid\\.apple\\.com|secretArn|username|password|connectionString|STRIPE_KEY"
              + "|MAIL_KEY");

  /** Setters in generated sources that take a value, and what they are given. */
  private static final Pattern SETTER =
      Pattern.compile(
          "\\.(?:clientId|clientSecret|clientSecretValue|teamId|keyId|privateKey|privateKeyValue)"
              + "\\(\\s*(.{18})");

  @TempDir static Path folder;

  private static Compiled javac;
  private static Run synthesis;
  private static JsonNode template;

  @BeforeAll
  static void build() throws IOException {
    javac =
        Compiled.byJavac(
            Jdk.running(),
            folder,
            Jars.classPath(),
            Compiled.javaFiles(Definitions.SOURCES.resolve("dev/backline/it/vault")));
    assertWithMessage(javac.run().err()).that(javac.run().exit()).isEqualTo(0);
    synthesis =
        Run.of(
            folder,
            Map.of("CDK_VALIDATION", "false", "PATH", System.getenv("PATH")),
            List.of(
                Jdk.running().tool("java").toString(),
                "-cp",
                folder.resolve("classes") + File.pathSeparator + Jars.classPath(),
                "dev.backline.it.vault.VaultMain",
                folder.resolve("cdk.out").toString()));
    assertWithMessage(synthesis.err()).that(synthesis.exit()).isEqualTo(0);
    template = Leaves.read(folder.resolve("cdk.out/Vault.template.json"));
  }

  @Test
  void templatesHaveReferencesAndNames() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(".*\\.template\\.json")) {
      Leaves.of(Leaves.read(file)).stream()
          .filter(leaf -> PLACE.matcher(leaf.name()).matches())
          .map(SecretsTest::withName)
          .forEach(found::add);
    }

    assertThat(found)
        .containsExactly(
            "client_id {{resolve:secretsmanager:vault/google-id:SecretString:::}}",
            "client_secret {{resolve:secretsmanager:vault/google:SecretString:secret::}}",
            "client_id {{resolve:secretsmanager:vault/apple-id:SecretString:::}}",
            "team_id {{resolve:secretsmanager:vault/apple-team:SecretString:::}}",
            "key_id what is read of /vault/apple-key-id",
            "private_key {{resolve:secretsmanager:vault/apple-key:SecretString:::}}",
            "client_id {{resolve:secretsmanager:vault/facebook-id:SecretString:::}}",
            "client_secret what is read of /vault/facebook",
            "client_id what is read of /vault/amazon-id",
            "client_secret {{resolve:secretsmanager:vault/amazon:SecretString:::}}",
            "client_id {{resolve:secretsmanager:vault/first-id:SecretString:::}}",
            "client_secret {{resolve:secretsmanager:vault/first:SecretString:::}}",
            "client_id {{resolve:secretsmanager:vault/second-id:SecretString:::}}",
            "client_secret what is read of /vault/second:2",
            "accounts.google.com {{resolve:secretsmanager:vault/google-id:SecretString:::}}",
            "graph.facebook.com {{resolve:secretsmanager:vault/facebook-id:SecretString:::}}",
            "www.amazon.com what is read of /vault/amazon-id",
            "appleid.apple.com {{resolve:secretsmanager:vault/apple-id:SecretString:::}}",
            "STRIPE_KEY vault/stripe",
            "MAIL_KEY /vault/mail",
            "secretArn arn:aws:secretsmanager:eu-west-1:123456789012:secret:vault-AbCdEf",
            "username /vault/user",
            "password /vault/password",
            "connectionString \"/vault/connection\"");
  }

  /** A deployment's value is used by the providers alone; a reference to it is no secret. */
  @Test
  void whatIsReadGoesNowhereElse() throws IOException {
    List<Leaf> read = new ArrayList<>();
    for (Path file : files(".*\\.template\\.json")) {
      Leaves.of(Leaves.read(file)).stream()
          .filter(leaf -> leaf.text().matches(".*(,\"Parameter\\.Value\"]|\\{\\{resolve:).*"))
          .filter(leaf -> !PLACE.matcher(leaf.name()).matches())
          .forEach(read::add);
    }

    assertThat(read).isEmpty();
  }

  @Test
  void outputsDoNotTell() throws IOException {
    for (Path file : files(".*\\.template\\.json")) {
      String outputs = Leaves.read(file).path("Outputs").toString();
      assertThat(outputs).doesNotContain("resolve:");
      assertThat(outputs).doesNotContain("vault/");
      assertThat(outputs).doesNotContain("BackendSecret");
    }
  }

  /** The manifest, CDK's tree with the properties of all resources, the lists of assets. */
  @Test
  void otherFilesHaveNoMore() throws IOException {
    List<String> inTemplates = new ArrayList<>();
    for (Path file : files(".*\\.template\\.json")) {
      inTemplates.addAll(places(file));
    }
    List<Path> others = files("(manifest|tree|.*\\.(assets|metadata))\\.json");
    assertThat(others).hasSize(4);

    for (Path file : others) {
      assertWithMessage(file.toString()).that(inTemplates).containsAtLeastElementsIn(places(file));
    }
  }

  @Test
  void schemasDoNotEvenName() throws IOException {
    List<Path> schemas = files(".*\\.(graphql|vtl)");
    assertThat(schemas).isNotEmpty();

    for (Path schema : schemas) {
      assertThat(Files.readString(schema)).doesNotContain("vault/");
    }
    assertThat(javac.resources().keySet()).containsExactly("dev/backline/it/vault/Vault.graphql");
    assertThat(javac.resources().values().toString()).doesNotContain("vault/");
  }

  @Test
  void generatedSourcesAskTheStores() {
    String sources = String.join("\n", javac.sources().values());

    assertThat(
            SETTER
                .matcher(sources)
                .results()
                .map(setter -> setter.group(1).replaceAll("\\W.*", "")))
        .containsExactlyElementsIn(
            Stream.concat(
                    Stream.generate(() -> "SecretValue").limit(10),
                    Stream.generate(() -> "SecretParameter").limit(4))
                .toList());
    assertThat(sources).doesNotContain("unsafePlainText");
  }

  @Test
  void nothingIsPrinted() {
    assertThat(javac.run().out() + javac.run().err()).isEmpty();
    assertThat(synthesis.out() + synthesis.err()).isEmpty();
  }

  /** A value where the name belongs is refused, in words that don't have it. */
  @Test
  void mistakesAreNotRepeated() throws IOException {
    Path mistaken = Files.createDirectories(folder.resolve("mistaken"));
    Path file =
        Files.writeString(
            mistaken.resolve("Mistaken.java"),
            """
            package app;

            import dev.backline.*;

            @Auth(
                google = @GoogleLogin(
                    clientId = @Secret("hunter2!"),
                    clientSecret = @Secret(value = "hunter2!", store = SecretStore.PARAMETER_STORE)),
                callbackUrls = "https://example.com",
                logoutUrls = "https://example.com")
            @GraphqlApi(databases = {
              @SqlDatabase(name = "a", engine = SqlEngine.MYSQL,
                  connectionStringPath = "mysql://root:hunter2@host/shop"),
              @SqlDatabase(name = "b", engine = SqlEngine.MYSQL, parameters = @SqlParameters(
                  hostnamePath = "/h", portPath = "/p", usernamePath = "not hunter2",
                  passwordPath = "hunter2!", databaseNamePath = "/d")),
              @SqlDatabase(name = "c", engine = SqlEngine.MYSQL, secret = @SqlSecret(
                  arn = "hunter2!", hostname = "h.example.com", port = 3306, databaseName = "d"))
            })
            @Allow(Strategy.AUTHENTICATED)
            interface Mistaken {
              @Model(database = "a") record A(@PrimaryKey int id) {}
              @Model(database = "b") record B(@PrimaryKey int id) {}
              @Model(database = "c") record C(@PrimaryKey int id) {}

              @LambdaFunction
              @EnvironmentVariable(name = "KEY", secret = @Secret("hunter2!"))
              @EnvironmentVariable(
                  name = "OTHER",
                  secret = @Secret(value = "hunter2!", store = SecretStore.PARAMETER_STORE))
              class Job {
                public void run(String event) {}
              }
            }
            """);

    // Without the lines of the source, which javac shows below each message.
    Compiled refused =
        Compiled.byJavac(
            Jdk.running(), mistaken, Jars.classPath(), List.of(file), "-XDrawDiagnostics");

    assertThat(refused.run().exit()).isEqualTo(1);
    assertThat(
            Pattern.compile("\\[(BL-\\d+)]")
                .matcher(refused.run().err())
                .results()
                .map(id -> id.group(1)))
        .containsExactly(
            "BL-2241", "BL-2241", "BL-2105", "BL-2105", "BL-2105", "BL-2106", "BL-2614", "BL-2614");
    assertThat(refused.run().err()).doesNotContain("hunter2");
  }

  @Test
  void logsDoNotHaveWhatIsRead() {
    List<JsonNode> parameters = resources(PARAMETER);
    assertThat(parameters).hasSize(4);

    for (JsonNode parameter : parameters) {
      for (String call : List.of("Create", "Update")) {
        assertThat(parameter.path(call).asText()).contains("\"logApiResponseData\":false");
      }
      assertThat(parameter.has("Delete")).isFalse();
    }
  }

  @Test
  void functionsReadTheirOwnSecrets() {
    assertThat(
            resources("AWS::IAM::Policy").stream()
                .filter(policy -> policy.path("Roles").toString().contains("cashier"))
                .flatMap(policy -> statements(policy).stream()))
        .containsExactly(
            "Allow [\"secretsmanager:GetSecretValue\",\"secretsmanager:DescribeSecret\"]"
                + " secretsmanager:secret:vault/stripe-??????",
            "Allow [\"ssm:DescribeParameters\",\"ssm:GetParameters\",\"ssm:GetParameter\","
                + "\"ssm:GetParameterHistory\"] ssm:parameter/vault/mail");
  }

  @Test
  void deploymentReadsNoOtherParameters() {
    assertThat(
            resources("AWS::IAM::Policy").stream()
                .filter(policy -> policy.path("PolicyName").asText().contains("Secret"))
                .flatMap(policy -> statements(policy).stream()))
        .containsExactly(
            "Allow \"ssm:GetParameter\" ssm:parameter/vault/apple-key-id",
            "Allow \"ssm:GetParameter\" ssm:parameter/vault/facebook",
            "Allow \"ssm:GetParameter\" ssm:parameter/vault/amazon-id",
            "Allow \"ssm:GetParameter\" ssm:parameter/vault/second");
  }

  private static List<String> statements(JsonNode policy) {
    List<String> statements = new ArrayList<>();
    for (JsonNode statement : policy.at("/PolicyDocument/Statement")) {
      statements.add(
          "%s %s %s"
              .formatted(
                  statement.path("Effect").asText(),
                  statement.path("Action"),
                  arn(statement.path("Resource"))));
    }
    return statements;
  }

  /** Without partition, region and account, which are those of the stack. */
  private static String arn(JsonNode resource) {
    StringBuilder arn = new StringBuilder();
    for (JsonNode part : resource.at("/Fn::Join/1")) {
      arn.append(part.isTextual() ? part.asText() : part.path("Ref").asText());
    }
    String prefix = "arn:AWS::Partition:";
    assertThat(arn.toString()).startsWith(prefix);
    return arn.substring(prefix.length()).replace(":AWS::Region:AWS::AccountId", "");
  }

  private static List<JsonNode> resources(String type) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode resource : template.path("Resources")) {
      if (resource.path("Type").asText().equals(type)) {
        found.add(resource.path("Properties"));
      }
    }
    return found;
  }

  /** With the parameter's name in the place of the resource that reads it. */
  private static String withName(Leaf leaf) {
    for (Map.Entry<String, JsonNode> resource : template.path("Resources").properties()) {
      if (leaf.text().equals("{\"Fn::GetAtt\":[\"" + resource.getKey() + "\",\"Parameter.Value\"]}")
          && resource.getValue().path("Type").asText().equals(PARAMETER)) {
        String call = resource.getValue().at("/Properties/Create").asText();
        return leaf.name()
            + " what is read of "
            + call.replaceFirst(".*\"parameters\":\\{\"Name\":\"([^\"]*)\".*", "$1");
      }
    }
    return leaf.toString();
  }

  private static List<String> places(Path file) {
    return Leaves.of(Leaves.read(file)).stream()
        .filter(leaf -> PLACE.matcher(leaf.name()).matches())
        .map(Leaf::toString)
        .toList();
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cdk.out"))) {
      return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }
}
