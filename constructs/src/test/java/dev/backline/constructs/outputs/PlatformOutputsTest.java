package dev.backline.constructs.outputs;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

final class PlatformOutputsTest {

  @Test
  void deploymentByCdkIsStandalone() {
    Map<String, Object> template = template(new App());

    assertThat(template.get("Outputs"))
        .isEqualTo(
            Map.of(
                "deploymentType", Map.of("Value", "standalone"),
                "region", Map.of("Value", Map.of("Ref", "AWS::Region"))));
    assertThat(template.get("Metadata"))
        .isEqualTo(
            Map.of(
                "AWS::Amplify::Platform",
                Map.of("version", "1", "stackOutputs", List.of("deploymentType", "region"))));
  }

  @Test
  void contextSaysWhenAmplifyDeploys() {
    App app = new App(AppProps.builder().context(Map.of("amplify-backend-type", "branch")).build());

    assertThat(template(app).get("Outputs").toString()).contains("deploymentType={Value=branch}");
  }

  private static Map<String, Object> template(App app) {
    Stack stack = new Stack(app, "Todo");
    PlatformOutputs.add(stack);
    return Template.fromStack(stack).toJSON();
  }
}
