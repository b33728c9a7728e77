package dev.backline.processor.writing.table;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.RelationIndexes;
import dev.backline.processor.naming.accessor.ModelAccessors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the methods that override tables: first all of a provider's, then single ones. */
public final class TableSteps {
  private final DataSpec data;
  private final BackendNames names;
  private final RelationIndexes relationIndexes;

  public TableSteps(DataSpec data, BackendNames names) {
    this.data = data;
    this.names = names;
    this.relationIndexes = new RelationIndexes(data);
  }

  public List<MethodSpec> write() {
    List<MethodSpec> steps = new ArrayList<>();
    List<TableProvider> providers =
        List.of(TableProvider.AMPLIFY, TableProvider.CLOUDFORMATION).stream()
            .filter(provider -> !data.modelsOf(provider).isEmpty())
            .toList();
    for (TableProvider provider : providers) {
      String which =
          providers.size() == 1 ? "" : provider == TableProvider.AMPLIFY ? "Amplify" : "Cfn";
      TableStatements.of(provider)
          .flatMap(tables -> ofAll("overrideAll" + which + "Tables", tables))
          .ifPresent(steps::add);
    }
    for (Map.Entry<ModelSpec, String> model : new ModelAccessors(data).methods().entrySet()) {
      TableStatements.of(data.providerOf(model.getKey()))
          .flatMap(tables -> of(model.getKey(), model.getValue(), tables))
          .ifPresent(steps::add);
    }
    return steps;
  }

  private Optional<MethodSpec> ofAll(String name, TableStatements tables) {
    CodeBlock statements = new TableOverrides(data, relationIndexes, tables).ofAll();
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MethodSpec.methodBuilder(names.method(name))
                .addModifiers(PRIVATE)
                .beginControlFlow(
                    "for ($T table : data.resources().cfnResources().$L().all())",
                    tables.tableType(),
                    tables.accessor())
                .addCode(statements)
                .endControlFlow()
                .build());
  }

  private Optional<MethodSpec> of(ModelSpec model, String accessor, TableStatements tables) {
    return OverrideStep.of(
        names.method("override" + GraphqlNames.raised(accessor) + "Table", model.type()),
        tables.tableType(),
        "table",
        tables.accessor() + "()." + accessor + "()",
        new TableOverrides(data, relationIndexes, tables).of(model));
  }
}
