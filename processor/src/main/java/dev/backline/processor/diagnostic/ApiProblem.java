package dev.backline.processor.diagnostic;

/** What can be wrong with the settings of an API. */
public enum ApiProblem implements Problem {
  DEPTH_LIMIT(
      1401,
      "queryDepthLimit is %s, and AppSync takes 0 (no limit) to 75. Write one of those"
          + " numbers, or leave it out."),
  RESOLVER_LIMIT(
      1402,
      "resolverCountLimit is %s, and AppSync takes 0 (10000) to 10000. Write one of those"
          + " numbers, or leave it out."),
  OWNER_CONTACT(1403, "ownerContact has %s characters, and AppSync takes 256. Shorten it."),
  VARIABLE_NAME(
      1404,
      "'%s' is no name of an AppSync environment variable. Write a letter, then letters,"
          + " digits and '_', 2 to 64 characters."),
  VARIABLE_VALUE(1405, "The value of %s has %s characters, and AppSync takes 512. Shorten it."),
  TOO_MANY_VARIABLES(
      1406, "There are %s environment variables, and AppSync takes 50. Take some out."),
  VARIABLE_TWICE(1407, "The environment has two variables called '%s'. Take one of the two out."),
  API_KEY_DAYS(
      1408,
      "expiresInDays is %s, and Amplify makes API keys that live 2 to 365 days: one day it takes"
          + " for less, because a moment of it has passed when it looks. Write one of those"
          + " numbers, or leave it out for 7."),
  AUTHORIZER_TTL(
      1410,
      "ttlSeconds is %s, and AppSync keeps an answer for 0 to 3600 seconds. Write one of"
          + " those numbers."),
  ISSUER_URL(
      1411, "'%s' is no issuer of tokens, whose keys AppSync reads by https. Write an https URL."),
  API_NAME(
      1409,
      "'%s' is no name of an AppSync API. Write a letter or '_', then letters, digits, '_',"
          + " '-' and spaces, at most 65536 characters."),
  NO_CONFLICT_RESOLUTION(
      1412,
      "conflictResolution has no effect on %s alone: the API has none. Write"
          + " @GraphqlApi(conflictResolution = …) on %s."),
  VERSION_FIELD(
      1413,
      "'%s' can't be a field of a model where conflicts are resolved: AppSync keeps an item's version"
          + " under this name. Give the field another with @Name."),
  VERSION_TTL(
      1414,
      "%s can't expire by a field of its own where conflicts are resolved: AppSync uses the table's"
          + " expiry for deleted items. Take ttl out."),
  VERSION_RELATION(
      1415,
      "%s and %s lead to each other by @HasOne or @HasMany, which Amplify refuses where conflicts are"
          + " resolved. Write @BelongsTo on one side."),
  REPLACEMENT_NOT_ALLOWED(
      1416,
      "replaceTableUponGsiUpdate has no effect while tables can't be replaced. Write destructiveUpdates"
          + " = true beside it, or take it out."),
  NO_QUERY(
      1450,
      "Nothing in %s is a query, and AppSync refuses a schema without one. Leave a model its GET, or"
          + " write a method with @Query.");

  private final int number;
  private final String format;

  ApiProblem(int number, String format) {
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
}
