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
      1211,
      "'%s' is no name of a DynamoDB index. Write 3 to 255 letters, digits, '_', '-' and"
          + " '.'."),
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
      "The index projects %s attributes, and DynamoDB allows 20 an index. Use projection = ALL."),
  ARGUMENT_TAKEN(
      1250,
      "%s is part of a key, and the query over that key has another argument '%s', so AppSync would"
          + " refuse the schema. Give the field another name with @Name."),
  TOO_MANY_PROJECTED(
      1251,
      "The indexes of %s project %s attributes together, and DynamoDB allows 100 a table. Use"
          + " projection = ALL."),
  ATTRIBUTE_TWICE(1252, "'%s' is listed twice in nonKeyAttributes. Take one of the two out."),
  RELATION_ATTRIBUTE(
      1253,
      "%s is a relation, which stores nothing that an index could have. Take it out of"
          + " nonKeyAttributes."),
  QUERY_STAYS(
      1254,
      "@Disable takes the queries of %s away, and the query over this index stays. Write query ="
          + " false to take it away too."),
  EMPTY_KEY(
      1255,
      "%s is a key of an index, and DynamoDB refuses items with an empty one. Take @Default out: items"
          + " without a value are not in the index."),
  LONG_KEY(
      1256,
      "The key makes an attribute whose name has %s characters, and DynamoDB takes 255. Shorten names"
          + " with @Name."),
  DEFAULT_KEY(
      1257,
      "%s alone is the identifier, so with a default the second item without one would be refused."
          + " Take @Default out: Amplify makes an id where there is none."),
  HALF_SORT_KEY(
      1258,
      "The sort keys mix required fields (%s) with others (%s), and Amplify wants all of them or none"
          + " in each item. Mark all @Required, or none.");

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

  /** Clients may be meant to reach items by the index alone, and to send what is not required. */
  @Override
  public boolean isWarning() {
    return this == QUERY_STAYS || this == HALF_SORT_KEY;
  }
}
