package dev.backline;

/** What a record of a table's stream carries of a changed item. */
public enum StreamViewType {
  /** The key. */
  KEYS_ONLY,
  /** The item as it is after the change. */
  NEW_IMAGE,
  /** The item as it was before the change. */
  OLD_IMAGE,
  /** Both. */
  NEW_AND_OLD_IMAGES
}
