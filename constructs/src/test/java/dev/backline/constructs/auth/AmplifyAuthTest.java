package dev.backline.constructs.auth;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.cognito.CfnUserPool;

/** The defaults, and what follows from overrides. */
final class AmplifyAuthTest {
  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void outputsFollowOverrides() {
    AmplifyAuth auth = AmplifyAuth.Builder.create(stack, "amplifyAuth").groups("Admins").build();
    auth.cfnResources()
        .cfnUserPool()
        .setPolicies(
            CfnUserPool.PoliciesProperty.builder()
                .passwordPolicy(
                    CfnUserPool.PasswordPolicyProperty.builder()
                        .minimumLength(12)
                        .requireNumbers(true)
                        .build())
                .build());
    auth.groups().get("Admins").cfnUserGroup().setPrecedence(7);

    Map<String, Object> outputs = outputs();
    assertThat(outputs.get("passwordPolicyMinLength")).isEqualTo("12");
    assertThat(outputs.get("passwordPolicyRequirements")).isEqualTo("[\"REQUIRES_NUMBERS\"]");
    assertThat(outputs.get("groups")).isEqualTo("[{\"Admins\":{\"precedence\":7}}]");
    assertThat(outputs.get("signupAttributes")).isEqualTo("[\"email\"]");
  }

  private Map<String, Object> outputs() {
    Map<String, Object> template = Template.fromStack(stack).toJSON();
    Map<String, Object> outputs = new TreeMap<>();
    ((Map<?, ?>) template.get("Outputs"))
        .forEach((key, value) -> outputs.put((String) key, ((Map<?, ?>) value).get("Value")));
    return outputs;
  }
}
