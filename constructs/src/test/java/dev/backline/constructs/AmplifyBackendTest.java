package dev.backline.constructs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.backline.constructs.outputs.Outputs;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.CfnWaitConditionHandle;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.logs.LogGroup;

final class AmplifyBackendTest {
  private final Stack stack = new Stack(new BacklineApp(), "Stack");
  private final AmplifyBackend backend = new AmplifyBackend(stack, "Backend");

  @Test
  void stackIsThatOfTheScope() {
    assertThat(backend.stack()).isEqualTo(stack);
  }

  @Test
  void createdStackIsNested() {
    Stack mail = backend.createStack("mail");
    new CfnWaitConditionHandle(mail, "Handle");
    Template.fromStack(mail).resourceCountIs("AWS::CloudFormation::WaitConditionHandle", 1);
    Template.fromStack(stack).resourceCountIs("AWS::CloudFormation::Stack", 1);
  }

  @Test
  void stackNameIsTakenOnce() {
    backend.createStack("mail");
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> backend.createStack("mail"));
    assertThat(error).hasMessageThat().contains("called 'mail' already");
  }

  @Test
  void outputsMerge() {
    new CfnWaitConditionHandle(backend, "Handle");
    backend.addOutput(
        Outputs.builder().custom("stack", stack.getStackName()).custom("limit", 5).build());
    backend.addOutput(Map.of("custom", Map.of("region", stack.getRegion())));
    Template template = Template.fromStack(stack);
    template.hasOutput(
        "customOutputs",
        Map.of(
            "Value",
            Map.of(
                "Fn::Join",
                List.of(
                    "",
                    List.of(
                        "{\"custom\":{\"stack\":\"Stack\",\"limit\":5,\"region\":\"",
                        Map.of("Ref", "AWS::Region"),
                        "\"},\"version\":\"1.4\"}")))));
    template.templateMatches(
        Map.of(
            "Metadata",
            Map.of(
                "AWS::Amplify::Custom",
                Map.of("version", "1", "stackOutputs", List.of("customOutputs")))));
  }

  @Test
  void treeFindsByTypeAndPath() {
    new LogGroup(backend, "One");
    ResourceTree tree = ResourceTree.of(backend);
    assertThat(tree.only(CfnLogGroup.class).getNode().getPath())
        .isEqualTo("Stack/Backend/One/Resource");
    new LogGroup(backend.createStack("logs"), "Two");
    assertThat(tree.get(CfnLogGroup.class, "logs/Two").getNode().getId()).isEqualTo("Resource");
    assertThat(tree.all(CfnLogGroup.class).keySet())
        .containsExactly("One/Resource", "logs/Two/Resource")
        .inOrder();
  }

  @Test
  void treeFailsWithAllPaths() {
    new LogGroup(backend, "One");
    new LogGroup(backend, "Two");
    ResourceTree tree = ResourceTree.of(backend);
    assertThat(
            assertThrows(NoSuchElementException.class, () -> tree.only(CfnLogGroup.class))
                .getMessage())
        .contains("does not have the only CfnLogGroup; it has: One/Resource, Two/Resource");
    assertThat(
            assertThrows(
                    NoSuchElementException.class,
                    () -> tree.get(CfnLogGroup.class, "Backend/Three"))
                .getMessage())
        .contains("it has: One/Resource, Two/Resource");
    assertThat(
            assertThrows(
                    NoSuchElementException.class, () -> tree.only(CfnWaitConditionHandle.class))
                .getMessage())
        .contains("it has: nothing");
  }
}
