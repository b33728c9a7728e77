package dev.backline.processor.diagnostic;

/** What can be wrong with authorization rules. */
public enum AuthorizationProblem implements Problem {
  NO_RULE(
      1501,
      "No rule reaches %s, so every request for it would be denied. Write @Allow(…) on it, or on %s"
          + " for all models that have none."),
  READ_AND_PARTS(1502, "READ contains %s already; Amplify refuses the two together. Take one out."),
  RULE_TWICE(
      1503,
      "There are two rules for %s, and Amplify takes one. Put all operations into one @Allow(to ="
          + " {…})."),
  RULE_PROVIDER(
      1505,
      "%s rules know one way to say who calls, so they have no choice of provider. Take it"
          + " out."),
  RULE_PROVIDER_REFUSED(
      1506,
      "%s rules read the tokens of USER_POOLS or OIDC, and %s has none that names users and"
          + " groups. Write one of those, or leave provider out."),
  RULE_MEMBER(1507, "%s belongs to %s rules and has no effect on a rule for %s. Take it out."),
  NO_GROUPS(1508, "The rule names no groups. Write groups = {…}, or groupsField = \"…\"."),
  TWO_KINDS_OF_GROUPS(
      1509,
      "The rule has groups and groupsField, and Amplify takes one of them. Keep one; a"
          + " second @Allow can have the other."),
  UNKNOWN_GROUPS_FIELD(1510, "%s has no field '%s' that could name the groups of an item.%s"),
  RULE_FIELD_TYPE(
      1511,
      "%s is of type %s, and Amplify compares it with texts. Make it a String or a list of them."),
  FIELD_OPERATION(
      1512,
      "%s is no operation on a field: those are CREATE, READ, UPDATE and DELETE. Write one"
          + " of them, or put the rule on the model."),
  NO_OIDC(
      1513, "The API has no OpenID Connect provider. Write @GraphqlApi(oidc = @Oidc(…)) on %s."),
  HIDDEN_REQUIRED_FIELD(
      1514,
      "%s is required, and some who may read %s may not read it, so their subscriptions would fail."
          + " Let them read it, or make it nullable."),
  OWNER_AS_SORT_KEY(
      1515,
      "%s is a sort key and names the owner, which is stored as two claims in one text. Use another"
          + " field, or set identityClaim to one claim."),
  NO_OPERATIONS(
      1504, "to = {} allows nothing. Name operations, or leave the member out to allow all."),
  OWNER_FIELD_NAME(1550, "'%s' can't be the field that names the owner: %s. Name another."),
  OWNER_FIELD_ADDED(
      1551,
      "%s has no field '%s' to name the owner, so Amplify adds it.%s Declare the field if"
          + " it is meant."),
  GROUP_NAME(
      1552,
      "'%s' is no name of a group in a user pool, so nobody is in it. Write 1 to 128"
          + " letters, digits and signs, without spaces, quotes and backslashes."),
  RULE_NOT_READ(
      1553,
      "@Allow stands on %s, which is neither a @Model nor a definition, so that nobody would read it."
          + " Put it on the models and operations that have the type."),
  OWNER_FIELD_SHARED(
      1554,
      "Two OWNER rules keep the owner in '%s', and Amplify would declare it for each, which AppSync"
          + " refuses. Give one of them another ownerField.");

  private final int number;
  private final String format;

  AuthorizationProblem(int number, String format) {
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

  /** A field that Amplify adds may be meant. */
  @Override
  public boolean isWarning() {
    return this == OWNER_FIELD_ADDED;
  }
}
