package dev.backline.processor.diagnostic;

/** What can be wrong with free-form overrides, and with methods that change the backend. */
public enum OverrideProblem implements Problem {
  NO_PLACE(
      2501,
      "@PropertyOverride stands on %s, which is neither a definition nor a model, so nobody reads"
          + " it. Move it to the one or the other."),
  NO_OF(
      2502,
      "The override does not say which resource of %s it means. Add of = CfnUserPool.class, or"
          + " another class of CDK whose name begins with Cfn."),
  NO_RESOURCE_TYPE(
      2503,
      "%s is no type of CloudFormation resources. Name CDK's class for one, such as"
          + " CfnUserPool.class: its name begins with Cfn."),
  NO_RESOURCE(2504, "%s has no %s.%s"),
  SEVERAL_RESOURCES(2505, "%s has more than one %s. Say which one with resource = \"…\".%s"),
  UNKNOWN_RESOURCE(
      2506,
      "%s has no %s called '%s'.%s Name one by its accessor, or what has none by the end of"
          + " its path, with a slash in it."),
  FOREIGN_TABLE(
      2507,
      "The table of %s is not made by this backend, so nothing of it can be overridden. Take the"
          + " override out."),
  RESOURCE_OF_TABLE(
      2508, "A model has one table, so resource = \"…\" has no meaning here. Take it out."),
  NO_PATH(
      2509,
      "'%s' is no path: %s. Write names parted by single dots, such as"
          + " \"StreamSpecification.StreamViewType\"."),
  UNKNOWN_PROPERTY(2510, "%s has no property '%s'.%s"),
  READ_ONLY(
      2511,
      "'%s' of %s is what CloudFormation tells about the resource, and can't be set. Name a"
          + " property."),
  NO_INDEX(
      2512,
      "'%s' of %s is a list, and '%s' is no index of it. Write the number of the element, from 0."),
  NOTHING_BELOW(2513, "'%s' of %s is %s, so there is no '%s' in it. End the path before."),
  WRONG_VALUE(2514, "'%s' of %s is %s, and this is %s. %s"),
  UNKNOWN_MEMBER(2515, "'%s' of %s has no '%s'.%s"),
  NOT_MANAGED(
      2516,
      "Amplify's table manager makes the table of %s, and knows nothing of '%s': it would"
          + " be ignored.%s Take the override out, or let CloudFormation make the table:"
          + " tableProvider = TableProvider.CLOUDFORMATION."),
  DEEP_VALUE(
      2517,
      "'%s' of %s gets a value with more than %s lists and objects in each other, which compilers take"
          + " minutes to read. Override what is further inside, with a longer path."),
  CUSTOMIZE_PLACE(
      2520,
      "@Customize stands on %s, and %s defines no backend, so nobody calls it. Move the method to"
          + " the definition."),
  CUSTOMIZE_METHOD(
      2521,
      "@Customize stands on %s, which the generated backend can't call. Make it static and not"
          + " private."),
  CUSTOMIZE_RESULT(2522, "%s returns something that nobody receives. Return void."),
  CUSTOMIZE_MODEL(2523, "%s is no model of %s, so it has no table.%s"),
  NOT_INJECTED(2524, "%s is of type %s, which %s has none of.%s Take one of %s."),
  SEVERAL_INJECTED(
      2525,
      "%s is of type %s, and %s has several. Take %s and choose one, or name a model with"
          + " @Customize(model = …)."),
  CUSTOMIZE_THROWS(
      2526,
      "%s throws %s, which the generated backend does not expect. Catch it, and throw an unchecked"
          + " exception in its place."),
  MIRRORED(
      2527,
      "'%s' of %s reaches CloudFormation, and not amplify_outputs.json: clients are told what it is"
          + " without the override. Write %s instead, which they are told about.");

  private final int number;
  private final String format;

  OverrideProblem(int number, String format) {
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

  /** The template is what it should be, and who has no clients of Amplify's reads no outputs. */
  @Override
  public boolean isWarning() {
    return this == MIRRORED;
  }
}
