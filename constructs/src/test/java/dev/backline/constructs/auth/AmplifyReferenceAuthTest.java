package dev.backline.constructs.auth;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.constructs.auth.ReferenceAuthFunction.Answer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** What the function behind {@link AmplifyReferenceAuth} finds out, refuses, and may ask. */
final class AmplifyReferenceAuthTest {
  private static final String POOL = "eu-west-1_a1B2c3D4e";
  private static final String CLIENT = "1h57kf5cpq17m0eml12EXAMPLE";
  private static final String IDENTITY_POOL = "eu-west-1:1a2b3c4d-1234-1234-1234-123456789012";
  private static final String ROLE = "arn:aws:iam::123456789012:role/";

  /** Users sign in with other providers as well. */
  private static final String SOCIAL =
      """
      pool.Domain = 'shop';
      client.SupportedIdentityProviders = ['COGNITO', 'Google', 'SignInWithApple', 'Partner'];
      client.CallbackURLs = ['https://example.com/in', 'http://localhost:3000/in'];
      client.LogoutURLs = ['https://example.com/out'];
      client.AllowedOAuthFlows = ['code', 'implicit'];
      client.AllowedOAuthScopes = ['openid'];
      """;

  @TempDir private static Path assembly;

  private static Template template;

  private final ReferenceAuthFunction function =
      new ReferenceAuthFunction(assembly, "Todo.template.json");

  @BeforeAll
  static void synthesize() {
    App app = new App(AppProps.builder().outdir(assembly.toString()).build());
    Stack stack = new Stack(app, "Todo");
    auth(stack).group("Admins", ROLE + "Admins").build();
    auth(new Stack(app, "Plain")).build();
    template = Template.fromStack(stack);
    app.synth();
  }

  private static AmplifyReferenceAuth.Builder auth(Stack stack) {
    return AmplifyReferenceAuth.Builder.create(stack, "amplifyAuth")
        .userPoolId(POOL)
        .userPoolClientId(CLIENT)
        .identityPoolId(IDENTITY_POOL)
        .authenticatedRoleArn(ROLE + "Users")
        .unauthenticatedRoleArn(ROLE + "Guests");
  }

  @Test
  void simpleUsers() throws Exception {
    Answer answer = create("");

    assertWithMessage(answer.reason()).that(answer.isSuccess()).isTrue();
    assertThat(answer.response())
        .containsAtLeastEntriesIn(
            Map.ofEntries(
                Map.entry("allowUnauthenticatedIdentities", "true"),
                Map.entry("signupAttributes", "[\"email\"]"),
                Map.entry("usernameAttributes", "[\"email\"]"),
                Map.entry("verificationMechanisms", "[\"email\"]"),
                Map.entry("passwordPolicyMinLength", "12"),
                Map.entry(
                    "passwordPolicyRequirements", "[\"REQUIRES_NUMBERS\",\"REQUIRES_LOWERCASE\"]"),
                Map.entry("mfaConfiguration", "OFF"),
                Map.entry("mfaTypes", "[]"),
                Map.entry("passwordlessOptions", ""),
                Map.entry("socialProviders", "[]"),
                Map.entry("oauthCognitoDomain", ""),
                Map.entry("oauthScope", "[]"),
                Map.entry("oauthRedirectSignIn", ""),
                Map.entry("oauthRedirectSignOut", ""),
                Map.entry("oauthResponseType", ""),
                Map.entry("oauthClientId", CLIENT),
                Map.entry("groups", "[{\"Admins\":{\"precedence\":0}}]")));
  }

  @Test
  void usersWithoutGroups() throws Exception {
    Answer answer = new ReferenceAuthFunction(assembly, "Plain.template.json").call("Create", "");

    assertWithMessage(answer.reason()).that(answer.isSuccess()).isTrue();
    assertThat(answer.value("groups")).isEqualTo("[]");
  }

  @Test
  void everyOutputHasAValue() throws Exception {
    Set<String> outputs =
        found("AmplifyRefAuthCustomResource\\w*, (\\w+)]", template.findOutputs("*"));

    assertThat(outputs).hasSize(17);
    assertThat(create("").response().keySet()).containsAtLeastElementsIn(outputs);
  }

  @Test
  void usersWhoProveItTwice() throws Exception {
    Answer answer =
        create(
            """
            mfa = {
              MfaConfiguration: 'OPTIONAL',
              SmsMfaConfiguration: { SmsConfiguration: {} },
              SoftwareTokenMfaConfiguration: { Enabled: true },
              EmailMfaConfiguration: {},
            };
            """);

    assertThat(answer.value("mfaConfiguration")).isEqualTo("OPTIONAL");
    assertThat(answer.value("mfaTypes")).isEqualTo("[\"SMS\",\"TOTP\",\"EMAIL\"]");
  }

  @Test
  void usersWithoutAPassword() throws Exception {
    Answer answer =
        create(
            """
            pool.Policies.SignInPolicy = {
              AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'],
            };
            mfa = {
              WebAuthnConfiguration: {
                RelyingPartyId: 'example.com',
                UserVerification: 'required',
              },
            };
            """);

    assertThat(answer.value("passwordlessOptions"))
        .isEqualTo(
            "{\"emailOtpEnabled\":true,\"smsOtpEnabled\":false,\"webAuthn\":"
                + "{\"relyingPartyId\":\"example.com\",\"userVerification\":\"required\"}}");
  }

  @Test
  void usersOfOtherProviders() throws Exception {
    Answer answer = create(SOCIAL);

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
    Answer answer =
        create(
            SOCIAL
                + "pool.CustomDomain = 'login.example.com'; client.AllowedOAuthFlows = ['implicit'];");

    assertThat(answer.value("oauthCognitoDomain")).isEqualTo("login.example.com");
    assertThat(answer.value("oauthResponseType")).isEqualTo("token");
  }

  @Test
  void otherPools() throws Exception {
    refuses(
        "pool.Id = 'eu-west-1_other';",
        "There is no user pool " + POOL + " in eu-west-1, the region of the stack.");
    refuses("client.ClientId = 'other';", "The user pool " + POOL + " has no app client " + CLIENT);
    refuses(
        "identityPool.IdentityPoolId = 'eu-west-1:other';",
        "There is no identity pool " + IDENTITY_POOL + " in eu-west-1");
  }

  @Test
  void aliases() throws Exception {
    refuses("pool.AliasAttributes = ['email'];", "sign in with aliases (email)");
  }

  @Test
  void clientWithASecret() throws Exception {
    Answer answer =
        refuses(
            "client.ClientSecret = 'do not tell';", "The app client " + CLIENT + " has a secret");
    assertThat(answer.toString()).doesNotContain("do not tell");
  }

  @Test
  void identityPoolOfOtherUsers() throws Exception {
    String nothing = "gives nothing to users who have signed in to the app client " + CLIENT;
    refuses("identityPool.CognitoIdentityProviders[0].ClientId = 'other';", nothing);
    refuses("delete identityPool.CognitoIdentityProviders;", nothing);
  }

  @Test
  void otherRoles() throws Exception {
    refuses(
        "roles.authenticated = 'arn:aws:iam::123456789012:role/Others';",
        "The identity pool "
            + IDENTITY_POOL
            + " gives users who have signed in the role "
            + ROLE
            + "Others, and authenticatedRoleArn is "
            + ROLE
            + "Users.");
    refuses(
        "delete roles.unauthenticated;",
        "gives guests no role, and unauthenticatedRoleArn is " + ROLE + "Guests.");
  }

  @Test
  void otherGroups() throws Exception {
    refuses(
        "groups[0].RoleArn = 'arn:aws:iam::123456789012:role/Others';",
        "gives the group 'Admins' the role " + ROLE + "Others, and roleArn is " + ROLE + "Admins.");
    refuses("groups[0].GroupName = 'Others';", "The user pool " + POOL + " has no group 'Admins'.");
  }

  @Test
  void otherProvidersNeedSignInPages() throws Exception {
    refuses(SOCIAL + "delete pool.Domain;", "has no domain for the pages");
    refuses(SOCIAL + "client.CallbackURLs = [];", "Give the app client a callback URL.");
    refuses(SOCIAL + "delete client.LogoutURLs;", "Give the app client a sign-out URL.");
  }

  @Test
  void moreThanCloudFormationTakes() throws Exception {
    Answer answer =
        refuses(
            SOCIAL
                + "client.CallbackURLs = Array(100).fill('https://shops.example.com/signed-in');",
            "bytes, and CloudFormation takes 4096.");
    assertThat(answer.reason()).containsMatch("come to [4-6]\\d{3} bytes");
  }

  @Test
  void rightsThatAreNotThereYet() throws Exception {
    assertThat(create("denied = 3;").isSuccess()).isTrue();
    refuses("denied = 4;", "User is not authorized to perform: DescribeUserPool");
  }

  @Test
  void nothingIsAskedWhenItGoes() throws Exception {
    Answer answer = function.call("Delete", "");

    assertThat(answer.isSuccess()).isTrue();
    assertThat(answer.questions()).isEmpty();
  }

  @Test
  void staysTheSameResource() throws Exception {
    assertThat(create("").value("PhysicalResourceId")).isEqualTo("request");
    assertThat(function.call("Update", "").value("PhysicalResourceId")).isEqualTo("first request");
  }

  @Test
  void mayAskWhatItAsksAndNoMore() throws Exception {
    Map<String, Map<String, Object>> roles = template.findResources("AWS::IAM::Role");

    assertThat(roles).hasSize(1);
    assertThat(found("cognito-\\w+:([A-Z]\\w+)", roles))
        .containsExactlyElementsIn(new TreeSet<>(create("").questions()));
    assertThat(found("Resource=\\{(.*?)]]}", roles).toString()).containsMatch(POOL);
    assertThat(found("Resource=\\{(.*?)]]}", roles).toString()).containsMatch(IDENTITY_POOL);
    assertThat(roles.toString()).doesNotContain("*");
  }

  private Answer create(String change) throws Exception {
    return function.call("Create", change);
  }

  private Answer refuses(String change, String reason) throws Exception {
    Answer answer = create(change);
    assertThat(answer.isSuccess()).isFalse();
    assertThat(answer.reason()).contains(reason);
    return answer;
  }

  /** What a pattern finds in a part of the template. */
  private static Set<String> found(String pattern, Object part) {
    return Pattern.compile(pattern)
        .matcher(part.toString())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
