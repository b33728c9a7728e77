package dev.backline.constructs.outputs;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.constructs.Construct;

final class BackendOutputsTest {
  private final Stack stack = new Stack(new App(), "Todo");
  private final BackendOutputs outputs = BackendOutputs.of(new Construct(stack, "Backend"));

  @Test
  void valuesBecomeOutputsOfStack() {
    outputs.add("AWS::Amplify::Auth", Map.of("userPoolId", "eu-1_abc"));

    assertThat(template().get("Outputs"))
        .isEqualTo(Map.of("userPoolId", Map.of("Value", "eu-1_abc")));
  }

  @Test
  void metadataNamesKeysOfAllCalls() {
    outputs.add("AWS::Amplify::Auth", Map.of("userPoolId", "eu-1_abc"));
    outputs.add("AWS::Amplify::Auth", Map.of("webClientId", "client"));
    outputs.add("AWS::Amplify::Storage", Map.of("bucketName", "photos"));

    assertThat(template().get("Metadata"))
        .isEqualTo(
            Map.of(
                "AWS::Amplify::Auth",
                    Map.of("version", "1", "stackOutputs", List.of("userPoolId", "webClientId")),
                "AWS::Amplify::Storage",
                    Map.of("version", "1", "stackOutputs", List.of("bucketName"))));
  }

  @Test
  void listsGrow() {
    outputs.append("AWS::Amplify::Function", "definedFunctions", "first");
    outputs.append("AWS::Amplify::Function", "definedFunctions", stack.getRegion());

    assertThat(template().get("Outputs"))
        .isEqualTo(
            Map.of(
                "definedFunctions",
                Map.of(
                    "Value",
                    Map.of(
                        "Fn::Join",
                        List.of(
                            "", List.of("[\"first\",\"", Map.of("Ref", "AWS::Region"), "\"]"))))));
  }

  private Map<String, Object> template() {
    return Template.fromStack(stack).toJSON();
  }
}
