package dev.backline.constructs.auth;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backline.constructs.auth.ReferenceAuthFunction.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** What the function behind {@link AmplifyReferenceAuth} finds out, refuses, and may ask. */
final class AmplifyReferenceAuthTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POOL = "eu-west-1_a1B2c3D4e";
  private static final String CLIENT = "1h57kf5cpq17m0eml12EXAMPLE";
  private static final String IDENTITY_POOL = "eu-west-1:1a2b3c4d-1234-1234-1234-123456789012";
  private static final String ROLE = "arn:aws:iam::123456789012:role/";

  @TempDir private static Path assembly;

  private static Template template;
  private static ReferenceAuthFunction function;

  private final ObjectNode cognito = cognito();

  @BeforeAll
  static void synthesize() throws IOException {
    App app = new App(AppProps.builder().outdir(assembly.toString()).build());
    Stack stack = new Stack(app, "Todo");
    AmplifyReferenceAuth.Builder.create(stack, "amplifyAuth")
        .userPoolId(POOL)
        .userPoolClientId(CLIENT)
        .identityPoolId(IDENTITY_POOL)
        .authenticatedRoleArn(ROLE + "Users")
        .unauthenticatedRoleArn(ROLE + "Guests")
        .group("Admins", ROLE + "Admins")
        .build();
    template = Template.fromStack(stack);
    app.synth();
    function = new ReferenceAuthFunction(assembly, "Todo.template.json");
  }

  @Test
  void simpleUsers() throws Exception {
    Answer answer = function.call("Create", cognito);

    assertWithMessage(answer.reason()).that(answer.isSuccess()).isTrue();
    assertThat(answer.response().path("Data"))
        .isEqualTo(
            JSON.readTree(
                """
                {
                  "allowUnauthenticatedIdentities": "true",
                  "signupAttributes": "[\\"email\\"]",
                  "usernameAttributes": "[\\"email\\"]",
                  "verificationMechanisms": "[\\"email\\"]",
                  "passwordPolicyMinLength": "12",
                  "passwordPolicyRequirements": "[\\"REQUIRES_NUMBERS\\",\\"REQUIRES_LOWERCASE\\"]",
                  "mfaConfiguration": "OFF",
                  "mfaTypes": "[]",
                  "passwordlessOptions": "",
                  "socialProviders": "[]",
                  "oauthCognitoDomain": "",
                  "oauthScope": "[]",
                  "oauthRedirectSignIn": "",
                  "oauthRedirectSignOut": "",
                  "oauthResponseType": "",
                  "oauthClientId": "1h57kf5cpq17m0eml12EXAMPLE",
                  "groups": "[{\\"Admins\\":{\\"precedence\\":0}}]"
                }
                """));
  }

  @Test
  void everyOutputHasAValue() throws Exception {
    JsonNode data = function.call("Create", cognito).response().path("Data");

    assertThat(references()).isEqualTo(names(data));
  }

  @Test
  void usersWhoProveItTwice() throws Exception {
    ObjectNode mfa = cognito.putObject("mfa").put("MfaConfiguration", "OPTIONAL");
    mfa.putObject("SmsMfaConfiguration").putObject("SmsConfiguration");
    mfa.putObject("SoftwareTokenMfaConfiguration").put("Enabled", true);
    mfa.putObject("EmailMfaConfiguration");

    Answer answer = function.call("Create", cognito);

    assertThat(answer.value("mfaConfiguration")).isEqualTo("OPTIONAL");
    assertThat(answer.value("mfaTypes")).isEqualTo("[\"SMS\",\"TOTP\",\"EMAIL\"]");
  }

  @Test
  void usersWithoutAPassword() throws Exception {
    pool()
        .withObject("/Policies/SignInPolicy")
        .putArray("AllowedFirstAuthFactors")
        .add("PASSWORD")
        .add("EMAIL_OTP")
        .add("WEB_AUTHN");
    cognito
        .putObject("mfa")
        .putObject("WebAuthnConfiguration")
        .put("RelyingPartyId", "example.com")
        .put("UserVerification", "required");

    assertThat(JSON.readTree(function.call("Create", cognito).value("passwordlessOptions")))
        .isEqualTo(
            JSON.readTree(
                """
                {
                  "emailOtpEnabled": true,
                  "smsOtpEnabled": false,
                  "webAuthn": {"relyingPartyId": "example.com", "userVerification": "required"}
                }
                """));
  }

  @Test
  void usersOfOtherProviders() throws Exception {
    social();

    Answer answer = function.call("Create", cognito);

    assertThat(answer.value("socialProviders"))
        .isEqualTo("[\"GOOGLE\",\"SIGN_IN_WITH_APPLE\",\"Partner\"]");
    assertThat(answer.value("oauthCognitoDomain"))
        .isEqualTo("shop.auth.eu-west-1.amazoncognito.com");
    assertThat(answer.value("oauthScope")).isEqualTo("[\"openid\"]");
    assertThat(answer.value("oauthRedirectSignIn"))
        .isEqualTo("https://example.com/in,http://localhost:3000/in");
    assertThat(answer.value("oauthRedirectSignOut")).isEqualTo("https://example.com/out");
    assertThat(answer.value("oauthResponseType")).isEqualTo("code");
  }

  @Test
  void domainOfTheirOwn() throws Exception {
    social();
    pool().put("CustomDomain", "login.example.com");
    client().putArray("AllowedOAuthFlows").add("implicit");

    Answer answer = function.call("Create", cognito);

    assertThat(answer.value("oauthCognitoDomain")).isEqualTo("login.example.com");
    assertThat(answer.value("oauthResponseType")).isEqualTo("token");
  }

  @Test
  void othersPools() throws Exception {
    pool().put("Id", "eu-west-1_other");
    refuses("There is no user pool " + POOL + " in eu-west-1, the region of the stack.");
  }

  @Test
  void clientOfAnotherPool() throws Exception {
    client().put("ClientId", "other");
    refuses("The user pool " + POOL + " has no app client " + CLIENT + ".");
  }

  @Test
  void unknownIdentityPool() throws Exception {
    identityPool().put("IdentityPoolId", "eu-west-1:other");
    refuses("There is no identity pool " + IDENTITY_POOL + " in eu-west-1");
  }

  @Test
  void aliases() throws Exception {
    pool().putArray("AliasAttributes").add("email");
    refuses("sign in with aliases (email)");
  }

  @Test
  void clientWithASecret() throws Exception {
    client().put("ClientSecret", "do not tell");
    assertThat(refuses("The app client " + CLIENT + " has a secret").response().toString())
        .doesNotContain("do not tell");
  }

  @Test
  void identityPoolOfOtherUsers() throws Exception {
    ((ObjectNode) identityPool().at("/CognitoIdentityProviders/0")).put("ClientId", "other");
    refuses("gives nothing to users who have signed in to the app client " + CLIENT);

    identityPool().remove("CognitoIdentityProviders");
    refuses("gives nothing to users who have signed in to the app client " + CLIENT);
  }

  @Test
  void otherRoles() throws Exception {
    ObjectNode roles = (ObjectNode) cognito.path("roles");
    roles.put("authenticated", ROLE + "Others");
    refuses(
        "The identity pool "
            + IDENTITY_POOL
            + " gives users who have signed in the role "
            + ROLE
            + "Others, and authenticatedRoleArn is "
            + ROLE
            + "Users.");

    roles.put("authenticated", ROLE + "Users").remove("unauthenticated");
    refuses("gives guests no role, and unauthenticatedRoleArn is " + ROLE + "Guests.");
  }

  @Test
  void otherGroups() throws Exception {
    ObjectNode group = (ObjectNode) cognito.at("/groups/0");
    group.put("RoleArn", ROLE + "Others");
    refuses("gives the group 'Admins' the role " + ROLE + "Others, and roleArn is");

    group.put("GroupName", "Others");
    refuses("The user pool " + POOL + " has no group 'Admins'.");
  }

  @Test
  void otherProvidersNeedSignInPages() throws Exception {
    social();
    pool().remove("Domain");
    refuses("has no domain for the pages");

    social();
    client().remove("CallbackURLs");
    refuses("Give the app client a callback URL.");

    social();
    client().remove("LogoutURLs");
    refuses("Give the app client a sign-out URL.");
  }

  @Test
  void moreThanCloudFormationTakes() throws Exception {
    social();
    ArrayNode urls = client().putArray("CallbackURLs");
    IntStream.range(0, 100).forEach(i -> urls.add("https://" + i + ".shops.example.com/signed-in"));
    assertThat(refuses("bytes, and CloudFormation takes 4096.").reason())
        .containsMatch("come to [4-6]\\d{3} bytes");
  }

  @Test
  void rightsThatAreNotThereYet() throws Exception {
    cognito.put("denied", 3);
    assertThat(function.call("Create", cognito).isSuccess()).isTrue();

    cognito.put("denied", 4);
    refuses("User is not authorized to perform: DescribeUserPool");
  }

  @Test
  void nothingIsAskedWhenItGoes() throws Exception {
    Answer answer = function.call("Delete", cognito);

    assertThat(answer.isSuccess()).isTrue();
    assertThat(answer.questions()).isEmpty();
  }

  @Test
  void staysTheSameResource() throws Exception {
    assertThat(function.call("Create", cognito).response().path("PhysicalResourceId").asText())
        .isEqualTo("request");
    assertThat(function.call("Update", cognito).response().path("PhysicalResourceId").asText())
        .isEqualTo("first request");
  }

  @Test
  void mayAskWhatItAsksAndNoMore() throws Exception {
    JsonNode statements =
        resources("AWS::IAM::Role").at("/Properties/Policies/0/PolicyDocument/Statement");
    TreeSet<String> allowed = new TreeSet<>();
    for (JsonNode statement : statements) {
      assertThat(statement.path("Effect").asText()).isEqualTo("Allow");
      assertThat(statement.path("Resource").toString()).containsMatch(POOL + "|" + IDENTITY_POOL);
      assertThat(statement.path("Resource").toString()).doesNotContain("*");
      for (JsonNode action : statement.path("Action")) {
        allowed.add(action.asText().replaceFirst("cognito-\\w+:", ""));
      }
    }

    assertThat(allowed)
        .containsExactlyElementsIn(new TreeSet<>(function.call("Create", cognito).questions()));
  }

  private Answer refuses(String reason) throws Exception {
    Answer answer = function.call("Create", cognito);
    assertThat(answer.isSuccess()).isFalse();
    assertThat(answer.reason()).contains(reason);
    return answer;
  }

  private ObjectNode pool() {
    return (ObjectNode) cognito.path("pool");
  }

  private ObjectNode client() {
    return (ObjectNode) cognito.path("client");
  }

  private ObjectNode identityPool() {
    return (ObjectNode) cognito.path("identityPool");
  }

  /** Users sign in with other providers as well. */
  private void social() {
    pool().put("Domain", "shop");
    client()
        .putArray("SupportedIdentityProviders")
        .add("COGNITO")
        .add("Google")
        .add("SignInWithApple")
        .add("Partner");
    client().putArray("CallbackURLs").add("https://example.com/in").add("http://localhost:3000/in");
    client().putArray("LogoutURLs").add("https://example.com/out");
    client().putArray("AllowedOAuthFlows").add("code").add("implicit");
    client().putArray("AllowedOAuthScopes").add("openid");
  }

  private static ObjectNode cognito() {
    try {
      return (ObjectNode)
          JSON.readTree(AmplifyReferenceAuthTest.class.getResourceAsStream("cognito/users.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only resource of a type. */
  private static JsonNode resources(String type) throws IOException {
    List<Map<String, Object>> resources = List.copyOf(template.findResources(type).values());
    assertThat(resources).hasSize(1);
    return JSON.readTree(JSON.writeValueAsString(resources.get(0)));
  }

  /** The attributes of the custom resource to which outputs refer. */
  private static Set<String> references() throws IOException {
    JsonNode outputs =
        JSON.readTree(assembly.resolve("Todo.template.json").toFile()).path("Outputs");
    return outputs.findValues("Fn::GetAtt").stream()
        .map(reference -> reference.path(1).asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(JsonNode object) {
    TreeSet<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
