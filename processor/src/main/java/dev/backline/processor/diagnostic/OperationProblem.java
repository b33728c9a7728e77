package dev.backline.processor.diagnostic;

/** What can be wrong with operations that no model brings along. */
public enum OperationProblem implements Problem {
  NO_DEFINITION(
      1701,
      "@%s stands on %s, and %s defines no API. Move the method to the type that has"
          + " @GraphqlApi."),
  TWO_ROOT_TYPES(1702, "%s has @%s and @%s, and is one operation. Keep one of the two."),
  STATIC_OPERATION(1703, "%s is static, and @%s stands on instance methods. Take static away."),
  NO_ROOT_TYPE(
      1704, "@%s stands on %s, which is no operation. Add @Query, @Mutation or @Subscription."),
  MODEL_AS_ARGUMENT(
      1705,
      "%s is the model %s, and an argument is a scalar, an enum or a custom type. Take its"
          + " identifier, or a @CustomType with what the call needs."),
  NO_ANSWER(
      1706,
      "Nothing answers %s, so it would always return null. Write @Handler(…), @Resolver(…) or"
          + " @Directive(\"@http(…)\"), or @Generation(…) on a query, or @Sql(…)."),
  TWO_ANSWERS(1707, "%s has @%s and @%s, and is answered by one of them. Keep one."),
  NO_CALLERS(
      1708,
      "No rule reaches %s, so nobody could call it. Write @Allow(…) on it; the rules of"
          + " the API are for models."),
  NO_RESULT(
      1709,
      "%s returns nothing, and AppSync wants a result. Give it a return type, or end with"
          + " @Handler(async = true)."),
  ASYNC_RESULT(
      1710,
      "%s ends in a function that nobody waits for, so it has no result. Return void, or"
          + " take async out."),
  ASYNC_SUBSCRIPTION(
      1711,
      "async has no place on the subscription %s: only queries and mutations call a"
          + " function without waiting. Take it out."),
  NO_FUNCTION(1712, "@Handler names no function. Write its class, or name = \"…\"."),
  TWO_FUNCTIONS(
      1713,
      "@Handler has a class and a name, and is one function. Keep one of the two; add a"
          + " second @Handler for a chain."),
  FUNCTION_NAME(
      1714,
      "'%s' is no name for a function, which becomes a parameter in Java. Write a letter,"
          + " then letters and digits."),
  FUNCTION_NAMES_MERGE(1715, "%s and %s would both be the parameter '%s'. Give one another name."),
  OPERATION_NAMES_MERGE(
      1716,
      "%s and %s are called '%s' and '%s', and Amplify makes '%s' of both. Give one another name"
          + " with @Name."),
  NO_MUTATIONS(1717, "on = {} subscribes to nothing. Name mutations, such as \"createTodo\"."),
  UNKNOWN_MUTATION(1718, "'%s' is no mutation of the API.%s"),
  SUBSCRIPTION_RESULT(
      1719,
      "%s returns %s, and the mutation %s returns %s: subscribers get what the mutation"
          + " returns. Return %s."),
  RULE_WITHOUT_ITEM(
      1720,
      "%s rules compare the caller with a field of an item, and an operation has none:"
          + " nobody would be let in. Use AUTHENTICATED, or GROUPS with groups = {…}."),
  RULE_OPERATIONS(
      1721, "to has no effect here: a rule on an operation allows to call it. Take it out."),
  NATIVE_RULE(
      1722,
      "AppSync itself lets callers of %s in, and it knows no rule for %s. Use another, or"
          + " answer with @Handler."),
  TWO_SOURCES(
      1723,
      "@Resolver has model and dataSource, and a step has one data source. Keep one of the"
          + " two."),
  UNKNOWN_DATA_SOURCE(1724, "%s has no @DataSource(\"%s\").%s"),
  STEP_MODEL(1725, "%s is no model of %s, so it has no table to read or write.%s"),
  NO_CODE(
      1726,
      "There is no file %s beside %s, on the source path or the class path.%s Put it into"
          + " src/main/resources under the path of the package."),
  CODE_PATH(
      1727,
      "'%s' is no path below the package of %s. Write it with '/', without '..', and"
          + " without one at the beginning."),
  CODE_EXPORT(
      1728,
      "%s exports no function %s, which AppSync calls in every step. Write export function"
          + " %s(ctx) { … }."),
  CODE_LENGTH(
      1729,
      "%s has %s characters, and AppSync takes 32768. Shorten it, or divide it into two"
          + " steps."),
  DATA_SOURCE_METHOD(
      1730,
      "@DataSource stands on %s, which the generated backend can't call. Make it static"
          + " and not private."),
  DATA_SOURCE_RESULT(
      1731,
      "%s returns %s, which is no data source. Return what api.addHttpDataSource(…) and"
          + " its like return, a subtype of BaseDataSource."),
  NOT_INJECTED(
      1732,
      "%s is of type %s, which can't be passed: the backend is not complete yet. Take one"
          + " of %s."),
  DATA_SOURCE_TWICE(1733, "%s has two data sources called '%s'. Give one another name."),
  RESULT_MODEL(
      1734,
      "%s returns %s, which is no model of %s. Put it into the same package, or list it in"
          + " @GraphqlApi(models = {…})."),
  MODEL_CLOSED(
      1735,
      "%s lets callers in by %s, and %s does not, so they would see none of its fields."
          + " Add a rule to the model, or take this one out."),
  PARAMETER_NAME_LOST(
      1736,
      "%s takes '%s', which is what a compiler calls a parameter whose name it can't find in a class"
          + " file. Compile with -parameters, or name it: @Name(\"…\")."),
  SUBSCRIPTION_ARGUMENT(
      1750,
      "'%s' is no field of %s, which %s returns, and AppSync compares the arguments of"
          + " subscriptions with its fields: no event would come.%s Name such a field, or filter"
          + " in a @Resolver."),
  SUBSCRIPTION_REQUIRED(
      1751,
      "%s returns a required value, and a subscription begins with null, which AppSync would answer"
          + " with an error. Take @Required out.");

  private final int number;
  private final String format;

  OperationProblem(int number, String format) {
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

  /** A resolver may answer the beginning. */
  @Override
  public boolean isWarning() {
    return this == SUBSCRIPTION_REQUIRED;
  }
}
