package dev.backline.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table members of one {@code @Model} or {@code @Tables}: those that were written, and no
 * others.
 *
 * @param ttl the Java name of the field that holds the time of expiry
 * @param pitr whether point-in-time recovery is on
 * @param pitrRecoveryDays how many days back a table can be restored
 * @param billingMode a constant of {@code BillingMode}
 * @param throughput the capacity
 * @param deletionProtection whether DynamoDB refuses to delete the table
 * @param removalPolicy a constant of {@code RemovalPolicy}
 * @param stream a constant of {@code StreamViewType}
 * @param encryption a constant of {@code Encryption}
 * @param kmsKey the ARN, id or alias of the KMS key
 * @param provider a constant of {@code TableProvider}
 * @param conflictResolution a constant of {@code ConflictResolution}
 * @param importedTable the name of the table that is taken over
 * @param database the name of the SQL database that has the table
 */
public record TableSpec(
    Optional<Written<String>> ttl,
    Optional<Written<Boolean>> pitr,
    Optional<Written<Integer>> pitrRecoveryDays,
    Optional<Written<String>> billingMode,
    Optional<Written<ThroughputSpec>> throughput,
    Optional<Written<Boolean>> deletionProtection,
    Optional<Written<String>> removalPolicy,
    Optional<Written<String>> stream,
    Optional<Written<String>> encryption,
    Optional<Written<String>> kmsKey,
    Optional<Written<String>> provider,
    Optional<Written<String>> conflictResolution,
    Optional<Written<String>> importedTable,
    Optional<Written<String>> database) {

  /** No member written. */
  public static final TableSpec NONE = madeBy(Optional.empty());

  /** A table of which nothing is said but who makes it. */
  public static TableSpec madeBy(Written<String> provider) {
    return madeBy(Optional.of(provider));
  }

  private static TableSpec madeBy(Optional<Written<String>> provider) {
    return new TableSpec(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        provider,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What holds for a table with these members, where those of {@code base} apply underneath. */
  public TableSpec over(TableSpec base) {
    return new TableSpec(
        ttl.or(base::ttl),
        pitr.or(base::pitr),
        pitrRecoveryDays.or(base::pitrRecoveryDays),
        billingMode.or(base::billingMode),
        throughput.or(base::throughput),
        deletionProtection.or(base::deletionProtection),
        removalPolicy.or(base::removalPolicy),
        stream.or(base::stream),
        encryption.or(base::encryption),
        kmsKey.or(base::kmsKey),
        provider.or(base::provider),
        conflictResolution,
        importedTable,
        database);
  }

  /** The members that change a table, all but who makes it. */
  public Stream<Written<?>> settings() {
    return Stream.<Optional<? extends Written<?>>>of(
            ttl,
            pitr,
            pitrRecoveryDays,
            billingMode,
            throughput,
            deletionProtection,
            removalPolicy,
            stream,
            encryption,
            kmsKey)
        .flatMap(Optional::stream);
  }

  /** Whether the capacity is provisioned; Amplify's default is that it is not. */
  public boolean provisioned() {
    return billingMode.map(mode -> mode.value().equals("PROVISIONED")).orElse(false);
  }
}
