package dev.backline.processor.diagnostic;

/** What can be wrong with types, names and values. */
public enum TypeProblem implements Problem {
  NO_GRAPHQL_TYPE(1101, "%s has type %s, which has no GraphQL type. %s"),
  LONG_UNDECIDED(
      1102,
      "%s is a long, and GraphQL's Int has 32 bits. Write @Scalar(AppSyncScalar.AWS_TIMESTAMP) for"
          + " seconds since 1970, @Scalar(AppSyncScalar.FLOAT) for whole numbers up to 2^53, or make"
          + " it an int."),
  BYTE_ARRAY(
      1103,
      "%s is a byte[], and GraphQL has no binary type. Store a Base64 String, or keep the bytes in a"
          + " bucket and its key here."),
  NESTED_LIST(
      1104,
      "%s is a list of lists, which AppSync can't filter or index. Use a single list, or a @Scalar"
          + "(AppSyncScalar.AWS_JSON) String."),
  ELEMENT_TYPE_MISSING(
      1105,
      "%s has type %s without a type argument, so its elements have no GraphQL type. Write %s<…>."),
  BAD_NAME(
      1106,
      "'%s' is no GraphQL name: a letter or '_', then letters, digits and '_', and not '__' at the"
          + " beginning. Give another with @Name."),
  TYPE_NAME_TAKEN(
      1107, "%s and %s are both called '%s' in GraphQL. Give one of them another name with @Name."),
  FIELD_NAME_TAKEN(1108, "%s has two %s called '%s' in GraphQL. Give one another name with @Name."),
  RESERVED_TYPE_NAME(
      1109,
      "'%s' is a name that every GraphQL API on Amplify has taken. Give the type another with"
          + " @Name."),
  RESERVED_FIELD_NAME(
      1110,
      "'%s' can't be a field of a model: the generated filters use the name to combine conditions."
          + " Give the field another name with @Name."),
  MODEL_AS_FIELD(
      1111,
      "%s holds the model %s: a model has a table of its own and is no part of another. Hold its"
          + " identifier instead, or leave the field out with @Ignore."),
  NO_CONSTANTS(1112, "%s has no constants, and a GraphQL enum needs one. Add a constant."),
  NO_FIELDS(
      1113,
      "%s has no fields, and a GraphQL type needs one. Add a record component, or an instance field"
          + " that is not transient."),
  BAD_ENUM_VALUE(
      1114,
      "'%s' can't be a value of a GraphQL enum: a letter or '_', then letters, digits and"
          + " '_', not '__' at the beginning, and not true, false or null. Give it another name"
          + " with @Name."),
  OPERATION_TAKEN(1115, "%s would be generated twice: for %s and for %s. %s"),
  CUSTOM_TYPE_KIND(
      1116,
      "@CustomType stands on %s, which is %s; a custom type is a record or a class, whose fields become"
          + " the fields of the GraphQL type. Make it a record."),
  MODELS_ONLY(
      1117,
      "@%s stands on %s, a field of the custom type %s, and works on fields of models only. Take it"
          + " out."),
  REQUIRED_CYCLE(
      1118,
      "%s can never be made, because its required fields lead back to it: %s. Take @Required from one"
          + " of them."),
  GENERATED_TYPE_TAKEN(
      1119,
      "'%s' is also the name of a type that Amplify generates for %s, and one would replace the other."
          + " Give another name with @Name."),
  LOWER_CASE_MODEL(
      1120,
      "'%s' starts with a small letter, and Amplify then skips the validation of %s without a word."
          + " Give the model another name with @Name."),
  DEFAULT_TYPE(
      1121, "%s is of type %s, and @Default is for single scalars and enums. Take it out."),
  DEFAULT_VALUE(1122, "'%s' is no %s; write %s."),
  DEFAULT_ENUM(1123, "'%s' is no value of %s.%s"),
  VALIDATE_LIST(
      1124, "%s is a list, and Amplify validates single values only. Take @Validate out."),
  VALIDATE_TYPE(1125, "%s is of type %s, and %s is for %s. Use another rule, or take it out."),
  VALIDATE_TWICE(
      1126, "%s has the rule %s twice, and Amplify takes it once. Take one of the two out."),
  VALIDATE_LENGTH(1127, "'%s' is no length. Write a whole number from 0."),
  VALIDATE_NUMBER(
      1128, "'%s' is no number, and %s compares with one. Write one, such as 5 or 0.5."),
  VALIDATE_PATTERN(1129, "'%s' is no regular expression: %s. Correct the pattern."),
  VALIDATE_EMPTY_RANGE(
      1130,
      "No value of %s can meet both %s and %s, so every write would fail. Change one of them."),
  DISABLED_NAME(1131, "%s has a name, and @Disable(%s) takes it away. Take one of the two out."),
  RENAMED_MUTATION(
      1132,
      "%s has another name, and Amplify then leaves %s out without a word: it looks for the usual"
          + " name. Take %s out."),
  ONE_TIMESTAMP(
      1133, "Both timestamps are called '%s', so one would overwrite the other. Rename one."),
  TIMESTAMP_TYPE(
      1134,
      "%s is of type %s, and Amplify keeps a time in it only if it is an Instant or a String. Make it"
          + " an Instant, or rename the timestamp with @Model(timestamps = …)."),
  STACK_NAME_TAKEN(
      1135,
      "%s can't be called '%s': so is something that Amplify makes for %s, and it fails where two"
          + " have one name. Give the model another with @Name."),
  GENERATED_TYPES_MERGE(
      1150,
      "Amplify generates '%s' for %s and for %s, and one would replace the other. Give one of them"
          + " another name with @Name."),
  PIPELINE_NAMES_MERGE(
      1151,
      "%s has the operations '%s' and '%s', and Amplify names alike what it makes for them. Give one"
          + " another name."),
  DEFAULT_TEMPLATE(
      1152,
      "The default has %s, which would be read as code of the template that Amplify puts it into."
          + " Have the client send the value, or a function fill it in."),
  VALIDATE_FIELD_NAME(
      1153,
      "'%s' is a member of every JavaScript object, and Amplify fails on a validated field called so."
          + " Give the field another name with @Name."),
  DEFAULT_INVALID(
      1154,
      "The default '%s' breaks %s, so every create that leaves %s out would fail. Change one of"
          + " them."),
  REQUIRED_DEFAULT(
      1155,
      "%s is required, so clients send it always, and its default is never used. Make it nullable, or"
          + " take @Default out.");

  private final int number;
  private final String format;

  TypeProblem(int number, String format) {
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

  /** A default that is never used does no harm. */
  @Override
  public boolean isWarning() {
    return this == REQUIRED_DEFAULT;
  }
}
