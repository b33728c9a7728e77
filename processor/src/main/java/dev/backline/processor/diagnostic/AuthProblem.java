package dev.backline.processor.diagnostic;

/** What can be wrong with the users of a backend. */
public enum AuthProblem implements Problem {
  TWO_AUTHS(
      2201,
      "%s has @Auth and @ReferenceAuth, and a backend has one kind of users. Keep the one that you"
          + " mean: new pools, or pools that exist."),
  AUTH_NAME(
      2202,
      "'%s' is no name for a user pool. Write a letter, then letters, digits, spaces, '-'"
          + " and '_', at most 128 characters."),
  NO_CODE(
      2203, "%s has no place for the code, so nobody could type it. Write {####} where it goes."),
  NO_LINK(
      2204,
      "%s has no place for the link, so nobody could follow it. Write {##Verify##} where it goes,"
          + " with the text that you like between the signs."),
  NO_USER_NAME(
      2205,
      "%s has no place for the user's name, and Cognito refuses invitations without. Write"
          + " {username} where it goes."),
  TEXT_LENGTH(
      2206, "%s has %s characters, and Cognito takes %s to %s. Write a text of such a length."),
  MFA_WITHOUT_SMS(
      2207,
      "Users sign in by phone, and Cognito then wants SMS among the ways to prove it twice. Write sms"
          + " = true."),
  MFA_WITHOUT_FACTOR(
      2208,
      "Nothing says how users prove a second time who they are. Write sms = true, totp = true or email"
          + " = true."),
  MFA_OFF(
      2209,
      "The mode is OFF, so this has no effect. Take it out, or write MfaMode.OPTIONAL or"
          + " MfaMode.REQUIRED."),
  MFA_MESSAGE(
      2210,
      "No code is sent by SMS, so the message has no effect. Write sms = true, or take it out."),
  MFA_EMAIL_SENDER(
      2211,
      "Cognito sends codes for a second proof through Amazon SES alone. Write emailSender ="
          + " @EmailSender(fromEmail = \"…\") with an address that SES has verified."),
  PREFERRED_CHALLENGE(
      2212,
      "Users can't prove who they are with %s, so clients that try it first fail. Switch it on (%s), or"
          + " prefer one of: %s."),
  RELYING_PARTY(
      2213,
      "'%s' is no domain, and passkeys are bound to one: write it without protocol, port and path, such"
          + " as \"example.com\"."),
  PASSWORDLESS_MFA(
      2214,
      "All users have to prove twice who they are, and Cognito has no second proof for who signs in"
          + " without a password. Write MfaMode.OPTIONAL, or take %s out."),
  ATTRIBUTE_KIND(
      2215,
      "An attribute is either standard = StandardAttribute.… or custom = \"…\". Write one of the two."),
  ATTRIBUTE_TWICE(2216, "The attribute %s is there twice. Keep one of them."),
  CUSTOM_NAME(
      2217,
      "'%s' is no name for a custom attribute. Write 1 to 20 letters, digits and signs,"
          + " without spaces, and without 'custom:', which Cognito puts before it."),
  CUSTOM_REQUIRED(
      2218,
      "'%s' is a custom attribute, and Cognito requires none of these. Take required out, and check it"
          + " in a trigger on PRE_SIGN_UP if you have to."),
  ATTRIBUTE_MEMBER(2219, "%s has no effect on %s. Take it out."),
  ATTRIBUTE_LIMIT(
      2220, "%s is %s, and Cognito takes %s to %s. Write a number in between, or leave it out."),
  ATTRIBUTE_LIMITS(
      2221,
      "No value of '%s' is possible: the least is %s and the greatest %s. Change one of the"
          + " two."),
  TOO_MANY_ATTRIBUTES(2222, "There are %s custom attributes, and Cognito takes 50. Take some out."),
  NO_SCHEMA_ATTRIBUTE(
      2223,
      "Cognito itself says whether an address is verified; %s is for the mapping of other providers'"
          + " attributes. Take it out."),
  GROUP_NAME(
      2224,
      "'%s' is no name for a group. Write 1 to 128 letters, digits and signs, without"
          + " spaces."),
  GROUP_TWICE(2225, "The group '%s' is there twice. Keep the first."),
  TRIGGER_TWICE(
      2226,
      "Two functions are called on %s, and Cognito calls one. Keep one, or call one from it."),
  NO_URLS(
      2228,
      "Users can sign in with other providers, and nothing says where they go afterwards. Write"
          + " %s = \"https://…\"."),
  NO_PROVIDER(
      2229,
      "Users sign in with no other provider, so %s has no effect. Take it out, or add one, such as"
          + " google = @GoogleLogin(…)."),
  URL(
      2230,
      "Users can't be sent to '%s'. Write a URL that begins with https://, with"
          + " http://localhost, or with a scheme of your app's such as myapp://, and has no"
          + " fragment (#)."),
  TOO_MANY_URLS(2231, "There are %s %s, and Cognito takes 100. Take some out."),
  DOMAIN_PREFIX(
      2232,
      "'%s' can't be the start of a domain. Write 1 to 63 small letters, digits and"
          + " hyphens, no hyphen at either end, and without 'aws', 'amazon' and 'cognito'."),
  PROVIDER_NAME(
      2233,
      "'%s' is no name for a provider. Write 3 to 32 letters, digits and signs, without"
          + " spaces."),
  PROVIDER_TWICE(
      2234, "Two providers are called '%s', and Cognito tells them apart by name. Rename one."),
  IDENTIFIER(
      2235,
      "The identifier '%s' has %s characters, and Cognito takes 1 to 40. Write one of such"
          + " a length."),
  PROVIDER_URL(2236, "%s is '%s', and a provider is reached by https alone. Write an https URL."),
  SAML_METADATA(
      2237,
      "The provider's metadata are either at metadataUrl = \"https://…\" or written out in metadata ="
          + " \"…\". Write one of the two."),
  MAPPING_KIND(
      2238,
      "The attribute of the user is either standard = StandardAttribute.… or custom = \"…\". Write one of"
          + " the two."),
  UNKNOWN_ATTRIBUTE(2239, "Users have no custom attribute '%s'.%s"),
  MAPPING_TWICE(2240, "Two attributes of the provider stand for %s. Keep one of them."),
  SECRET_NAME(
      2241,
      "This is no name of a secret. Write letters, digits, '/', '_', '+', '=', '.', '@' and"
          + " '-'. The value itself belongs into the store: values have no place in code."),
  SECRET_FIELD(
      2242,
      "Parameters of SSM are plain texts, so field has no effect. Take it out, or keep the secret"
          + " in Secrets Manager."),
  SENDER(
      2243,
      "E-mail is sent either from an address, fromEmail = \"…\", or by a function, handler = ….class. Write"
          + " one of the two."),
  SENDER_MEMBER(2244, "%s has no effect here: %s. Take it out."),
  KMS_KEY(
      2245,
      "'%s' is no ARN of a KMS key. Write one such as"
          + " \"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-…\"; an alias will not do."),
  KMS_KEYS(
      2246,
      "The functions that send e-mail and SMS have different keys, and a user pool has one. Write the"
          + " same, or write it once."),
  SNS_ROLE(
      2247,
      "snsCallerArn and externalId go together: Cognito takes on the role with the external id, which"
          + " its trust policy has to ask for. Write %s as well."),
  ROLE_ARN(
      2248,
      "'%s' is no ARN of a role. Write one such as" + " \"arn:aws:iam::123456789012:role/Users\"."),
  EMAIL_ADDRESS(2249, "'%s' is no e-mail address. Write one such as \"users@example.com\"."),
  PASSWORD_LENGTH(
      2250,
      "minimumLength is %s, and Cognito takes 6 to 99. Write one of those numbers, or leave"
          + " it out for 8."),
  PASSWORD_DAYS(
      2251,
      "temporaryPasswordValidityDays is %s, and Cognito takes 0 to 365. Write one of those"
          + " numbers, or leave it out for 7."),
  POOL_ID(2252, "'%s' is no id of %s. Write one such as \"%s\"."),
  UNKNOWN_GROUP(
      2253,
      "%s has no group '%s', so this rule lets nobody in.%s Declare it: @Auth(groups = {…, \"%s\"})."),
  RECOVERY_BY_FACTOR(
      2254,
      "Who proves it a second time by %s can't get a new password the same way, and there is no other:"
          + " accountRecovery is %s%s. Write accountRecovery = AccountRecovery.%s."),
  POOL_REGIONS(
      2255,
      "The identity pool is in %s and the user pool in %s, and a deployment looks for both in the region"
          + " of the stack. Name two pools of one region."),
  ROLE_ACCOUNT(
      2256,
      "The role is one of the account %s, and the others are of %s: Cognito gives users no role of an"
          + " account other than its own. Name a role of the account that has the pools.");

  private final int number;
  private final String format;

  AuthProblem(int number, String format) {
    this.number = number;
    this.format = format;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String format() {
    return format;
  }

  /** An administrator may be meant to help those users. */
  @Override
  public boolean isWarning() {
    return this == RECOVERY_BY_FACTOR;
  }
}
