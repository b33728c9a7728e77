package dev.backline.processor.validation.table;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TableProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One table has one maker, and an imported one is taken as it is. */
final class ProviderRules implements Rules<DataSpec> {
  private static final Pattern TABLE_NAME = Pattern.compile("[A-Za-z0-9_.-]{3,255}");

  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, ModelSpec> tables = new HashMap<>();
    for (ModelSpec model : data.modelsOf(TableProvider.IMPORTED)) {
      check(model, model.table().importedTable().orElseThrow(), tables, findings);
    }
  }

  private static void check(
      ModelSpec model, Written<String> table, Map<String, ModelSpec> tables, Findings findings) {
    String name = model.type().simpleName();
    if (!TABLE_NAME.matcher(table.value()).matches()) {
      findings.add(TableProblem.TABLE_NAME, table.at(), table.value());
    }
    ModelSpec other = tables.putIfAbsent(table.value(), model);
    if (other != null) {
      findings.add(
          TableProblem.TABLE_TAKEN, table.at(), other.type().simpleName(), name, table.value());
    }
    model
        .table()
        .provider()
        .ifPresent(provider -> findings.add(TableProblem.TWO_PROVIDERS, provider.at(), name));
    Stream.concat(
            model.table().settings(),
            model.indexes().map(onField -> onField.index().throughput()).flatMap(Optional::stream))
        .forEach(setting -> findings.add(TableProblem.IMPORTED_SETTING, setting.at(), name));
  }
}
