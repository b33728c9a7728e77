package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.function.AmplifyFunction;
import dev.backline.it.club.ClubBackend;
import dev.backline.it.support.Synthesis;
import dev.backline.it.users.StrangersBackend;
import dev.backline.it.users.VisitorsBackend;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.constructs.Construct;

/** Users have every option that {@code @Auth} names, and an API takes them. */
final class UsersTest {
  private static final String POOL = "AWS::Cognito::UserPool";
  private static final String CLIENT = "AWS::Cognito::UserPoolClient";
  private static final String PROVIDER = "AWS::Cognito::UserPoolIdentityProvider";
  private static final Template STRANGERS = template(StrangersBackend::new);
  private static final Template MEMBERS = Fixtures.MEMBERS.template();

  private static Template template(BiFunction<Construct, String, Construct> backend) {
    Stack stack = new Stack(new App(), "Stack");
    backend.apply(stack, "Backend");
    return Template.fromStack(stack);
  }

  @Test
  void messagesAreAsWritten() {
    STRANGERS.hasResourceProperties(
        POOL,
        Map.of(
            "VerificationMessageTemplate",
            Map.of(
                "DefaultEmailOption", "CONFIRM_WITH_LINK",
                "EmailSubjectByLink", "Welcome",
                "EmailMessageByLink", "Click {##here##}",
                "SmsMessage", "Your code: {####}"),
            "AdminCreateUserConfig",
            Map.of(
                "AllowAdminCreateUserOnly",
                false,
                "InviteMessageTemplate",
                Map.of(
                    "EmailSubject", "Join us",
                    "EmailMessage", "{username}, your password is {####}",
                    "SMSMessage", "{username}: {####}")),
            "SmsAuthenticationMessage",
            "Second code: {####}"));
  }

  @Test
  void usersProveWhoTheyAreAsWritten() {
    STRANGERS.hasResourceProperties(
        POOL,
        Map.of(
            "UserPoolName", "Strangers",
            "UsernameAttributes", List.of("email", "phone_number"),
            "MfaConfiguration", "OPTIONAL",
            "EnabledMfas", List.of("SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"),
            "WebAuthnRelyingPartyID", "example.com",
            "WebAuthnUserVerification", "required",
            "AccountRecoverySetting",
                Map.of(
                    "RecoveryMechanisms",
                    List.of(
                        Map.of("Name", "verified_phone_number", "Priority", 1),
                        Map.of("Name", "verified_email", "Priority", 2)))));
    STRANGERS.hasOutput("mfaTypes", Map.of("Value", "[\"SMS\",\"TOTP\",\"EMAIL\"]"));
    STRANGERS.hasResourceProperties(
        CLIENT, Map.of("ExplicitAuthFlows", Match.arrayWith(List.of("ALLOW_USER_AUTH"))));
  }

  @Test
  void passwordPolicyLeavesOtherPoliciesAlone() {
    STRANGERS.hasResourceProperties(
        POOL,
        Map.of(
            "Policies",
            Map.of(
                "PasswordPolicy",
                Map.of(
                    "MinimumLength", 8,
                    "RequireLowercase", true,
                    "RequireNumbers", true,
                    "RequireSymbols", true,
                    "RequireUppercase", true,
                    "TemporaryPasswordValidityDays", 1),
                "SignInPolicy",
                Map.of(
                    "AllowedFirstAuthFactors",
                    List.of("PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN")))));
  }

  @Test
  void attributesHaveTheirLimits() {
    STRANGERS.hasResourceProperties(
        POOL,
        Map.of(
            "Schema",
            Match.arrayWith(
                List.of(
                    Map.of("Name", "birthdate", "Mutable", false, "Required", false),
                    Map.of("Name", "given_name", "Mutable", true, "Required", true),
                    Map.of(
                        "Name",
                        "tenant",
                        "AttributeDataType",
                        "String",
                        "Mutable",
                        true,
                        "StringAttributeConstraints",
                        Map.of("MinLength", "1", "MaxLength", "20")),
                    Map.of(
                        "Name",
                        "score",
                        "AttributeDataType",
                        "Number",
                        "Mutable",
                        true,
                        "NumberAttributeConstraints",
                        Map.of("MinValue", "-5", "MaxValue", "9000000000")),
                    Map.of("Name", "vip", "AttributeDataType", "Boolean", "Mutable", false),
                    Map.of("Name", "since", "AttributeDataType", "DateTime", "Mutable", true)))));
  }

  @Test
  void sendersAreAsWritten() {
    STRANGERS.hasResourceProperties(
        POOL,
        Map.of(
            "EmailConfiguration",
            Match.objectLike(
                Map.of(
                    "EmailSendingAccount", "DEVELOPER",
                    "From", "Example <hello@example.com>",
                    "ReplyToEmailAddress", "support@example.com")),
            "SmsConfiguration",
            Map.of(
                "ExternalId", "sms",
                "SnsCallerArn", "arn:aws:iam::123456789012:role/Sms",
                "SnsRegion", "us-east-1")));
  }

  @Test
  void providersFindTheirSecretsInSecretsManager() {
    STRANGERS.resourceCountIs(PROVIDER, 7);
    STRANGERS.hasResourceProperties(
        PROVIDER,
        Map.of(
            "ProviderType",
            "Google",
            "AttributeMapping",
            Map.of("given_name", "given_name", "custom:tenant", "hd"),
            "ProviderDetails",
            Map.of(
                "client_id", "{{resolve:secretsmanager:users/google:SecretString:id::}}",
                "client_secret", "{{resolve:secretsmanager:users/google:SecretString:secret::}}",
                "authorize_scopes", "profile email")));
    STRANGERS.hasResourceProperties(
        PROVIDER,
        Map.of(
            "ProviderType",
            "SignInWithApple",
            "ProviderDetails",
            Match.objectLike(
                Map.of("private_key", "{{resolve:secretsmanager:APPLE_KEY:SecretString:::}}"))));
  }

  @Test
  void secretsInParameterStoreAreReadByDeployment() {
    STRANGERS.resourceCountIs("Custom::BacklineSecretParameter", 2);
    STRANGERS.hasResourceProperties(
        "AWS::IAM::Policy",
        Map.of(
            "PolicyDocument",
            Match.objectLike(
                Map.of(
                    "Statement",
                    List.of(
                        Match.objectLike(
                            Map.of(
                                "Action",
                                "ssm:GetParameter",
                                "Resource",
                                Map.of(
                                    "Fn::Join",
                                    Match.arrayWith(
                                        List.of(
                                            Match.arrayWith(
                                                List.of(
                                                    ":parameter/users/amazon-secret"))))))))))));
  }

  @Test
  void unwrittenIsAsAmplifyHasIt() {
    Template visitors = template(VisitorsBackend::new);
    visitors.hasResourceProperties(
        POOL,
        Map.of(
            "UsernameAttributes", List.of("email"),
            "WebAuthnRelyingPartyID", "localhost",
            "SmsConfiguration", Match.objectLike(Map.of("SnsRegion", "us-east-1"))));
    visitors.hasResourceProperties(
        PROVIDER, Map.of("ProviderType", "Google", "AttributeMapping", Map.of("email", "email")));
    visitors.hasResourceProperties(
        "AWS::Cognito::UserPoolDomain",
        Map.of(
            "Domain",
            Map.of(
                "Fn::Select",
                List.of(2, Map.of("Fn::Split", List.of("/", Map.of("Ref", "AWS::StackId")))))));
  }

  @Test
  void eachEventCallsItsFunction() {
    Stack stack = new Stack(new App(), "Stack");
    ClubBackend backend = new ClubBackend(stack, "Backend");
    Template club = Template.fromStack(stack);

    Map<String, Object> called = new TreeMap<>();
    called.put("CreateAuthChallenge", arn(backend.ask()));
    called.put("CustomMessage", arn(backend.word()));
    called.put("DefineAuthChallenge", arn(backend.choose()));
    called.put("PostAuthentication", arn(backend.note()));
    called.put("PostConfirmation", arn(backend.welcome()));
    called.put("PreAuthentication", arn(backend.stop()));
    called.put("PreSignUp", arn(backend.check()));
    called.put("PreTokenGeneration", arn(backend.stamp()));
    called.put("UserMigration", arn(backend.fetch()));
    called.put("VerifyAuthChallengeResponse", arn(backend.judge()));
    called.put("CustomEmailSender", sender(backend.send()));
    called.put("CustomSMSSender", sender(backend.text()));
    called.put("KMSKeyID", "arn:aws:kms:eu-west-1:123456789012:key/1234");
    assertThat(properties(Synthesis.only(club, POOL)).get("LambdaConfig")).isEqualTo(called);
    assertThat(Set.copyOf(called.values())).hasSize(13);
    assertThat(
            club.findResources("AWS::Lambda::Permission").values().stream()
                .map(permission -> properties(permission))
                .filter(
                    permission -> permission.get("Principal").equals("cognito-idp.amazonaws.com"))
                .map(permission -> permission.get("FunctionName")))
        .containsExactlyElementsIn(functions(backend));
    club.resourceCountIs("AWS::KMS::Key", 0);
  }

  private static List<Object> functions(ClubBackend backend) {
    return Stream.of(
            backend.ask(),
            backend.word(),
            backend.choose(),
            backend.note(),
            backend.welcome(),
            backend.stop(),
            backend.check(),
            backend.stamp(),
            backend.fetch(),
            backend.judge(),
            backend.send(),
            backend.text())
        .map(UsersTest::arn)
        .toList();
  }

  private static Object sender(AmplifyFunction function) {
    return Map.of("LambdaArn", arn(function), "LambdaVersion", "V1_0");
  }

  private static Object arn(AmplifyFunction function) {
    return Stack.of(function).resolve(function.resources().lambda().getFunctionArn());
  }

  private static Map<?, ?> properties(Map<String, Object> resource) {
    return (Map<?, ?>) resource.get("Properties");
  }

  @Test
  void overridesReachOutputs() {
    MEMBERS.hasResource(POOL, Map.of("DeletionPolicy", "Retain"));
    MEMBERS.hasOutput("passwordPolicyMinLength", Map.of("Value", "12"));
    MEMBERS.hasOutput(
        "passwordPolicyRequirements",
        Map.of("Value", "[\"REQUIRES_NUMBERS\",\"REQUIRES_LOWERCASE\",\"REQUIRES_UPPERCASE\"]"));
    MEMBERS.hasOutput(
        "groups",
        Map.of("Value", "[{\"Admins\":{\"precedence\":0}},{\"super-users\":{\"precedence\":1}}]"));
  }

  @Test
  void apiTakesItsUsers() {
    Map<String, Object> pool =
        Map.of("Ref", MEMBERS.findResources(POOL).keySet().iterator().next());
    Map<String, Object> api = Synthesis.only(MEMBERS, "AWS::AppSync::GraphQLApi");

    assertThat(api.get("Properties").toString()).contains("UserPoolId=" + pool);
    assertThat(api.get("Properties").toString())
        .contains("AuthenticationType=AMAZON_COGNITO_USER_POOLS");
  }

  @Test
  void groupsAreMethods() {
    var groups = Fixtures.MEMBERS.backend().auth().resources().groups();

    assertThat(groups.keys()).containsExactly("Admins", "super-users").inOrder();
    assertThat(groups.superUsers().cfnUserGroup().getGroupName()).isEqualTo("super-users");
    assertThat(groups.admins().role()).isSameInstanceAs(groups.all().get(0).role());
  }

  @Test
  void existingUsersAreReferredTo() {
    Template existing = Fixtures.EXISTING.template();

    existing.resourceCountIs(POOL, 0);
    existing.hasOutput("userPoolId", Map.of("Value", "eu-west-1_a1B2c3D4e"));
    existing.hasOutput("webClientId", Map.of("Value", "1h57kf5cpq17m0eml12EXAMPLE"));
    existing.hasOutput(
        "passwordPolicyMinLength",
        Map.of(
            "Value",
            Map.of(
                "Fn::GetAtt",
                List.of(
                    Match.stringLikeRegexp("BackendAmplifyRefAuthCustomResource.*"),
                    "passwordPolicyMinLength"))));
    assertThat(Synthesis.only(existing, "AWS::AppSync::GraphQLApi").toString())
        .contains("UserPoolId=eu-west-1_a1B2c3D4e");
    assertThat(
            Fixtures.EXISTING.backend().auth().resources().groups().admins().role().getRoleName())
        .isEqualTo("Admins");
  }
}
