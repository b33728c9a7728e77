package dev.backline.processor.diagnostic;

import java.util.IllegalFormatException;

/**
 * The catalogue of everything that can be wrong with a definition.
 *
 * <p>Ids are numbered by family and never reused: 10 definitions, 11 types and names, 12 keys and
 * indexes, 13 tables, 14 the API, 15 authorization. A text says what is wrong, why, and what to
 * write instead; its arguments are the names involved.
 */
public enum Problem {
  DEFINITION_KIND(
      1001,
      "@GraphqlApi stands on %s, which is %s; a definition is a class or an interface. Move the"
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
      "%s or %s can't be generated, because the package has a class of that name. Rename the class,"
          + " or the definition."),
  INTERNAL(
      1099,
      "Backline failed on %s; this is a mistake in Backline, not in your code. Please report it with"
          + " this trace: %s"),

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
  FIELD_NAME_TAKEN(
      1108, "%s has two fields called '%s' in GraphQL. Give one another name with @Name."),
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
      1114, "'%s' can't be the name of a GraphQL enum value. Give it another with @Name."),
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
  VALIDATE_NUMBER(1128, "'%s' is no number, and %s compares with one."),
  VALIDATE_PATTERN(1129, "'%s' is no regular expression: %s."),
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
      "The index projects %s attributes, and DynamoDB allows 20 an index. Use projection = ALL."),

  UNKNOWN_TTL(1301, "%s has no field '%s' that could hold the time of expiry.%s"),
  TTL_TYPE(
      1302,
      "%s is of type %s, and DynamoDB reads the time of expiry from a number of seconds since 1970:"
          + " items would never expire. Make it a long."),
  RECOVERY_DAYS(1303, "pitrRecoveryDays is %s, and DynamoDB keeps between 1 and 35 days."),
  RECOVERY_OFF(
      1304,
      "pitrRecoveryDays has no effect on %s, where point-in-time recovery is off. Write pitr = true,"
          + " or take pitrRecoveryDays out."),
  THROUGHPUT_ON_DEMAND(
      1305,
      "throughput has no effect on %s, which pays per request; DynamoDB refuses the two together."
          + " Write billingMode = BillingMode.PROVISIONED, or take throughput out."),
  NO_THROUGHPUT(
      1306,
      "%s is billed as PROVISIONED and has no capacity, which DynamoDB refuses. Write throughput ="
          + " @Throughput(read = 5, write = 5), here or in @GraphqlApi(tables = @Tables(…))."),
  CAPACITY(1307, "%s is %s, and the smallest capacity is 1."),
  NO_KMS_KEY(
      1308, "encryption = CUSTOMER_MANAGED on %s names no key. Write kmsKey = \"arn:aws:kms:…\"."),
  UNUSED_KMS_KEY(
      1309,
      "kmsKey has no effect on %s, where encryption is %s. Write encryption ="
          + " Encryption.CUSTOMER_MANAGED, or take kmsKey out."),

  DEPTH_LIMIT(1401, "queryDepthLimit is %s, and AppSync takes 0 (no limit) to 75."),
  RESOLVER_LIMIT(1402, "resolverCountLimit is %s, and AppSync takes 0 (10000) to 10000."),
  OWNER_CONTACT(1403, "ownerContact has %s characters, and AppSync takes 256."),
  VARIABLE_NAME(
      1404,
      "'%s' is no name of an AppSync environment variable: a letter, then letters, digits and '_', 2"
          + " to 64 characters."),
  VARIABLE_VALUE(1405, "The value of %s has %s characters, and AppSync takes 512."),
  TOO_MANY_VARIABLES(1406, "There are %s environment variables, and AppSync takes 50."),
  VARIABLE_TWICE(1407, "The environment has two variables called '%s'. Take one of the two out."),
  API_KEY_DAYS(1408, "expiresInDays is %s, and an AppSync API key lives 1 to 365 days."),
  AUTHORIZER_TTL(1410, "ttlSeconds is %s, and AppSync keeps an answer for 0 to 3600 seconds."),
  ISSUER_URL(1411, "'%s' is no issuer of tokens. Write an https URL."),
  API_NAME(
      1409,
      "'%s' is no name of an AppSync API: a letter or '_', then letters, digits, '_', '-' and spaces,"
          + " at most 65536 characters."),

  RELATION_LIST(
      1601, "%s stands on %s, which is %s; it belongs on %s. Change the type, or the annotation."),
  NO_TARGET(
      1602,
      "%s stands on %s of type %s, and a relation leads to a model. Use the type of a @Model."),
  FOREIGN_TARGET(
      1603,
      "%s leads to %s, which is no model of %s. Put it into the same package, or list it in"
          + " @GraphqlApi(models = {…})."),
  REFERENCES_AND_FIELDS(
      1604, "%s has references and fields, which are two styles of one thing. Keep references."),
  REQUIRED_RELATION(
      1605,
      "%s is a relation and can't be required: the item at the other end may be missing. Mark the"
          + " reference fields @Required instead."),
  REFERENCE_COUNT(
      1606,
      "%s has %s, and the identifier of %s has %s: %s. Name one field for each part, in that order."),
  UNKNOWN_REFERENCE(1607, "%s has no field '%s' that could hold the identifier of %s.%s"),
  REFERENCE_TYPE(
      1608, "%s is no single scalar or enum, and can't hold an identifier. Use another field."),
  REFERENCE_NULLABILITY(
      1609,
      "%s names %s, some of which are required and some not: a reference is whole or missing. Mark all"
          + " of them @Required, or none."),
  NO_COUNTERPART(
      1610,
      "%s has no counterpart: Amplify wants a relation at both ends. Write @%s%s on a field of type %s"
          + " in %s."),
  REFERENCE_MISMATCH(1611, "%s is of type %s and refers to %s of type %s. Give them one type."),
  RELATION_INDEX_TAKEN(
      1612,
      "%s has an index called '%s', which is the name of the one behind %s. Give the @Index another"
          + " name, or set @BelongsTo(overrideIndexName = …)."),
  INDEX_NAME_AND_REFERENCES(
      1613, "%s has indexName, which goes with fields and not with references. Take it out."),
  UNKNOWN_INDEX(1614, "%s has no index '%s'.%s"),
  UNKNOWN_FIELD(1615, "%s has no field '%s'.%s"),
  FIELDS_MISMATCH(
      1616, "%s names %s, and the key of %s is %s. Name a field of the same type for each part."),
  OVERRIDE_WITHOUT_REFERENCES(
      1617, "overrideIndexName renames the index over the references, and there are none."),
  TWO_RELATIONS(1618, "%s has @%s and @%s, and is one relation. Keep one of the two."),
  RELATION_STORES_NOTHING(
      1619,
      "%s is a relation, which stores nothing, so @%s has no effect. Put it on another field."),
  RELATION_ENDS(
      1620,
      "The many-to-many relation '%s' has %s, and takes two: a list of each model in the other."),
  RELATION_ENDS_APART(
      1621,
      "The many-to-many relation '%s' leads from %s to %s, and from %s to %s: the ends don't point at"
          + " each other."),
  JOIN_TYPE_TAKEN(
      1622,
      "The relation '%s' needs a join model of that name, and there is a type called so. Give the"
          + " relation another name."),
  JOIN_OF_ONE(
      1623,
      "Both ends of the relation '%s' are in %s, and its join model could not tell them apart. Write"
          + " the join model yourself, with two @BelongsTo."),
  RELATION_NAMES_MERGE(
      1624,
      "%s and %s both become '%s' among Amplify's resolver functions. Give one another name with"
          + " @Name."),
  RELATION_LIMIT(1625, "limit is %s, and a page has at least 1 item."),

  NO_RULE(
      1501,
      "No rule reaches %s, so every request for it would be denied. Write @Allow(…) on it, or on %s"
          + " for all models that have none."),
  READ_AND_PARTS(1502, "READ contains %s already; Amplify refuses the two together. Take one out."),
  RULE_TWICE(
      1503,
      "There are two rules for %s, and Amplify takes one. Put all operations into one @Allow(to ="
          + " {…})."),
  RULE_PROVIDER(1505, "%s rules have no choice of provider. Take it out."),
  RULE_PROVIDER_REFUSED(1506, "%s rules work with USER_POOLS and OIDC, and not with %s."),
  RULE_MEMBER(1507, "%s belongs to %s rules and has no effect on a rule for %s. Take it out."),
  NO_GROUPS(1508, "The rule names no groups. Write groups = {…}, or groupsField = \"…\"."),
  TWO_KINDS_OF_GROUPS(1509, "The rule has groups and groupsField, and Amplify takes one of them."),
  UNKNOWN_GROUPS_FIELD(1510, "%s has no field '%s' that could name the groups of an item.%s"),
  RULE_FIELD_TYPE(
      1511,
      "%s is of type %s, and Amplify compares it with texts. Make it a String or a list of them."),
  FIELD_OPERATION(
      1512, "%s is no operation on a field: those are CREATE, READ, UPDATE and DELETE."),
  NO_OIDC(
      1513, "The API has no OpenID Connect provider. Write @GraphqlApi(oidc = @Oidc(…)) on %s."),
  HIDDEN_REQUIRED_FIELD(
      1514,
      "%s is required, and some who may read %s may not read it, so their subscriptions would fail."
          + " Let them read it, or make it nullable."),
  OWNER_AS_SORT_KEY(
      1515,
      "%s is a sort key and names the owner, which is stored as two claims in one text. Use another"
          + " field, or set identityClaim to one claim."),
  NO_OPERATIONS(
      1504, "to = {} allows nothing. Name operations, or leave the member out to allow all.");

  private final int number;
  private final String format;

  Problem(int number, String format) {
    this.number = number;
    this.format = format;
  }

  /** The permanent id, such as {@code BL-1301}. */
  public String id() {
    return "BL-" + number;
  }

  /**
   * The whole text of a finding.
   *
   * @throws IllegalFormatException if there are fewer arguments than places for them
   */
  public String message(Object... args) {
    return "[" + id() + "] " + String.format(format, args);
  }

  /** How many arguments {@link #message} needs. */
  int argumentCount() {
    return format.split("%s", -1).length - 1;
  }
}
