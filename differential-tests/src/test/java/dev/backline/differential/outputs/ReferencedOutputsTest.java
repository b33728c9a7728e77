package dev.backline.differential.outputs;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backline.constructs.BacklineApp;
import dev.backline.differential.reference.ReferenceAppBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** Clients get to know users who exist already, as a function of the stack has found them. */
final class ReferencedOutputsTest {
  private static final String STACK = "Office";
  private static final String SETTINGS = "Custom::AmplifyRefAuth";
  private static final Path ASSEMBLY = Path.of("target", "cdk.out", "java", "referenced");

  private static DeployedStack stack;
  private static JsonNode answers;

  @BeforeAll
  static void ask() throws IOException, InterruptedException {
    BacklineApp app =
        new BacklineApp(
            AppProps.builder()
                .outdir(ASSEMBLY.toString())
                .context(Map.of("aws:cdk:enable-path-metadata", true))
                .build());
    new ReferenceAppBackend(new Stack(app, STACK), "Backend");
    app.synth();
    stack = new DeployedStack(ASSEMBLY, STACK);
    answers =
        ReferencedUsers.ask(
            stack.codeOf(
                stack.logicalId(STACK + "/" + SETTINGS + "CustomResourceProvider/Handler")),
            stack.properties(SETTINGS));
  }

  @Test
  void authIsThatOfThePools() throws IOException, InterruptedException {
    DeployedStack deployed = stack.with(SETTINGS, values("backline"));
    JsonNode outputs;
    try (AwsStandIn aws = new AwsStandIn(STACK, deployed)) {
      outputs = AmplifyOutputs.generate(aws.url(), STACK, Path.of("target", "referenced"));
    }

    assertThat(outputs.path("auth"))
        .isEqualTo(
            json(
                """
                {
                  'user_pool_id': 'eu-west-1_a1B2c3D4e',
                  'aws_region': 'eu-west-1',
                  'user_pool_client_id': '1h57kf5cpq17m0eml12EXAMPLE',
                  'identity_pool_id': 'eu-west-1:1a2b3c4d-1234-1234-1234-123456789012',
                  'mfa_methods': ['SMS', 'TOTP'],
                  'standard_required_attributes': ['email'],
                  'username_attributes': ['email'],
                  'user_verification_types': ['email'],
                  'groups': [{'Admins': {'precedence': 3}}],
                  'mfa_configuration': 'OPTIONAL',
                  'password_policy': {
                    'min_length': 12,
                    'require_lowercase': true,
                    'require_numbers': true,
                    'require_symbols': false,
                    'require_uppercase': true
                  },
                  'oauth': {
                    'identity_providers': ['GOOGLE'],
                    'redirect_sign_in_uri':
                      ['https://example.com/in', 'http://localhost:3000/in'],
                    'redirect_sign_out_uri': ['https://example.com/out'],
                    'response_type': 'code',
                    'scopes': ['openid', 'email'],
                    'domain': 'office.auth.eu-west-1.amazoncognito.com'
                  },
                  'unauthenticated_identities_enabled': true,
                  'passwordless': {'email_otp_enabled': true, 'sms_otp_enabled': false}
                }
                """));
  }

  /** Amplify's function finds the same, but for what its clients could do nothing with. */
  @Test
  void amplifyFindsTheSame() {
    Map<String, String> amplify = values("amplify");
    Map<String, String> backline = values("backline");

    // Names that no client knows, such as SMS_MFA.
    assertThat(amplify.remove("mfaTypes")).isEqualTo("[\"SMS_MFA\",\"TOTP\"]");
    assertThat(backline.remove("mfaTypes")).isEqualTo("[\"SMS\",\"TOTP\"]");
    // An attribute that nobody can fill in.
    assertThat(amplify.remove("signupAttributes")).isEqualTo("[\"sub\",\"email\"]");
    assertThat(backline.remove("signupAttributes")).isEqualTo("[\"email\"]");
    // A provider of the pool with which users of this app can't sign in.
    assertThat(amplify.remove("socialProviders")).isEqualTo("[\"GOOGLE\",\"FACEBOOK\"]");
    assertThat(backline.remove("socialProviders")).isEqualTo("[\"GOOGLE\"]");
    // What it does not look at, and what the stack knows without it.
    assertThat(backline.keySet().removeAll(Set.of("groups", "passwordlessOptions"))).isTrue();
    assertThat(amplify.keySet().removeAll(Set.of("userPoolId", "webClientId", "identityPoolId")))
        .isTrue();

    assertThat(backline).isEqualTo(amplify);
  }

  private static Map<String, String> values(String function) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : answers.path(function).properties()) {
      values.put(value.getKey(), value.getValue().asText());
    }
    return values;
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
