package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.options.ByCodeBackend;
import dev.backline.it.options.ByPhoneBackend;
import dev.backline.it.options.Recoveries_EmailAndPhoneWithoutMfaBackend;
import dev.backline.it.options.Recoveries_EmailOnlyBackend;
import dev.backline.it.options.Recoveries_NoneBackend;
import dev.backline.it.options.Recoveries_PhoneAndEmailBackend;
import dev.backline.it.options.Recoveries_PhoneOnlyWithoutMfaBackend;
import dev.backline.it.options.Recoveries_PhoneWithoutMfaAndEmailBackend;
import dev.backline.it.support.Synthesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.constructs.Construct;

/** Options of users that exclude one another, each in a backend of its own. */
final class UserOptionsTest {
  private static final String POOL = "AWS::Cognito::UserPool";
  private static final String PROVIDER = "AWS::Cognito::UserPoolIdentityProvider";
  private static final Template BY_PHONE = template(ByPhoneBackend::new);
  private static final Template BY_CODE = template(ByCodeBackend::new);

  @Test
  void phoneAlone() {
    BY_PHONE.hasResourceProperties(
        POOL,
        Map.of(
            "UsernameAttributes", List.of("phone_number"),
            "AutoVerifiedAttributes", List.of("phone_number"),
            "UserAttributeUpdateSettings",
                Map.of("AttributesRequireVerificationBeforeUpdate", List.of("phone_number")),
            "AccountRecoverySetting", recovery("verified_phone_number")));
    BY_PHONE.hasOutput("usernameAttributes", Map.of("Value", "[\"phone_number\"]"));
    BY_PHONE.hasOutput("verificationMechanisms", Map.of("Value", "[\"phone_number\"]"));
  }

  @Test
  void mfaForAll() {
    BY_PHONE.hasResourceProperties(
        POOL, Map.of("MfaConfiguration", "ON", "EnabledMfas", List.of("SMS_MFA")));
    BY_PHONE.hasOutput("mfaConfiguration", Map.of("Value", "ON"));
    BY_PHONE.hasOutput("mfaTypes", Map.of("Value", "[\"SMS\"]"));
  }

  @Test
  void mfaForNobody() {
    BY_CODE.hasResourceProperties(
        POOL, Map.of("MfaConfiguration", "OFF", "EnabledMfas", Match.absent()));
    BY_CODE.hasOutput("mfaConfiguration", Map.of("Value", "OFF"));
    BY_CODE.hasOutput("mfaTypes", Map.of("Value", "[]"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          address, true, true
          birthdate, false, false
          email, true, true
          family_name, false, true
          name, true, false
          gender, false, true
          given_name, true, true
          updated_at, false, false
          locale, true, true
          middle_name, false, true
          nickname, true, false
          phone_number, false, true
          preferred_username, true, true
          profile, false, false
          picture, true, true
          zoneinfo, false, true
          website, true, false
          """)
  void standardAttribute(String name, boolean required, boolean mutable) {
    assertThat((List<?>) properties(BY_PHONE).get("Schema"))
        .contains(Map.of("Name", name, "Required", required, "Mutable", mutable));
  }

  @Test
  void noOtherStandardAttributes() {
    assertThat((List<?>) properties(BY_PHONE).get("Schema")).hasSize(17);
  }

  @Test
  void codeInOwnWords() {
    BY_CODE.hasResourceProperties(
        POOL,
        Map.of(
            "VerificationMessageTemplate",
            Match.objectLike(
                Map.of(
                    "DefaultEmailOption", "CONFIRM_WITH_CODE",
                    "EmailSubject", "Your code",
                    "EmailMessage", "It is {####}.")),
            "EmailVerificationSubject",
            "Your code",
            "EmailVerificationMessage",
            "It is {####}."));
  }

  @Test
  void providersOfNoName() {
    BY_CODE.hasResourceProperties(
        PROVIDER,
        Map.of(
            "ProviderType", "OIDC",
            "ProviderName", Match.stringLikeRegexp("\\w{3,32}"),
            "ProviderDetails",
                Match.objectLike(
                    Map.of(
                        "oidc_issuer", "https://oidc.example.com",
                        "client_id", "{{resolve:secretsmanager:OIDC_ID:SecretString:::}}",
                        "attributes_request_method", "GET",
                        "authorize_scopes", "openid")),
            "AttributeMapping", Map.of("email", "email")));
    BY_CODE.hasResourceProperties(
        PROVIDER,
        Map.of(
            "ProviderType", "SAML",
            "ProviderName", Match.stringLikeRegexp("\\w{3,32}"),
            "ProviderDetails",
                Map.of(
                    "IDPSignout",
                    false,
                    "MetadataFile",
                    "<EntityDescriptor entityID=\"https://saml.example.com\"/>")));
    BY_CODE.hasResourceProperties("AWS::Cognito::UserPoolDomain", Map.of("Domain", "by-code"));
  }

  static Stream<Arguments> recoveries() {
    return Stream.of(
        recovers(
            Recoveries_EmailAndPhoneWithoutMfaBackend::new,
            "verified_email",
            "verified_phone_number"),
        recovers(
            Recoveries_PhoneWithoutMfaAndEmailBackend::new,
            "verified_phone_number",
            "verified_email"),
        recovers(Recoveries_EmailOnlyBackend::new, "verified_email"),
        recovers(Recoveries_PhoneOnlyWithoutMfaBackend::new, "verified_phone_number"),
        // What Cognito does where nothing is said.
        recovers(Recoveries_PhoneAndEmailBackend::new),
        recovers(Recoveries_NoneBackend::new, "admin_only"));
  }

  @ParameterizedTest
  @MethodSource("recoveries")
  void accountRecovery(BiFunction<Construct, String, Construct> backend, List<String> ways) {
    assertThat(properties(template(backend)).get("AccountRecoverySetting"))
        .isEqualTo(ways.isEmpty() ? null : recovery(ways.toArray(String[]::new)));
  }

  private static Arguments recovers(
      BiFunction<Construct, String, Construct> backend, String... ways) {
    return Arguments.of(backend, List.of(ways));
  }

  private static Map<String, Object> recovery(String... ways) {
    List<Object> mechanisms = new ArrayList<>();
    for (String way : ways) {
      mechanisms.add(Map.of("Name", way, "Priority", mechanisms.size() + 1));
    }
    return Map.of("RecoveryMechanisms", mechanisms);
  }

  private static Map<?, ?> properties(Template template) {
    return (Map<?, ?>) Synthesis.only(template, POOL).get("Properties");
  }

  private static Template template(BiFunction<Construct, String, Construct> backend) {
    Stack stack = new Stack(new App(), "Stack");
    backend.apply(stack, "Backend");
    return Template.fromStack(stack);
  }
}
