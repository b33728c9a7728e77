package dev.backline;

/** The places in a generated pipeline into which a {@link FunctionSlot} can be put, in order. */
public enum Slot {
  /** The beginning. */
  INIT,
  /** Before the caller is authorized. */
  PRE_AUTH,
  /** Behind the generated authorization. */
  AUTH,
  /** After the caller has been authorized. */
  POST_AUTH,
  /** Mutations: where the input is validated. */
  VALIDATE,
  /** Queries and relations: before the data source is read. */
  PRE_DATA_LOAD,
  /** Queries and relations: after the data source has been read. */
  POST_DATA_LOAD,
  /** Mutations: before the data source is written. */
  PRE_UPDATE,
  /** Mutations: after the data source has been written. */
  POST_UPDATE,
  /** Subscriptions: before the subscription begins. */
  PRE_SUBSCRIBE,
  /** Queries, mutations and fields: the end. */
  FINISH
}
