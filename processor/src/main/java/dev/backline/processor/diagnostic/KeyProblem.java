package dev.backline.processor.diagnostic;

/** What can be wrong with identifiers and indexes. */
public enum KeyProblem implements Problem {
  UNKNOWN_SORT_KEY(1201, "%s has no field '%s' to sort by.%s"),
  BOOLEAN_KEY(
      1202,
      "%s is a Boolean, which DynamoDB does not take as a key. Use an enum or a String with the same"
          + " two values."),
  NULLABLE_KEY(
      1203, "%s is part of the primary key, which DynamoDB never leaves empty. Mark it @Required."),
  LIST_KEY(1204, "%s is a list, and a key is one value. Use a field with a scalar or an enum."),
  OBJECT_KEY(1210, "%s is %s, and a key is one value. Use a field with a scalar or an enum."),
  SELF_SORT_KEY(
      1205, "%s is the partition key and can't sort its own items. Take it out of sortKeys."),
  SORT_KEY_TWICE(1206, "%s is listed twice in sortKeys. Take one of the two out."),
  TWO_IDENTIFIERS(
      1207,
      "%s has two identifiers, %s and %s, and a table has one partition key. Keep one; further parts"
          + " of the key go into @PrimaryKey(sortKeys = …)."),
  ID_TYPE(
      1208,
      "%s is the identifier of %s and of type %s, while Amplify's operations take 'id' as ID. Make it"
          + " a String or UUID, or add @PrimaryKey to keep the type."),
  ID_WITH_SCALAR(
      1209,
      "%s has @Id, which makes it an ID, and @Scalar. Take @Scalar out; for a key of that type write"
          + " @PrimaryKey instead of @Id."),
  INDEX_NAME(
      1211, "'%s' is no name of a DynamoDB index: 3 to 255 letters, digits, '_', '-' and '.'."),
  INDEX_NAME_TAKEN(
      1212,
      "%s has two indexes called '%s', and names of a table's indexes differ. Give one another name:"
          + " @Index(name = …)."),
  INDEX_ON_PRIMARY_KEY(
      1213,
      "%s is the primary key already, so this index would find the same items. Add sortKeys to the"
          + " index, or take it out."),
  INCLUDE_WITHOUT_ATTRIBUTES(
      1214,
      "projection = INCLUDE adds nonKeyAttributes to the index, and there are none. Name some, or use"
          + " KEYS_ONLY."),
  ATTRIBUTES_WITHOUT_INCLUDE(
      1215,
      "nonKeyAttributes have no effect with projection = %s. Write projection = Projection.INCLUDE, or"
          + " take them out."),
  UNKNOWN_ATTRIBUTE(1216, "%s has no field '%s' to project.%s"),
  QUERY_FIELD_WITHOUT_QUERY(
      1217, "queryField names a query that query = false takes away. Take one of the two out."),
  TOO_MANY_INDEXES(1218, "%s has %s indexes, and DynamoDB allows 20 a table. Take some out."),
  TOO_MANY_ATTRIBUTES(
      1219,
      "The index projects %s attributes, and DynamoDB allows 20 an index. Use projection = ALL.");

  private final int number;
  private final String format;

  KeyProblem(int number, String format) {
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
