package dev.backline.processor.diagnostic;

/** What can be wrong with the settings of tables. */
public enum TableProblem implements Problem {
  UNKNOWN_TTL(1301, "%s has no field '%s' that could hold the time of expiry.%s"),
  TTL_TYPE(
      1302,
      "%s is of type %s, and DynamoDB reads the time of expiry from a number of seconds since 1970:"
          + " items would never expire. Make it a long."),
  RECOVERY_DAYS(
      1303,
      "pitrRecoveryDays is %s, and DynamoDB keeps 1 to 35 days. Write one of those numbers,"
          + " or leave it out for 35."),
  RECOVERY_OFF(
      1304,
      "pitrRecoveryDays has no effect on %s, where point-in-time recovery is off. Write pitr = true,"
          + " or take pitrRecoveryDays out."),
  THROUGHPUT_ON_DEMAND(
      1305,
      "throughput has no effect on %s, which pays per request; DynamoDB refuses the two together."
          + " Write billingMode = BillingMode.PROVISIONED, or take throughput out."),
  NO_THROUGHPUT(
      1306,
      "%s is billed as PROVISIONED and has no capacity, which DynamoDB refuses. Write throughput ="
          + " @Throughput(read = 5, write = 5), here or in @GraphqlApi(tables = @Tables(…))."),
  CAPACITY(1307, "%s is %s, and the smallest capacity is 1. Write 1 or more."),
  NO_KMS_KEY(
      1308, "encryption = CUSTOMER_MANAGED on %s names no key. Write kmsKey = \"arn:aws:kms:…\"."),
  UNUSED_KMS_KEY(
      1309,
      "kmsKey has no effect on %s, where encryption is %s. Write encryption ="
          + " Encryption.CUSTOMER_MANAGED, or take kmsKey out."),
  TWO_PROVIDERS(
      1310,
      "%s has tableProvider and importedTable, and an imported table is made by neither provider."
          + " Keep one of the two."),
  IMPORTED_SETTING(
      1311, "The table of %s is imported and taken as it is, so this has no effect. Take it out."),
  TABLE_NAME(
      1312,
      "'%s' is no name of a DynamoDB table. Write 3 to 255 letters, digits, '_', '-' and"
          + " '.'."),
  TABLE_TAKEN(
      1313,
      "%s and %s import one table, '%s', and each model has a table of its own. Name"
          + " another for one of them.");

  private final int number;
  private final String format;

  TableProblem(int number, String format) {
    this.number = number;
    this.format = format;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String format() {
    return format;
  }
}
