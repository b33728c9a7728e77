package dev.backline;

/** How long CloudWatch keeps log events; the periods are the ones that CloudWatch Logs offers. */
public enum LogRetention {
  /** One day. */
  ONE_DAY,
  /** Three days. */
  THREE_DAYS,
  /** Five days. */
  FIVE_DAYS,
  /** One week. */
  ONE_WEEK,
  /** Two weeks. */
  TWO_WEEKS,
  /** One month. */
  ONE_MONTH,
  /** Two months. */
  TWO_MONTHS,
  /** Three months. */
  THREE_MONTHS,
  /** Four months. */
  FOUR_MONTHS,
  /** Five months. */
  FIVE_MONTHS,
  /** Six months. */
  SIX_MONTHS,
  /** One year. */
  ONE_YEAR,
  /** Thirteen months. */
  THIRTEEN_MONTHS,
  /** Eighteen months. */
  EIGHTEEN_MONTHS,
  /** Two years. */
  TWO_YEARS,
  /** Three years. */
  THREE_YEARS,
  /** Five years. */
  FIVE_YEARS,
  /** Six years. */
  SIX_YEARS,
  /** Seven years. */
  SEVEN_YEARS,
  /** Eight years. */
  EIGHT_YEARS,
  /** Nine years. */
  NINE_YEARS,
  /** Ten years. */
  TEN_YEARS,
  /** For ever. */
  INFINITE
}
