package dev.backline;

/** Which attributes of an item a secondary index holds. */
public enum Projection {
  /** All of them. */
  ALL,
  /** The keys of the table and of the index. */
  KEYS_ONLY,
  /** The keys, and the ones that {@link Index#nonKeyAttributes()} names. */
  INCLUDE
}
