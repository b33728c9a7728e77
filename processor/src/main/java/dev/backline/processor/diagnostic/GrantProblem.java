package dev.backline.processor.diagnostic;

/** What can be wrong with what functions may use and are told. */
public enum GrantProblem implements Problem {
  NOTHING_GRANTED(
      2601,
      "@Grant on %s permits nothing. Write what it permits, access = Permission.%s, or actions ="
          + " \"%s:…\"."),
  UNFIT_ACCESS(2602, "Permission.%s says nothing about %s. Write one of: %s."),
  ACTION_SYNTAX(
      2603,
      "'%s' is no IAM action. Write the prefix of a service in lower case, a colon, and the"
          + " name of the action, as in \"%s\"."),
  FOREIGN_ACTION(
      2604,
      "'%s' permits nothing on %s: IAM knows its actions under the prefix '%s:', and compares them as"
          + " text. Write \"%s:%s\"."),
  NO_SUCH_COMPONENT(2605, "%s has no %s. Annotate it with @%s, or take this out."),
  UNKNOWN_MODEL(2606, "%s is no model of %s, so there is no table.%s"),
  UNKNOWN_STORAGE(2607, "%s has no bucket '%s'.%s"),
  UNKNOWN_FUNCTION(2608, "%s is no function of %s. Annotate the class with @LambdaFunction."),
  NO_CHOICE(2609, "It is open which %s is meant. Write %s."),
  UNUSED_CHOICE(2610, "%s has no effect here, where %s is meant. Take it out."),
  NO_DYNAMO_TABLE(
      2611,
      "%s is stored in an SQL database, and no IAM policy opens that. Take the annotation out; the"
          + " function needs the database's own user and password."),
  ONE_SOURCE(
      2612, "%s needs one of value, secret and from, and has %s. Write exactly one of the three."),
  CYCLE(
      2613,
      "CloudFormation can't create %s, which waits for itself: %s. Take one of these apart; what an"
          + " event tells, or code asks for when it runs, needs no environment variable."),
  SECRET_NAME(
      2614,
      "This is no name of a secret. Write %s. The value itself belongs into the store: values have no"
          + " place in code."),
  SECRET_FIELD(
      2615,
      "A parameter has no fields: only a secret in Secrets Manager is read as JSON. Take field out, or"
          + " keep the secret in Secrets Manager."),
  LITERAL_ONLY(
      2616,
      "@GraphqlApi(environment = …) takes a value only: AppSync hands it to resolvers as it is"
          + " written. Write value = \"…\", or put the variable on a function."),
  OBJECT_PATH(2617, "path is '%s', and names of objects don't start with '/'. Write \"%s\"."),
  SAME_ACCESS(2618, "Permission.%s is written twice. Take one of the two out.");

  private final int number;
  private final String format;

  GrantProblem(int number, String format) {
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

  /** An action of another service may be meant, and does no harm. */
  @Override
  public boolean isWarning() {
    return this == FOREIGN_ACTION;
  }
}
