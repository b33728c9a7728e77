package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.TableProvider;
import dev.backline.it.provisioned.AmplifyCapacityBackend;
import dev.backline.it.provisioned.CloudFormationCapacityBackend;
import dev.backline.it.support.Synthesis;
import dev.backline.it.support.TableChanges;
import dev.backline.it.tables.AmplifyTablesBackend;
import dev.backline.it.tables.CloudFormationTablesBackend;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is written about tables arrives in the template, whoever makes the tables, and nothing else
 * does: each test lists every change from what the construct alone makes of the same schema.
 */
final class TableOverridesTest {
  /** What the definitions in {@code tables} say of all tables. */
  private static final Map<String, Object> TWO_WEEKS =
      Map.of(
          "pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled",
          true,
          "pointInTimeRecoverySpecification.recoveryPeriodInDays",
          14);

  /** What the definitions in {@code provisioned} say of all tables, besides capacity. */
  private static final Map<String, Object> OF_ALL =
      Map.of(
          "deletionProtectionEnabled", true,
          "deletionPolicy", "Retain",
          "updateReplacePolicy", "Retain",
          "streamSpecification.streamViewType", "NEW_IMAGE",
          "sseSpecification.sseEnabled", true,
          "sseSpecification.sseType", "KMS",
          "sseSpecification.kmsMasterKeyId", "alias/all");

  @ParameterizedTest
  @EnumSource
  void recoveryOfAllTables(TableProvider provider) {
    assertThat(tables(provider).of("Inheriting")).isEqualTo(TWO_WEEKS);
  }

  @ParameterizedTest
  @EnumSource
  void recoverySwitchedOffOnOneModel(TableProvider provider) {
    assertThat(tables(provider).of("Unrecoverable"))
        .containsExactly("pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled", false);
  }

  @ParameterizedTest
  @EnumSource
  void recoveryPeriodOfOneModel(TableProvider provider) {
    assertThat(tables(provider).of("BrieflyRecoverable"))
        .containsExactly(
            "pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled",
            true,
            "pointInTimeRecoverySpecification.recoveryPeriodInDays",
            3);
  }

  @ParameterizedTest
  @EnumSource
  void timeToLive(TableProvider provider) {
    assertThat(tables(provider).of("Session"))
        .isEqualTo(
            with(
                TWO_WEEKS,
                "timeToLiveSpecification.enabled",
                true,
                "timeToLiveSpecification.attributeName",
                "expires"));
  }

  @ParameterizedTest
  @EnumSource
  void timeToLiveOfRenamedField(TableProvider provider) {
    assertThat(tables(provider).of("RenamedSession"))
        .containsAtLeast(
            "timeToLiveSpecification.enabled",
            true,
            "timeToLiveSpecification.attributeName",
            "expires_at");
  }

  @ParameterizedTest
  @EnumSource
  void stream(TableProvider provider) {
    assertThat(tables(provider).of("Streaming"))
        .isEqualTo(with(TWO_WEEKS, "streamSpecification.streamViewType", "KEYS_ONLY"));
  }

  /** Amplify's table manager leaves the key to DynamoDB anyway; CloudFormation has to be told. */
  @ParameterizedTest
  @EnumSource
  void encryptionWithDynamoDbsKey(TableProvider provider) {
    assertThat(tables(provider).of("OwnedKey"))
        .isEqualTo(
            provider == TableProvider.AMPLIFY
                ? TWO_WEEKS
                : with(TWO_WEEKS, "sseSpecification.sseEnabled", false));
  }

  @ParameterizedTest
  @EnumSource
  void encryptionWithTheAccountsKey(TableProvider provider) {
    assertThat(tables(provider).of("ManagedKey"))
        .isEqualTo(
            with(
                TWO_WEEKS, "sseSpecification.sseEnabled", true, "sseSpecification.sseType", "KMS"));
  }

  @ParameterizedTest
  @EnumSource
  void encryptionWithOnesOwnKey(TableProvider provider) {
    assertThat(tables(provider).of("CustomerKey"))
        .isEqualTo(
            with(
                TWO_WEEKS,
                "sseSpecification.sseEnabled",
                true,
                "sseSpecification.sseType",
                "KMS",
                "sseSpecification.kmsMasterKeyId",
                "alias/tables"));
  }

  @ParameterizedTest
  @EnumSource
  void deletionProtection(TableProvider provider) {
    assertThat(tables(provider).of("Protected"))
        .isEqualTo(with(TWO_WEEKS, "deletionProtectionEnabled", true));
  }

  @ParameterizedTest
  @EnumSource
  void removalPolicies(TableProvider provider) {
    assertThat(tables(provider).of("Retained"))
        .isEqualTo(with(TWO_WEEKS, "deletionPolicy", "Retain", "updateReplacePolicy", "Retain"));
    assertThat(tables(provider).of("RetainedOnceMade"))
        .isEqualTo(
            with(
                TWO_WEEKS,
                "deletionPolicy",
                "RetainExceptOnCreate",
                "updateReplacePolicy",
                "Retain"));
  }

  @ParameterizedTest
  @EnumSource
  void onDemand(TableProvider provider) {
    assertThat(tables(provider).of("OnDemand"))
        .isEqualTo(with(TWO_WEEKS, "billingMode", "PAY_PER_REQUEST"));
  }

  /** Indexes stand in the order of the fields; the last has a capacity of its own. */
  @ParameterizedTest
  @EnumSource
  void capacityOfTableAndIndexes(TableProvider provider) {
    assertThat(tables(provider).of("Provisioned"))
        .isEqualTo(
            with(
                TWO_WEEKS,
                "billingMode",
                "PROVISIONED",
                "provisionedThroughput.readCapacityUnits",
                5,
                "provisionedThroughput.writeCapacityUnits",
                5,
                "globalSecondaryIndexes.0.provisionedThroughput.readCapacityUnits",
                5,
                "globalSecondaryIndexes.0.provisionedThroughput.writeCapacityUnits",
                5,
                "globalSecondaryIndexes.1.provisionedThroughput.readCapacityUnits",
                5,
                "globalSecondaryIndexes.1.provisionedThroughput.writeCapacityUnits",
                5,
                "globalSecondaryIndexes.2.provisionedThroughput.readCapacityUnits",
                7,
                "globalSecondaryIndexes.2.provisionedThroughput.writeCapacityUnits",
                3));
  }

  @ParameterizedTest
  @EnumSource
  void everythingFromTheApi(TableProvider provider) {
    assertThat(capacity(provider).of("Following")).isEqualTo(with(OF_ALL, capacityOf(2, 1, true)));
  }

  @ParameterizedTest
  @EnumSource
  void capacityAndKeyOfOneModel(TableProvider provider) {
    assertThat(capacity(provider).of("OwnCapacity"))
        .isEqualTo(
            with(
                with(OF_ALL, capacityOf(9, 8, true)),
                "sseSpecification.kmsMasterKeyId",
                "alias/own"));
  }

  @ParameterizedTest
  @EnumSource
  void backToPayPerRequestWithoutCapacity(TableProvider provider) {
    assertThat(capacity(provider).of("OnDemandAgain"))
        .isEqualTo(with(OF_ALL, "billingMode", "PAY_PER_REQUEST"));
  }

  /** What the model takes back stands as the construct alone has it. */
  @ParameterizedTest
  @EnumSource
  void theModelWins(TableProvider provider) {
    Map<String, Object> expected =
        with(
            capacityOf(2, 1, false),
            "sseSpecification.sseEnabled",
            true,
            "sseSpecification.sseType",
            "KMS");
    if (provider == TableProvider.CLOUDFORMATION) {
      expected.put("deletionProtectionEnabled", false);
    }

    assertThat(capacity(provider).of("Opposite")).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void nothingButTablesIsTouched(TableProvider provider) {
    assertThat(tables(provider).elsewhere()).isEmpty();
    assertThat(capacity(provider).elsewhere()).isEmpty();
  }

  private static Map<String, Object> capacityOf(int read, int write, boolean withIndex) {
    Map<String, Object> capacity = new HashMap<>();
    capacity.put("billingMode", "PROVISIONED");
    capacity.put("provisionedThroughput.readCapacityUnits", read);
    capacity.put("provisionedThroughput.writeCapacityUnits", write);
    if (withIndex) {
      capacity.put("globalSecondaryIndexes.0.provisionedThroughput.readCapacityUnits", read);
      capacity.put("globalSecondaryIndexes.0.provisionedThroughput.writeCapacityUnits", write);
    }
    return capacity;
  }

  private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
    Map<String, Object> both = new HashMap<>(some);
    both.putAll(more);
    return both;
  }

  private static Map<String, Object> with(Map<String, Object> some, Object... more) {
    Map<String, Object> both = new HashMap<>(some);
    for (int index = 0; index < more.length; index += 2) {
      both.put((String) more[index], more[index + 1]);
    }
    return both;
  }

  private static TableChanges tables(TableProvider provider) {
    return provider == TableProvider.AMPLIFY ? Changes.AMPLIFY : Changes.CLOUDFORMATION;
  }

  private static TableChanges capacity(TableProvider provider) {
    return provider == TableProvider.AMPLIFY
        ? Changes.AMPLIFY_CAPACITY
        : Changes.CLOUDFORMATION_CAPACITY;
  }

  /** Compared once for all tests. */
  private static final class Changes {
    static final TableChanges AMPLIFY =
        changes(AmplifyTablesBackend.class, "AmplifyTables", false, Fixtures.AMPLIFY_TABLES);
    static final TableChanges CLOUDFORMATION =
        changes(
            CloudFormationTablesBackend.class,
            "CloudFormationTables",
            true,
            Fixtures.CLOUDFORMATION_TABLES);
    static final TableChanges AMPLIFY_CAPACITY =
        changes(AmplifyCapacityBackend.class, "AmplifyCapacity", false, Fixtures.AMPLIFY_CAPACITY);
    static final TableChanges CLOUDFORMATION_CAPACITY =
        changes(
            CloudFormationCapacityBackend.class,
            "CloudFormationCapacity",
            true,
            Fixtures.CLOUDFORMATION_CAPACITY);

    private static TableChanges changes(
        Class<?> backend, String definition, boolean cloudFormation, Synthesis<?, ?> fixture) {
      return TableChanges.between(
          Synthesis.ofConstructAlone(backend, definition, cloudFormation), fixture);
    }
  }
}
