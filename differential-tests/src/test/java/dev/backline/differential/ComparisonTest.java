package dev.backline.differential;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backline.differential.comparison.Comparison;
import dev.backline.differential.comparison.Difference;
import dev.backline.differential.comparison.Resources;
import dev.backline.differential.comparison.Scope;
import dev.backline.differential.todo.TodoAppBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison sees what is changed in a copy of a backend. */
final class ComparisonTest {
  private static final String MODEL = "amplifyData/Todo/";
  private static final Scope SCOPE = new Case("comparison", TodoAppBackend::new).javaScope();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path original;
  private static Map<String, JsonNode> resources;

  @TempDir Path copy;

  @BeforeAll
  static void synthesize() {
    original = JavaBackend.synthesize("comparison", TodoAppBackend::new);
    resources = Resources.read(original, SCOPE);
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(original.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @Test
  void copyIsTheSame() {
    assertThat(differences()).isEmpty();
  }

  @Test
  void changedProperty() throws IOException {
    editModel(stack -> properties(stack, "TodoDataSource").put("Description", "mine"));

    assertThat(differences())
        .containsExactly(
            new Difference(
                "AWS::AppSync::DataSource " + MODEL + "TodoDataSource/Resource",
                "Properties.Description",
                Difference.ABSENT,
                "\"mine\""));
  }

  @Test
  void changedDeletionPolicy() throws IOException {
    editModel(stack -> resource(stack, "TodoTable").put("DeletionPolicy", "Retain"));

    assertThat(differences())
        .containsExactly(
            new Difference(
                "Custom::AmplifyDynamoDBTable " + MODEL + "TodoTable/Default/Default",
                "DeletionPolicy",
                "\"Delete\"",
                "\"Retain\""));
  }

  @Test
  void missingResolver() throws IOException {
    editModel(stack -> ((ObjectNode) stack.get("Resources")).remove("GetTodoResolver"));

    assertThat(differences())
        .containsExactly(
            new Difference(
                "AWS::AppSync::Resolver " + MODEL + "queryGetTodoResolver",
                "",
                Difference.PRESENT,
                Difference.ABSENT));
  }

  @Test
  void missingStepOfResolver() throws IOException {
    editModel(
        stack ->
            ((ArrayNode) stack.at("/Resources/GetTodoResolver/Properties/PipelineConfig/Functions"))
                .remove(0));

    assertThat(differences())
        .containsExactly(
            new Difference(
                "AWS::AppSync::Resolver " + MODEL + "queryGetTodoResolver",
                "Properties.PipelineConfig.Functions[0]",
                "{\"Fn::GetAtt\":[\""
                    + MODEL
                    + "QuerygetTodoauth0Function/QuerygetTodoauth0Function.AppSyncFunction\","
                    + "\"FunctionId\"]}",
                Difference.ABSENT));
  }

  @Test
  void otherResourceIsMeant() throws IOException {
    editModel(
        stack ->
            ((ArrayNode) properties(stack, "TodoDataSource").at("/ServiceRoleArn/Fn::GetAtt"))
                .set(0, "TodoTable"));

    assertThat(differences())
        .containsExactly(
            new Difference(
                "AWS::AppSync::DataSource " + MODEL + "TodoDataSource/Resource",
                "Properties.ServiceRoleArn.Fn::GetAtt[0]",
                "\"" + MODEL + "TodoIAMRole/Resource\"",
                "\"" + MODEL + "TodoTable/Default/Default\""));
  }

  @Test
  void otherArgumentOfNestedStack() throws IOException {
    edit(
        only("Stack.template.json"),
        stack ->
            stack.get("Resources").findValues("Parameters").stream()
                .filter(arguments -> arguments.has("DynamoDBBillingMode"))
                .forEach(
                    arguments ->
                        ((ObjectNode) arguments).put("DynamoDBBillingMode", "PROVISIONED")));

    assertThat(differences().stream().map(Difference::resource).distinct())
        .containsExactly("Custom::AmplifyDynamoDBTable " + MODEL + "TodoTable/Default/Default");
  }

  @Test
  void changedTemplateBody() throws IOException {
    rewriteAsset(".vtl", "$util.unauthorized()", "## Come in");

    assertThat(differences()).isNotEmpty();
    for (Difference difference : differences()) {
      assertThat(difference.resource()).startsWith("AWS::AppSync::FunctionConfiguration " + MODEL);
      assertThat(difference.property()).endsWith("MappingTemplateS3Location.Asset");
      assertThat(difference.typescript()).contains("$util.unauthorized()");
      assertThat(difference.java()).contains("## Come in");
    }
  }

  @Test
  void changedSchema() throws IOException {
    rewriteAsset(".graphql", "content: String", "content: String!");

    assertThat(differences().stream().map(Difference::property))
        .contains("Properties.DefinitionS3Location.Asset.Todo");
  }

  private List<Difference> differences() {
    return Comparison.of(resources, Resources.read(copy, SCOPE));
  }

  /** Edits the template of the model's stack. */
  private void editModel(Consumer<JsonNode> edit) throws IOException {
    edit(only(".*Todo[0-9A-F]{8}.nested.template.json"), edit);
  }

  private static void edit(Path file, Consumer<JsonNode> edit) throws IOException {
    JsonNode template = JSON.readTree(file.toFile());
    edit.accept(template);
    JSON.writeValue(file.toFile(), template);
  }

  private void rewriteAsset(String extension, String text, String other) throws IOException {
    for (Path file : files("asset\\..*\\Q" + extension + "\\E")) {
      Files.writeString(file, Files.readString(file).replace(text, other));
    }
  }

  private Path only(String name) throws IOException {
    List<Path> files = files(name);
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(copy)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).toList();
    }
  }

  private static ObjectNode resource(JsonNode stack, String logicalId) {
    return (ObjectNode) stack.get("Resources").get(logicalId);
  }

  private static ObjectNode properties(JsonNode stack, String logicalId) {
    return (ObjectNode) resource(stack, logicalId).get("Properties");
  }
}
