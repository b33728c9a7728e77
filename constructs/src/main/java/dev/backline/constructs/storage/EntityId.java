package dev.backline.constructs.storage;

/** The part of a path that differs from user to user. */
final class EntityId {
  /** In paths. */
  static final String PLACEHOLDER = "{entity_id}";

  /** In policies: the identity pool's id of the user. */
  static final String VARIABLE = "${cognito-identity.amazonaws.com:sub}";

  private EntityId() {}
}
