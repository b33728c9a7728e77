package dev.backline.processor.diagnostic;

/** What can be wrong with a definition as a whole. */
public enum DefinitionProblem implements Problem {
  DEFINITION_KIND(
      1001,
      "@%s stands on %s, which is %s; a definition is a class or an interface. Move the"
          + " annotation to one."),
  NO_MODELS(
      1002,
      "%s has no models: there is no @Model type in %s. Annotate the types that the API stores with"
          + " @Model, or list them in @GraphqlApi(models = {…})."),
  NOT_A_MODEL(
      1003, "%s is listed as a model and has no @Model annotation. Annotate it, or take it out."),
  ONE_ELEMENT(1004, "%s takes one %s, and there are %s. Keep one of them."),
  UNRESOLVED(
      1005,
      "%s is not generated because %s could not be resolved. Correct the name or the import; if"
          + " another annotation processor generates it, that processor has to run in this"
          + " compilation."),
  LATE_MODEL(
      1006,
      "%s was generated after %s had been written, so it is missing there. List the models in"
          + " @GraphqlApi(models = {…}) with %s among them: then Backline waits for it."),
  SHARED_PACKAGE(
      1007,
      "%s and %s are definitions in one package, so it is open which models belong to which. List"
          + " them: @GraphqlApi(models = {…})."),
  LISTED_TWICE(1008, "%s is listed twice. Take one of the two out."),
  MODEL_KIND(
      1009,
      "@Model stands on %s, which is %s; a model is a record or a class, whose fields become the"
          + " fields of the GraphQL type. Make it a record."),
  GENERATED_NAME_TAKEN(
      1010,
      "One of %s can't be generated, because there is a class or a package of that name. Rename that,"
          + " or the definition."),
  STACK_NAME(
      1011,
      "'%s' can't be the id of a nested stack, which CloudFormation makes names of. Write a"
          + " letter, then letters and digits."),
  NOTHING_MAPPED(
      1012,
      "@StackMapping moves nothing here: it speaks of operations of models, relations, index queries and"
          + " operations with a @Handler or @Sql. Amplify gives @http, search, predictions and AI models"
          + " stacks of their own, and JavaScript none. Take it out."),
  MAPPED_TWICE(1013, "The resolver %s is put into %s and into %s. Keep one of the two."),
  MAPPING_OPERATION(1014, "on has no effect here: it picks operations of a model. Take it out."),
  UNMAPPED_OPERATION(1015, "%s has no operation %s that could be moved. Take it out."),
  STACK_TAKEN(
      1016,
      "'%s' is the name of something that Amplify makes for %s, and it fails where two have one name."
          + " Choose another."),
  CONSTRUCT_ID(
      1021,
      "The constructs of a backend have different ids, and '%s' would be that of %s and that of %s."
          + " Give one of them another name."),
  HIDDEN_DEFINITION(
      1022,
      "The generated backend calls %s, and can't see %s, which is private. Take private away."),
  MANY_RESOURCES(
      1050, "The stack %s will have about %s resources, and CloudFormation takes 500: %s. %s"),
  MANY_PARAMETERS(
      1051, "The stack %s will have about %s parameters, and CloudFormation takes 200: %s. %s"),
  LARGE_TEMPLATE(
      1052,
      "The template of the stack %s will have about %s KB, and CloudFormation takes 1024: %s. %s"),
  FILE_TAKEN(
      1062,
      "The file '%s' can't be written, because another has been written under that name in this"
          + " compilation. Rename the file, or the definition."),
  INTERNAL(
      1099,
      "Backline failed on %s; this is a mistake in Backline, not in your code. Please report it with"
          + " this trace: %s");

  private final int number;
  private final String format;

  DefinitionProblem(int number, String format) {
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

  /** Sizes are estimates, and stacks that are deployed already can be within their limits. */
  @Override
  public boolean isWarning() {
    return this == MANY_RESOURCES || this == MANY_PARAMETERS || this == LARGE_TEMPLATE;
  }
}
