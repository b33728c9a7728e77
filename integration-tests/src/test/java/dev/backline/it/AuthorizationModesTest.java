package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API knows its callers in all the ways that its rules and its annotation ask for. */
class AuthorizationModesTest {
  private static final Map<String, Object> API =
      Fixtures.ACCESS.template().findResources("AWS::AppSync::GraphQLApi").values().stream()
          .map(AuthorizationModesTest::properties)
          .findFirst()
          .orElseThrow();

  @SuppressWarnings("unchecked")
  private static Map<String, Object> properties(Map<String, Object> resource) {
    return (Map<String, Object>) resource.get("Properties");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> provider(String type) {
    return ((List<Map<String, Object>>) API.get("AdditionalAuthenticationProviders"))
        .stream()
            .filter(provider -> provider.get("AuthenticationType").equals(type))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void userPoolIsTheDefault() {
    assertThat(API.get("AuthenticationType")).isEqualTo("AMAZON_COGNITO_USER_POOLS");
    assertThat(API).containsKey("UserPoolConfig");
  }

  @Test
  void othersStandBesideIt() {
    assertThat(provider("API_KEY")).isNotNull();
    assertThat(provider("AWS_IAM")).isNotNull();
  }

  @Test
  void oidc() {
    assertThat(provider("OPENID_CONNECT").get("OpenIDConnectConfig"))
        .isEqualTo(
            Map.of(
                "AuthTTL",
                60000,
                "ClientId",
                "app",
                "IatTTL",
                120000,
                "Issuer",
                "https://idp.example.com"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void lambda() {
    Map<String, Object> authorizer =
        (Map<String, Object>) provider("AWS_LAMBDA").get("LambdaAuthorizerConfig");
    assertThat(authorizer.get("AuthorizerResultTtlInSeconds")).isEqualTo(10);
    assertThat(String.valueOf(authorizer.get("AuthorizerUri"))).contains("function:authorizer");
  }

  @Test
  void apiWithoutRulesForUsersTakesTheKey() {
    Map<String, Object> plain =
        properties(
            Fixtures.PLAIN
                .template()
                .findResources("AWS::AppSync::GraphQLApi")
                .values()
                .iterator()
                .next());
    assertThat(plain.get("AuthenticationType")).isEqualTo("API_KEY");
  }
}
