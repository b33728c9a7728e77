package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.BacklineApp;
import dev.backline.constructs.function.AmplifyFunction;
import dev.backline.it.permits.PermitsBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.CfnElement;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.constructs.IConstruct;

/** Actions that are named one by one are granted on the resource that is meant, and no other. */
final class PermitsTest {
  private static final Stack STACK = new Stack(new BacklineApp(), "Permits");
  private static final PermitsBackend BACKEND = new PermitsBackend(STACK, "Backend");
  private static final Template TEMPLATE = Template.fromStack(STACK);

  @Test
  void onObjectsOfBucketAndBucketItself() {
    assertThat(statements(BACKEND.labels()))
        .containsExactly(
            allow(
                List.of("s3:GetObjectTagging", "s3:PutObjectTagging"),
                List.of(
                    arn(BACKEND.photos().resources().bucket()),
                    below(BACKEND.photos().resources().bucket(), "/public/*"))),
            allow("s3:DeleteObject*", below(BACKEND.documents().resources().bucket(), "/*")),
            allow(
                "s3:GetLifecycleConfiguration",
                List.of(
                    arn(BACKEND.documents().resources().bucket()),
                    below(BACKEND.documents().resources().bucket(), "/*"))));
  }

  @Test
  void onApiAndWhatIsInIt() {
    IConstruct api = BACKEND.data().resources().cfnResources().cfnGraphqlApi();

    assertThat(statements(BACKEND.caches()))
        .containsExactly(
            allow(
                List.of("appsync:GraphQL", "appsync:FlushApiCache", "appsync:GetGraphqlApi"),
                List.of(arn(api), below(api, "/*"))));
  }

  @Test
  void onFunction() {
    Object labels = arn(BACKEND.labels().resources().lambda());
    Object caches = arn(BACKEND.caches().resources().lambda());

    assertThat(statements(BACKEND.theKeeper()))
        .containsExactly(
            allow(List.of("lambda:GetFunction", "lambda:PutFunctionConcurrency"), labels),
            allow(
                "lambda:InvokeFunction",
                List.of(caches, below(BACKEND.caches().resources().lambda(), ":*"))),
            allow("lambda:GetFunction", caches));
  }

  @Test
  void overridesChooseByNames() {
    assertThat(properties(BACKEND.documents().resources().bucket()))
        .containsEntry("AccelerateConfiguration", Map.of("AccelerationStatus", "Enabled"));
    assertThat(properties(BACKEND.photos().resources().bucket()))
        .doesNotContainKey("AccelerateConfiguration");
    assertThat(ofFunctions("ReservedConcurrentExecutions"))
        .containsExactly("none", 3, "none")
        .inOrder();
    assertThat(ofFunctions("TracingConfig"))
        .containsExactly("none", "none", Map.of("Mode", "Active"))
        .inOrder();
  }

  /** A property of each function, in the order of their classes. */
  private static List<Object> ofFunctions(String property) {
    List<Object> values = new ArrayList<>();
    for (AmplifyFunction function :
        List.of(BACKEND.labels(), BACKEND.caches(), BACKEND.theKeeper())) {
      Object value = properties(function.resources().lambda()).get(property);
      values.add(value == null ? "none" : value);
    }
    return values;
  }

  /** What a function is granted. */
  private static List<?> statements(AmplifyFunction function) {
    Map<?, ?> document = (Map<?, ?>) properties(function.grants()).get("PolicyDocument");
    return (List<?>) document.get("Statement");
  }

  private static Map<String, Object> allow(Object actions, Object resources) {
    return Map.of("Effect", "Allow", "Action", actions, "Resource", resources);
  }

  private static Object arn(IConstruct construct) {
    return Map.of("Fn::GetAtt", List.of(id(construct), "Arn"));
  }

  private static Object below(IConstruct construct, String rest) {
    return Map.of("Fn::Join", List.of("", List.of(arn(construct), rest)));
  }

  private static Map<?, ?> properties(IConstruct construct) {
    Map<?, ?> resources = (Map<?, ?>) TEMPLATE.toJSON().get("Resources");
    return (Map<?, ?>) ((Map<?, ?>) resources.get(id(construct))).get("Properties");
  }

  private static String id(IConstruct construct) {
    return STACK.getLogicalId(
        construct instanceof CfnElement element
            ? element
            : (CfnElement) construct.getNode().getDefaultChild());
  }
}
