package dev.backline.processor.validation.table;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TableProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.Set;

/** Expiry, recovery and encryption of tables are settings that DynamoDB takes. */
final class TableRules implements Rules<DataSpec> {
  private static final Set<String> EXPIRY_TYPES = Set.of("Int", "AWSTimestamp");

  @Override
  public void check(DataSpec data, Findings findings) {
    TableSpec ofAll = data.api().tables();
    checkOwnRecovery(ofAll, findings);
    checkRecovery(ofAll, ofAll, "tables", findings);
    checkEncryption(ofAll, ofAll, "tables", findings);
    for (ModelSpec model : data.models()) {
      String name = model.type().simpleName();
      if (!data.makesTableOf(model)) {
        continue;
      }
      model.table().ttl().ifPresent(ttl -> checkExpiry(model, ttl, findings));
      checkOwnRecovery(model.table(), findings);
      checkRecovery(model.table(), data.tableOf(model), name, findings);
      checkEncryption(model.table(), data.tableOf(model), name, findings);
    }
  }

  private static void checkExpiry(ModelSpec model, Written<String> ttl, Findings findings) {
    model
        .field(ttl.value())
        .ifPresentOrElse(
            field -> checkExpiryType(model, field, ttl, findings),
            () ->
                findings.add(
                    TableProblem.UNKNOWN_TTL,
                    ttl.at(),
                    model.type().simpleName(),
                    ttl.value(),
                    NearestName.hint(ttl.value(), model.fieldNames())));
  }

  private static void checkExpiryType(
      ModelSpec model, FieldSpec field, Written<String> ttl, Findings findings) {
    if (field.type().known()
        && !(field.type() instanceof Named named && EXPIRY_TYPES.contains(named.name()))) {
      findings.add(TableProblem.TTL_TYPE, ttl.at(), model.place(field), field.type());
    }
  }

  private static void checkOwnRecovery(TableSpec own, Findings findings) {
    own.pitrRecoveryDays()
        .filter(days -> days.value() < 1 || days.value() > 35)
        .ifPresent(days -> findings.add(TableProblem.RECOVERY_DAYS, days.at(), days.value()));
  }

  /** A recovery period needs recovery, written beside it or inherited. */
  private static void checkRecovery(
      TableSpec own, TableSpec effective, String table, Findings findings) {
    boolean on = effective.pitr().map(Written::value).orElse(false);
    if (!on) {
      own.pitrRecoveryDays()
          .ifPresent(days -> findings.add(TableProblem.RECOVERY_OFF, days.at(), table));
    }
  }

  private static void checkEncryption(
      TableSpec own, TableSpec effective, String table, Findings findings) {
    boolean customerManaged =
        effective.encryption().map(Written::value).filter("CUSTOMER_MANAGED"::equals).isPresent();
    if (customerManaged && effective.kmsKey().isEmpty()) {
      own.encryption()
          .ifPresent(encryption -> findings.add(TableProblem.NO_KMS_KEY, encryption.at(), table));
    }
    if (!customerManaged) {
      own.kmsKey()
          .ifPresent(
              key ->
                  findings.add(
                      TableProblem.UNUSED_KMS_KEY,
                      key.at(),
                      table,
                      effective.encryption().map(Written::value).orElse("AWS_OWNED")));
    }
  }
}
