package dev.backline.processor;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Family 22: users, their attributes and groups, and how they sign in by themselves. */
final class AuthErrorsTest extends ErrorsTest {
  private static final String REFERENCE =
      """
      @ReferenceAuth(
          userPoolId = %s,
          userPoolClientId = "client",
          identityPoolId = "eu-west-1:1a2b",
          authenticatedRoleArn = %s,
          unauthenticatedRoleArn = "arn:aws:iam::123456789012:role/Guests",
          groups = @GroupRole(group = "A", roleArn = "arn:aws:iam::123456789012:role/A"))
      interface TodoApp {}
      """;
  private static final String POOL = "\"eu-west-1_a1B2\"";
  private static final String ROLE = "\"arn:aws:iam::123456789012:role/Users\"";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            AuthProblem.TWO_AUTHS,
            "@Auth /*!BL-2201*/" + REFERENCE.formatted(POOL, ROLE),
            REFERENCE.formatted(POOL, ROLE)),
        new Mistake(
            AuthProblem.POOL_ID,
            REFERENCE.formatted("/*!BL-2252 'users' is no id of a user pool*/\"users\"", ROLE),
            REFERENCE.formatted(POOL, ROLE)),
        new Mistake(
            AuthProblem.ROLE_ARN,
            REFERENCE.formatted(POOL, "/*!BL-2248 'Users'*/\"Users\""),
            REFERENCE.formatted(POOL, ROLE)),
        new Mistake(
            AuthProblem.POOL_REGIONS,
            REFERENCE
                .formatted("\"eu-central-1_a1B2\"", ROLE)
                .replace(
                    "\"eu-west-1:1a2b\"",
                    "/*!BL-2255 is in eu-west-1 and the user pool in eu-central-1*/\"eu-west-1:1a2b\""),
            REFERENCE.formatted(POOL, ROLE)),
        new Mistake(
            AuthProblem.ROLE_ACCOUNT,
            REFERENCE.formatted(
                POOL,
                "/*!BL-2256 the account 999999999999, and the others are of 123456789012*/"
                    + "\"arn:aws:iam::999999999999:role/Users\""),
            REFERENCE.formatted(POOL, ROLE)),
        new Mistake(
            AuthProblem.ROLE_ACCOUNT,
            REFERENCE
                .formatted(POOL, ROLE)
                .replace(
                    "\"arn:aws:iam::123456789012:role/A\"",
                    "/*!BL-2256*/\"arn:aws:iam::999999999999:role/A\""),
            REFERENCE.formatted(POOL, ROLE)),
        of(AuthProblem.AUTH_NAME, "name = /*!BL-2202 '1st'*/\"1st\"", "name = \"My users-1_a\""),
        of(
            AuthProblem.NO_CODE,
            "email = @EmailLogin(verificationBody = /*!BL-2203 verificationBody*/\"Welcome!\")",
            "email = @EmailLogin(verificationBody = \"Welcome! {####}\")"),
        of(
            AuthProblem.NO_CODE,
            "phone = @PhoneLogin(verificationMessage = /*!BL-2203*/\"Welcome!\")",
            "phone = @PhoneLogin(verificationMessage = \"Code {####}\")"),
        of(
            AuthProblem.NO_LINK,
            "email = @EmailLogin(verificationStyle = VerificationStyle.LINK,"
                + " verificationBody = /*!BL-2204*/\"Code {####}\")",
            "email = @EmailLogin(verificationStyle = VerificationStyle.LINK,"
                + " verificationBody = \"{##Click##}\")"),
        of(
            AuthProblem.NO_USER_NAME,
            "invitation = @Invitation(emailBody = /*!BL-2205*/\"Hello {####}\")",
            "invitation = @Invitation(emailBody = \"Hello {username} {####}\")"),
        of(
            AuthProblem.TEXT_LENGTH,
            "invitation = @Invitation(smsMessage = /*!BL-2206 161 characters*/\"{username} {####}"
                + " ".repeat(144)
                + "\")",
            "invitation = @Invitation(smsMessage = \"{username} {####}" + " ".repeat(123) + "\")"),
        of(
            AuthProblem.MFA_WITHOUT_SMS,
            "phone = @PhoneLogin, mfa = /*!BL-2207*/@Mfa(mode = MfaMode.REQUIRED, totp = true)",
            "phone = @PhoneLogin, mfa = @Mfa(mode = MfaMode.REQUIRED, totp = true, sms = true),"
                + " accountRecovery = AccountRecovery.PHONE_AND_EMAIL"),
        of(
            AuthProblem.RECOVERY_BY_FACTOR,
            "phone = @PhoneLogin, mfa = @Mfa(mode = MfaMode.OPTIONAL, totp = true,"
                + " sms = /*!BL-2254 PHONE_ONLY_WITHOUT_MFA where nothing is written*/true)",
            "phone = @PhoneLogin, mfa = @Mfa(mode = MfaMode.OPTIONAL, sms = true),"
                + " accountRecovery = AccountRecovery.EMAIL_AND_PHONE_WITHOUT_MFA"),
        of(
            AuthProblem.RECOVERY_BY_FACTOR,
            "accountRecovery = AccountRecovery/*!BL-2254 by e-mail*/.EMAIL_ONLY,"
                + " mfa = @Mfa(mode = MfaMode.OPTIONAL, email = true),"
                + " emailSender = @EmailSender(fromEmail = \"a@b.c\")",
            "accountRecovery = AccountRecovery.EMAIL_ONLY,"
                + " mfa = @Mfa(mode = MfaMode.OPTIONAL, sms = true, email = false)"),
        of(
            AuthProblem.MFA_WITHOUT_FACTOR,
            "mfa = /*!BL-2208*/@Mfa(mode = MfaMode.OPTIONAL, sms = false)",
            "mfa = @Mfa(mode = MfaMode.OPTIONAL, totp = true)"),
        of(
            AuthProblem.MFA_OFF,
            "mfa = @Mfa(mode = MfaMode.OFF, totp = /*!BL-2209*/true)",
            "mfa = @Mfa(mode = MfaMode.OFF)"),
        of(
            AuthProblem.MFA_MESSAGE,
            "mfa = @Mfa(mode = MfaMode.REQUIRED, totp = true, smsMessage = /*!BL-2210*/\"{####}\")",
            "mfa = @Mfa(mode = MfaMode.REQUIRED, sms = true, smsMessage = \"{####}\")"),
        of(
            AuthProblem.MFA_EMAIL_SENDER,
            "mfa = @Mfa(mode = MfaMode.REQUIRED, email = /*!BL-2211*/true),"
                + " accountRecovery = AccountRecovery.NONE",
            "mfa = @Mfa(mode = MfaMode.REQUIRED, email = true),"
                + " accountRecovery = AccountRecovery.NONE,"
                + " emailSender = @EmailSender(fromEmail = \"a@b.c\")"),
        of(
            AuthProblem.PREFERRED_CHALLENGE,
            "preferredChallenge = Challenge/*!BL-2212 EMAIL_OTP*/.EMAIL_OTP",
            "preferredChallenge = Challenge.EMAIL_OTP, email = @EmailLogin(otpLogin = true)"),
        of(
            AuthProblem.RELYING_PARTY,
            "webAuthn = @WebAuthn(relyingPartyId = /*!BL-2213*/\"https://example.com\")",
            "webAuthn = @WebAuthn(relyingPartyId = \"example.com\")"),
        of(
            AuthProblem.PASSWORDLESS_MFA,
            "webAuthn = @WebAuthn, mfa = @Mfa(mode = MfaMode/*!BL-2214*/.REQUIRED, totp = true)",
            "webAuthn = @WebAuthn, mfa = @Mfa(mode = MfaMode.OPTIONAL, totp = true)"),
        attributes(
            AuthProblem.ATTRIBUTE_KIND,
            "/*!BL-2215*/@UserAttribute(required = false)",
            "@UserAttribute(custom = \"a\", required = false)"),
        attributes(
            AuthProblem.ATTRIBUTE_KIND,
            "/*!BL-2215*/@UserAttribute(custom = \"a\", standard = StandardAttribute.GENDER)",
            "@UserAttribute(standard = StandardAttribute.GENDER)"),
        attributes(
            AuthProblem.ATTRIBUTE_TWICE,
            "@UserAttribute(custom = \"a\"), @UserAttribute(custom = /*!BL-2216 'a'*/\"a\")",
            "@UserAttribute(custom = \"a\"), @UserAttribute(custom = \"A\")"),
        attributes(
            AuthProblem.CUSTOM_NAME,
            "@UserAttribute(custom = /*!BL-2217*/\"custom:tenant\")",
            "@UserAttribute(custom = \"tenant\")"),
        attributes(
            AuthProblem.CUSTOM_REQUIRED,
            "@UserAttribute(custom = \"tenant\", required = /*!BL-2218*/true)",
            "@UserAttribute(custom = \"tenant\", required = false)"),
        attributes(
            AuthProblem.ATTRIBUTE_MEMBER,
            "@UserAttribute(custom = \"a\", type = AttributeType.NUMBER, maxLength = /*!BL-2219"
                + " maxLength has no effect on an attribute of type NUMBER*/5)",
            "@UserAttribute(custom = \"a\", maxLength = 5)"),
        attributes(
            AuthProblem.ATTRIBUTE_MEMBER,
            "@UserAttribute(standard = StandardAttribute.GENDER,"
                + " type = AttributeType/*!BL-2219 standard*/.STRING)",
            "@UserAttribute(standard = StandardAttribute.GENDER)"),
        attributes(
            AuthProblem.ATTRIBUTE_LIMIT,
            "@UserAttribute(custom = \"a\", maxLength = /*!BL-2220 2049*/2049)",
            "@UserAttribute(custom = \"a\", maxLength = 2048)"),
        attributes(
            AuthProblem.ATTRIBUTE_LIMIT,
            "@UserAttribute(custom = \"a\", type = AttributeType.NUMBER,"
                + " max = (1L << 53) /*!BL-2220*/+ 1)",
            "@UserAttribute(custom = \"a\", type = AttributeType.NUMBER, max = 1L << 53)"),
        attributes(
            AuthProblem.ATTRIBUTE_LIMITS,
            "@UserAttribute(custom = \"a\", minLength = 3, maxLength = /*!BL-2221*/2)",
            "@UserAttribute(custom = \"a\", minLength = 3, maxLength = 3)"),
        attributes(
            AuthProblem.TOO_MANY_ATTRIBUTES,
            custom(50) + ", /*!BL-2222 51*/@UserAttribute(custom = \"last\")",
            custom(50)),
        attributes(
            AuthProblem.NO_SCHEMA_ATTRIBUTE,
            "@UserAttribute(standard = StandardAttribute/*!BL-2223*/.EMAIL_VERIFIED)",
            "@UserAttribute(standard = StandardAttribute.EMAIL)"),
        of(AuthProblem.GROUP_NAME, "groups = /*!BL-2224*/\"the boss\"", "groups = \"the-boss\""),
        of(
            AuthProblem.GROUP_TWICE,
            "groups = {\"A\", /*!BL-2225*/\"A\"}",
            "groups = {\"A\", \"a\", \"get\", \"class\", \"1\", \"ü\"}"),
        of(
            AuthProblem.TRIGGER_TWICE,
            "triggers = {@Trigger(on = AuthEvent.PRE_SIGN_UP, handler = TodoApp.Echo.class),"
                + " @Trigger(on = AuthEvent/*!BL-2226*/.PRE_SIGN_UP, handler = TodoApp.Other.class)}",
            "triggers = {@Trigger(on = AuthEvent.PRE_SIGN_UP, handler = TodoApp.Echo.class),"
                + " @Trigger(on = AuthEvent.CUSTOM_MESSAGE, handler = TodoApp.Echo.class)}"),
        of(
            AuthProblem.PASSWORD_LENGTH,
            "passwordPolicy = @PasswordPolicy(minimumLength = /*!BL-2250 is 5*/5)",
            "passwordPolicy = @PasswordPolicy(minimumLength = 6)"),
        of(
            AuthProblem.PASSWORD_DAYS,
            "passwordPolicy = @PasswordPolicy(temporaryPasswordValidityDays = /*!BL-2251*/366)",
            "passwordPolicy = @PasswordPolicy(temporaryPasswordValidityDays = 365)"),
        new Mistake(
            AuthProblem.UNKNOWN_GROUP,
            allow("/*!BL-2253 'Admins'*/\"Admin\""),
            allow("\"Admins\"")));
  }

  private static String allow(String group) {
    return """
        @Model @Allow(value = Strategy.GROUPS, groups = %s) record Todo(@Id String id) {}
        @GraphqlApi @Auth(groups = {"Admins", "Users"}) interface TodoApp {}
        """
        .formatted(group);
  }

  private static Mistake attributes(Problem problem, String wrong, String right) {
    return of(problem, "attributes = {" + wrong + "}", "attributes = {" + right + "}");
  }

  private static String custom(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "@UserAttribute(custom = \"a" + i + "\")")
        .collect(Collectors.joining(", "));
  }

  private static Mistake of(Problem problem, String wrong, String right) {
    return new Mistake(problem, program(wrong), program(right));
  }

  /** A definition without an API. */
  static String program(String auth) {
    return """
        @Auth(%s)
        interface TodoApp {
          @LambdaFunction class Echo { public String run() { return ""; } }
          @LambdaFunction class Other { public String run() { return ""; } }
        }

        class Main {
          static final Object USERS = new TodoAppBackend(null, "Backend").auth().resources();
        }
        """
        .formatted(auth);
  }
}
