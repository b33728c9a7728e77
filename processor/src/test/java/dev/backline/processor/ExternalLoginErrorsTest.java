package dev.backline.processor;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Family 22: other providers that users sign in with, and who sends messages. */
final class ExternalLoginErrorsTest extends ErrorsTest {
  private static final String URLS = "callbackUrls = \"https://a.b\", logoutUrls = \"https://a.b\"";
  private static final String IDS =
      "clientId = @Secret(\"ID\"), clientSecret = @Secret(\"SECRET\")";
  private static final String GOOGLE = "google = @GoogleLogin(" + IDS + ")";
  private static final String KEY = "\"arn:aws:kms:eu-west-1:123456789012:key/1234\"";
  private static final String ROLE = "\"arn:aws:iam::123456789012:role/Sms\"";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            AuthProblem.NO_URLS,
            "/*!BL-2228 callbackUrls*/" + program(GOOGLE + ", logoutUrls = \"https://a.b\""),
            program(GOOGLE + ", " + URLS)),
        of(
            AuthProblem.NO_PROVIDER,
            "domainPrefix = /*!BL-2229 domainPrefix*/\"a\"",
            GOOGLE + ", " + URLS + ", domainPrefix = \"a\""),
        url("/*!BL-2230*/\"http://example.com\"", "\"http://localhost:3000/\""),
        url("/*!BL-2230*/\"https://example.com/#in\"", "\"https://example.com/?in\""),
        url("/*!BL-2230*/\"example.com\"", "\"myapp://in\""),
        of(
            AuthProblem.TOO_MANY_URLS,
            GOOGLE
                + ", logoutUrls = \"https://a.b\", callbackUrls = {"
                + urls(100)
                + ", /*!BL-2231 101 callbackUrls*/\"https://last\"}",
            GOOGLE + ", logoutUrls = \"https://a.b\", callbackUrls = {" + urls(100) + "}"),
        of(
            AuthProblem.DOMAIN_PREFIX,
            GOOGLE + ", " + URLS + ", domainPrefix = /*!BL-2232*/\"my-cognito\"",
            GOOGLE + ", " + URLS + ", domainPrefix = \"my-app\""),
        oidc(AuthProblem.PROVIDER_NAME, "name = /*!BL-2233*/\"me\"", "name = \"mine\""),
        of(
            AuthProblem.PROVIDER_TWICE,
            URLS
                + ", saml = @SamlLogin(name = /*!BL-2234*/\"Corp\", metadata = \"<x/>\"), oidc ="
                + " @OidcLogin(name = \"corp\", issuerUrl = \"https://a.b\", "
                + IDS
                + ")",
            URLS + ", saml = @SamlLogin(name = \"Corp\", metadata = \"<x/>\")"),
        oidc(
            AuthProblem.IDENTIFIER,
            "identifiers = /*!BL-2235 41*/\"" + "x".repeat(41) + "\"",
            "identifiers = \"" + "x".repeat(40) + "\""),
        of(
            AuthProblem.PROVIDER_URL,
            URLS + ", saml = @SamlLogin(metadataUrl = /*!BL-2236 metadataUrl*/\"http://a.b\")",
            URLS + ", saml = @SamlLogin(metadataUrl = \"https://a.b\")"),
        of(
            AuthProblem.SAML_METADATA,
            URLS + ", saml = /*!BL-2237*/@SamlLogin(idpSignout = true)",
            URLS + ", saml = @SamlLogin(metadata = \"<x/>\")"),
        oidc(
            AuthProblem.MAPPING_KIND,
            "mapping = /*!BL-2238*/@AttributeMapping(from = \"a\")",
            "mapping = @AttributeMapping(from = \"a\", standard = StandardAttribute.GENDER)"),
        of(
            AuthProblem.UNKNOWN_ATTRIBUTE,
            mapped("/*!BL-2239 Did you mean 'tenant'?*/\"tennant\""),
            mapped("\"tenant\"")),
        oidc(
            AuthProblem.MAPPING_TWICE,
            "mapping = {@AttributeMapping(from = \"a\", standard = StandardAttribute.GENDER),"
                + " /*!BL-2240 GENDER*/@AttributeMapping(from = \"b\", standard ="
                + " StandardAttribute.GENDER)}",
            "mapping = {@AttributeMapping(from = \"a\", standard = StandardAttribute.GENDER),"
                + " @AttributeMapping(from = \"a\", standard = StandardAttribute.LOCALE)}"),
        secret(
            AuthProblem.SECRET_NAME,
            "clientId = @Secret(\"ID\"), clientSecret = @Secret(/*!BL-2241*/\"my secret\")",
            IDS),
        secret(
            AuthProblem.SECRET_FIELD,
            "clientId = @Secret(\"ID\"), clientSecret = @Secret(value = \"/a\", store ="
                + " SecretStore.PARAMETER_STORE, field = /*!BL-2242*/\"b\")",
            "clientId = @Secret(\"ID\"), clientSecret = @Secret(value = \"/a:2\", store ="
                + " SecretStore.PARAMETER_STORE)"),
        of(
            AuthProblem.SENDER,
            "emailSender = /*!BL-2243*/@EmailSender(fromName = \"Me\")",
            "emailSender = @EmailSender(fromEmail = \"me@a.b\", fromName = \"Me\")"),
        of(
            AuthProblem.SENDER_MEMBER,
            "emailSender = @EmailSender(fromEmail = \"me@a.b\", kmsKey = /*!BL-2244 kmsKey*/"
                + KEY
                + ")",
            "emailSender = @EmailSender(fromEmail = \"me@a.b\")"),
        of(
            AuthProblem.SNS_ROLE,
            "smsSender = @SmsSender(snsCallerArn = /*!BL-2247 externalId*/" + ROLE + ")",
            "smsSender = @SmsSender(snsCallerArn = " + ROLE + ", externalId = \"x\")"),
        of(
            AuthProblem.KMS_KEY,
            "smsSender = @SmsSender(handler = TodoApp.Echo.class, kmsKey = /*!BL-2245*/\"alias/a\")",
            "smsSender = @SmsSender(handler = TodoApp.Echo.class, kmsKey = " + KEY + ")"),
        of(
            AuthProblem.KMS_KEYS,
            "smsSender = @SmsSender(handler = TodoApp.Echo.class, kmsKey = /*!BL-2246*/"
                + KEY.replace("1234\"", "5678\"")
                + "), emailSender = @EmailSender(handler = TodoApp.Other.class, kmsKey = "
                + KEY
                + ")",
            "smsSender = @SmsSender(handler = TodoApp.Echo.class), emailSender ="
                + " @EmailSender(handler = TodoApp.Other.class, kmsKey = "
                + KEY
                + ")"),
        of(
            AuthProblem.EMAIL_ADDRESS,
            "emailSender = @EmailSender(fromEmail = /*!BL-2249*/\"me\")",
            "emailSender = @EmailSender(fromEmail = \"me@a.b\")"));
  }

  private static Mistake url(String wrong, String right) {
    String start = GOOGLE + ", logoutUrls = \"https://a.b\", callbackUrls = ";
    return of(AuthProblem.URL, start + wrong, start + right);
  }

  private static String urls(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"https://a.b/" + i + "\"")
        .collect(Collectors.joining(", "));
  }

  private static Mistake oidc(Problem problem, String wrong, String right) {
    String start = URLS + ", oidc = @OidcLogin(issuerUrl = \"https://a.b\", " + IDS + ", ";
    return of(problem, start + wrong + ")", start + right + ")");
  }

  private static Mistake secret(Problem problem, String wrong, String right) {
    return of(
        problem,
        URLS + ", google = @GoogleLogin(" + wrong + ")",
        URLS + ", google = @GoogleLogin(" + right + ")");
  }

  private static String mapped(String attribute) {
    return URLS
        + ", attributes = @UserAttribute(custom = \"tenant\"), google = @GoogleLogin("
        + IDS
        + ", mapping = @AttributeMapping(from = \"hd\", custom = "
        + attribute
        + "))";
  }

  private static Mistake of(Problem problem, String wrong, String right) {
    return new Mistake(problem, program(wrong), program(right));
  }

  private static String program(String auth) {
    return AuthErrorsTest.program(auth);
  }
}
