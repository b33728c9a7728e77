package dev.backline;

/** Who may subscribe to the changes of a {@link Model}. */
public enum SubscriptionLevel {
  /** Nobody: there are no subscriptions. */
  OFF,
  /** Everyone, whatever the rules say of reading. */
  PUBLIC,
  /** Whom the rules let listen. */
  ON
}
