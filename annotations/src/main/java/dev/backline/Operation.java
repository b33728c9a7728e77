package dev.backline;

/** What an {@link Allow} rule lets callers do with a model. */
public enum Operation {
  /** Create items. */
  CREATE,
  /** Read items in every way: get, list, listen, sync and search. */
  READ,
  /** Change items. */
  UPDATE,
  /** Delete items. */
  DELETE,
  /** Read one item by its key. */
  GET,
  /** Read many items, by list or index queries. */
  LIST,
  /** Subscribe to changes. */
  LISTEN,
  /** Synchronise a DataStore. */
  SYNC,
  /** Search with OpenSearch. */
  SEARCH
}
