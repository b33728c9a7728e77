package dev.backline;

/** How the reads and writes of a table are paid for. */
public enum BillingMode {
  /** By the request. */
  PAY_PER_REQUEST,
  /** By the capacity that {@link Throughput} reserves. */
  PROVISIONED
}
