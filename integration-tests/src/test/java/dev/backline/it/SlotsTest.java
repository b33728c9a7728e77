package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.PipelineFunctions;
import dev.backline.it.slots.SlotsData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;

/** Functions in slots run with the templates of their files, and take the place of none. */
final class SlotsTest {
  private static final String STAMP = source("src/test/java/dev/backline/it/slots/stamp.vtl");
  private static final String SECOND = resource("second.vtl");
  private static final String PASS = resource("pass.vtl");
  private static final String NOTHING = "$util.toJson({})";

  /** A template in S3, in the text of a CloudFormation value. */
  private static final Pattern ASSET = Pattern.compile("/([0-9a-f]{64})[.]vtl");

  private static SlotsData.Functions functions() {
    return Fixtures.SLOTS.data().resources().cfnResources().cfnFunctionConfigurations();
  }

  @Test
  void functionsStandBehindGeneratedOnesInTheOrderWritten() {
    PipelineFunctions create = functions().task().create();
    assertTemplates("Task", create.postAuth(1), STAMP, NOTHING);
    assertTemplates("Task", create.postAuth(2), SECOND, PASS);
    assertThat(templates("Task", create.postAuth(0)).get(0)).contains("Sandbox Mode");
  }

  @Test
  void indexesAreNumbers() {
    PipelineFunctions create = functions().task().create();
    assertTemplates("Task", create.preUpdate(0), STAMP, NOTHING);
    assertTemplates("Task", create.preUpdate(1), SECOND, NOTHING);
  }

  /** Amplify would let a function with the number of the generated one take its place. */
  @Test
  void authorizationStays() {
    PipelineFunctions update = functions().task().update();
    assertThat(templates("Task", update.auth(0)).get(1)).contains("Authorization Steps");
    assertTemplates("Task", update.auth(1), STAMP, PASS);
    PipelineFunctions task = functions().step().task();
    assertThat(templates("ConnectionStack", task.auth(0)).get(0)).contains("Authorization Steps");
    assertTemplates("ConnectionStack", task.auth(1), STAMP, PASS);
  }

  @Test
  void otherOperationsHaveSlotsToo() {
    assertTemplates("Task", functions().task().delete().validate(0), NOTHING, PASS);
    assertTemplates("Task", functions().task().list().postDataLoad(0), STAMP, PASS);
    assertTemplates("Task", functions().task().onUpdate().preSubscribe(0), STAMP, NOTHING);
    assertTemplates("Task", functions().task().tasksOf().preDataLoad(0), SECOND, NOTHING);
  }

  @Test
  void fieldsHaveSlotsToo() {
    assertTemplates("ConnectionStack", functions().task().steps().finish(0), NOTHING, PASS);
    assertTemplates("ConnectionStack", functions().task().labels().auth(1), STAMP, NOTHING);
    assertTemplates("Remark", functions().remark().inner().init(0), STAMP, NOTHING);
    assertTemplates("Remark", functions().remark().inner().finish(0), NOTHING, PASS);
  }

  private static void assertTemplates(
      String stack, CfnFunctionConfiguration function, String request, String response) {
    assertThat(templates(stack, function)).containsExactly(request, response).inOrder();
  }

  /** The two templates of a function, wherever they are. */
  private static List<String> templates(String stack, CfnFunctionConfiguration function) {
    Template template = Fixtures.SLOTS.template(stack);
    @SuppressWarnings("unchecked")
    Map<String, Object> properties =
        (Map<String, Object>)
            template
                .findResources(
                    "AWS::AppSync::FunctionConfiguration",
                    Map.of("Properties", Map.of("Name", function.getName())))
                .values()
                .iterator()
                .next()
                .get("Properties");
    return List.of(
        text(properties, "RequestMappingTemplate"), text(properties, "ResponseMappingTemplate"));
  }

  private static String text(Map<String, Object> properties, String property) {
    Object inline = properties.get(property);
    if (inline != null) {
      return inline.toString();
    }
    String location = properties.get(property + "S3Location").toString();
    Matcher asset = ASSET.matcher(location);
    assertThat(asset.find()).isTrue();
    return Fixtures.SLOTS.assets(".*" + asset.group(1) + "\\.vtl").get(0);
  }

  private static String resource(String name) {
    return source("src/test/resources/dev/backline/it/slots/templates/" + name);
  }

  private static String source(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
