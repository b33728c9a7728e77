package dev.backline;

/** The operations that a {@link Model} has, alone and in groups. */
public enum ModelOperation {
  /** {@link #GET} and {@link #LIST}; queries over indexes stay. */
  QUERIES,
  /** The query that reads one item. */
  GET,
  /** The query that reads many. */
  LIST,
  /** {@link #CREATE}, {@link #UPDATE} and {@link #DELETE}, and the subscriptions to them. */
  MUTATIONS,
  /** The mutation that creates an item, and the subscription to it. */
  CREATE,
  /** The mutation that changes an item, and the subscription to it. */
  UPDATE,
  /** The mutation that deletes an item, and the subscription to it. */
  DELETE,
  /** {@link #ON_CREATE}, {@link #ON_UPDATE} and {@link #ON_DELETE}. */
  SUBSCRIPTIONS,
  /** The subscription to created items. */
  ON_CREATE,
  /** The subscription to changed items. */
  ON_UPDATE,
  /** The subscription to deleted items. */
  ON_DELETE
}
