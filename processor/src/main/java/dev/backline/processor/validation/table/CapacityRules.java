package dev.backline.processor.validation.table;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TableProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.Optional;

/**
 * Capacity goes with provisioned billing, on the table and on each of its indexes, and only there.
 */
final class CapacityRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    TableSpec ofAll = data.api().tables();
    checkUnits(ofAll.throughput(), findings);
    boolean someProvisioned =
        data.allModels().stream().anyMatch(model -> data.tableOf(model).provisioned());
    if (!someProvisioned) {
      ofAll.throughput().ifPresent(unused -> onDemand(unused, "any table", findings));
    }
    for (ModelSpec model : data.allModels()) {
      if (!data.makesTableOf(model)) {
        continue;
      }
      checkModel(model, data.tableOf(model), findings);
    }
  }

  private static void checkModel(ModelSpec model, TableSpec effective, Findings findings) {
    String name = model.type().simpleName();
    checkUnits(model.table().throughput(), findings);
    model.indexes().forEach(onField -> checkUnits(onField.index().throughput(), findings));
    if (!effective.provisioned()) {
      model.table().throughput().ifPresent(unused -> onDemand(unused, name, findings));
      model
          .indexes()
          .forEach(
              onField ->
                  onField
                      .index()
                      .throughput()
                      .ifPresent(unused -> onDemand(unused, name, findings)));
    } else if (effective.throughput().isEmpty()) {
      SourceRef at =
          model
              .table()
              .billingMode()
              .or(effective::billingMode)
              .map(Written::at)
              .orElse(model.at());
      findings.add(TableProblem.NO_THROUGHPUT, at, name);
    }
  }

  private static void onDemand(
      Written<ThroughputSpec> throughput, String table, Findings findings) {
    findings.add(TableProblem.THROUGHPUT_ON_DEMAND, throughput.at(), table);
  }

  private static void checkUnits(Optional<Written<ThroughputSpec>> throughput, Findings findings) {
    throughput.ifPresent(
        written -> {
          checkUnits("read", written.value().read(), findings);
          checkUnits("write", written.value().write(), findings);
        });
  }

  private static void checkUnits(String member, Written<Integer> units, Findings findings) {
    if (units.value() < 1) {
      findings.add(TableProblem.CAPACITY, units.at(), member, units.value());
    }
  }
}
