package dev.backline.processor.diagnostic;

/** Family 20: directives that users write themselves. */
public enum DirectiveProblem implements Problem {
  SYNTAX(
      2001,
      "This is no directive: %s, at character %s. Write it as in a schema: @name(argument: value)."),
  UNKNOWN(2002, "There is no directive @%s.%s"),
  HAS_ANNOTATION(2003, "@%s has an annotation of its own, which the compiler checks. Write %s."),
  PLACE(2004, "@%s can't stand on %s. It stands on %s: move it to one of those, or take it out."),
  UNKNOWN_ARGUMENT(2005, "@%s has no argument '%s'.%s"),
  ARGUMENT_TWICE(2006, "@%s has the argument '%s' twice. Keep one."),
  ARGUMENT_MISSING(2007, "@%s needs the argument '%s', which is %s. Add it."),
  ARGUMENT_TYPE(2008, "The argument '%s' of @%s is %s. Write %s."),
  TWICE(2009, "@%s stands twice on %s, and GraphQL takes it once. Keep one."),
  HTTP_URL(
      2010,
      "'%s' is no address that Amplify sends requests to. Write http:// or https:// and a"
          + " host, and '/' between the host and what follows it."),
  TWO_ANSWERS(
      2011,
      "%s is answered by @%s and by something else. Keep one of the two: an operation has one"
          + " answer."),
  HTTP_FIELD(
      2012,
      "%s has a resolver already, so that Amplify refuses @http on it, or loses a resolver. Put it"
          + " on a field that is no relation and that all readers of the model may read."),
  SEARCH_NULL(
      2013,
      "@searchable without its query makes a domain that nobody can search. Name the query, or"
          + " take the argument out."),
  SEARCH_STREAM(
      2014,
      "%s is @searchable, and its stream has %s: the search index would never get its items."
          + " Use NEW_AND_OLD_IMAGES, or take the stream setting out."),
  NOT_READ(
      2015,
      "@Directive stands on %s, which is neither a @Model nor a @CustomType, so that nobody would"
          + " read it. Put it on one of those, on a field, on an operation or on an enum constant."),
  UNSUPPORTED(2016, "@%s is for %s, which Backline does not make. Leave it out."),
  SEARCH_SQL(
      2017,
      "%s is in an SQL database, and Amplify searches models in DynamoDB only. Take @searchable"
          + " out."),
  MAPPED_NAME(
      2018,
      "'%s' is no name that a model could have had, so there is no table under it. Write the model's"
          + " old name: a letter or '_', then letters, digits and '_'."),
  MAPPED_TAKEN(
      2019,
      "@mapsTo would give %s the table of '%s', which %s has already. Map it to another"
          + " name, or take @mapsTo out."),
  MAPPED_STACK(
      2020,
      "'%s' is the name of something that Amplify makes for %s, so that it can't be one of a"
          + " table as well. Take @mapsTo out, and give the model this table with importedTable."),
  MAPPED_SQL(
      2021,
      "%s is in an SQL database, and @mapsTo is for tables in DynamoDB. Write @RefersTo(\"…\")."),
  MAPPED_WITHOUT_OPERATIONS(
      2022,
      "%s has no operation of its own in its own stack, and Amplify then makes none that its other"
          + " resolvers could stand in. Allow one operation, or leave it where it is."),
  MAPPED_ATTRIBUTES(
      2023,
      "Items of %s have an attribute that is called after an old name, by @mapsTo, and Amplify renames"
          + " it in get…, list…, create…, update… and delete… only: here it would be lost. Take this"
          + " out, or write the relation with references."),
  NO_ACTION(2024, "@predictions has no action. Write one or more of %s."),
  ACTION_ORDER(
      2025,
      "%s can't work on what comes from %s, behind which there %s. Put the actions into"
          + " such an order, or take one out."),
  PREDICTION_RESULT(
      2026,
      "%s returns %s in GraphQL, and Amplify would make it what predictions return. Write %s."),
  PREDICTION_ARGUMENT(
      2027,
      "Amplify gives %s one argument called input, in place of all parameters. Take them out."),
  PREDICTION_INPUT(
      2028,
      "For %s Amplify adds an input called %s, which it adds for %s as well. Give the method another"
          + " name with @Name."),
  HTTP_PATH_NAME(
      2029,
      "Amplify takes ':%s' in the path for the name of a parameter, and it is no name in GraphQL. Take"
          + " the colon out, or write it as the server takes it escaped."),
  HTTP_PATH_TWICE(
      2030,
      "The path has ':%s' twice, and Amplify would add the parameter twice, which AppSync refuses. Give"
          + " one of the two another name."),
  HTTP_PATH_TYPE(
      2031,
      "%s takes the place of ':%s' in the path, and Amplify makes it a String that is required. Write"
          + " @Required String, or leave the parameter out: params has it anyway."),
  HTTP_ARGUMENT_LOST(
      2032,
      "Where the path has a parameter such as ':%s', Amplify drops arguments that are no scalars, and"
          + " with them %s. Take it out, or pass it as a scalar."),
  HTTP_TEXT(
      2033,
      "%s has %s, which would end the text in the template that Amplify puts it into. Leave it"
          + " out, or write it as the server takes it escaped."),
  UNUSED_BUCKET(
      2034,
      "predictionsBucket has no effect: no operation of %s has @predictions, and nothing else reads this"
          + " bucket. Take it out."),
  HTTP_SERVERS_MERGE(
      2051,
      "Amplify makes one data source of the servers %s and %s, so requests for this one would go to the"
          + " other. Answer one of them with @Handler or @Resolver.");

  private final int number;
  private final String format;

  DirectiveProblem(int number, String format) {
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
