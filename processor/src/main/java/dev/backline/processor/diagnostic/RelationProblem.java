package dev.backline.processor.diagnostic;

/** What can be wrong with relations. */
public enum RelationProblem implements Problem {
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
      1608,
      "%s is no single scalar or enum, and can't hold an identifier. Name a field that is,"
          + " or change its type."),
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
      1617,
      "overrideIndexName renames the index over the references, and there are none. Write"
          + " references = \"…\", or take it out."),
  TWO_RELATIONS(1618, "%s has @%s and @%s, and is one relation. Keep one of the two."),
  RELATION_STORES_NOTHING(
      1619,
      "%s is a relation, which stores nothing, so @%s has no effect. Put it on another field."),
  RELATION_ENDS(
      1620,
      "The many-to-many relation '%s' has %s, and takes two. Write @ManyToMany with that"
          + " name on a list in each of the two models."),
  RELATION_ENDS_APART(
      1621,
      "The many-to-many relation '%s' leads from %s to %s, and from %s to %s: the ends"
          + " don't point at each other. Make each end a list of the model that has the other."),
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
  RELATION_LIMIT(
      1625, "limit is %s, and a page has at least 1 item. Write 1 or more, or leave it out."),
  RELATION_INDEXES_MERGE(
      1650,
      "The index behind %s would be called '%s', as the one behind %s on the same table. Write another"
          + " @BelongsTo(overrideIndexName = …), or give each its own references."),
  PART_OF_KEY(
      1651,
      "%s names %s, and the key of %s is %s, so nothing would be found. Name a field of the same type"
          + " for each part."),
  IMPLICIT_REFERENCE(
      1652,
      "%s is of type %s, and Amplify keeps the identifier that %s leads by in this field. Make it %s, or"
          + " give it another name."),
  JOIN_WITHOUT_RULE(
      1662,
      "No rule would reach the join model of '%s': it takes those of %s and %s, and has no groupsField"
          + " to read. Write another @Allow on one of the two, or the join model yourself, with two"
          + " @BelongsTo.");

  private final int number;
  private final String format;

  RelationProblem(int number, String format) {
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
