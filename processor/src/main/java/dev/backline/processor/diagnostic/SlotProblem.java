package dev.backline.processor.diagnostic;

/** Family 19: functions in the slots of generated pipelines. */
public enum SlotProblem implements Problem {
  NO_OPERATION(
      1901,
      "@FunctionSlot on %s does not say whose pipeline is meant. Write on = ModelOperation.CREATE"
          + " or another operation, or put it on the field that it is about."),
  OPERATION_GROUP(
      1902,
      "ModelOperation.%s is a group, and a function is for one operation. Repeat @FunctionSlot for"
          + " each of them."),
  NO_SUCH_OPERATION(
      1903,
      "%s has no operation %s: @Disable or its subscription level takes it away. Allow the"
          + " operation, or take the function out."),
  ILLEGAL_SLOT(1904, "The pipeline of %s has no slot %s, which Amplify refuses. Write one of %s."),
  NO_TEMPLATE(
      1905,
      "@FunctionSlot has no template, so that it would do nothing. Write request = \"….vtl\", or"
          + " response, or both."),
  TEMPLATE_PATH(
      1906,
      "'%s' is no path below the package of %s. Write it with '/', without '..', and without one at"
          + " the beginning."),
  TEMPLATE_MISSING(
      1907,
      "There is no file %s beside %s, on the source path or the class path.%s Put it into"
          + " src/main/resources under the path of the package."),
  TEMPLATE_LENGTH(
      1908,
      "%s has %s characters, and AppSync takes 1 to 65536. Write a template of such a"
          + " length."),
  INDEX_RANGE(1909, "%s is no place in a slot. Write a number from 1 to 899."),
  INDEX_TAKEN(
      1910,
      "Two functions have place %s in slot %s of %s, and Amplify would mix their templates. Give"
          + " one of them another index, or write none."),
  OPERATION_ON_FIELD(
      1911,
      "@FunctionSlot on %s is for the field's own pipeline. Take 'on' out, or put the annotation on"
          + " the model."),
  WHICH_QUERY(1912, "%s has several queries. Name one of them with query = \"…\": '%s'."),
  UNKNOWN_QUERY(1913, "%s has no query '%s' over an index.%s"),
  NO_RESOLVER(
      1914,
      "%s has no resolver, so that Amplify leaves out what is put into its slots. Put it on"
          + " a relation, a field with an @Index that has a query, or one that not everyone may"
          + " read."),
  NO_MODEL(
      1915,
      "@FunctionSlot stands on %s, which is no @Model, so that nobody would read it. Put it on a"
          + " model, or on a field of one."),
  RESULT_LOST(
      1916,
      "The function in slot %s of %s has no response template, and Amplify's default returns {} in"
          + " place of the data. Write response = \"….vtl\" with $util.toJson($ctx.prev.result).");

  private final int number;
  private final String format;

  SlotProblem(int number, String format) {
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
