package dev.backline;

/**
 * What becomes of a change to an item that somebody else has changed in the meantime, as AppSync
 * finds out by the item's version.
 */
public enum ConflictResolution {
  /** The changes are merged, field by field, where that can be done without loss. */
  AUTOMERGE,
  /** The later change is refused, and its sender gets the item as it is. */
  OPTIMISTIC_CONCURRENCY,
  /** A Lambda function decides, which the generated constructor takes. */
  LAMBDA
}
