package dev.backline.processor.validation.directive;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.stack.AmplifyStacks;
import dev.backline.processor.naming.stack.MappedTables;
import dev.backline.processor.naming.stack.ModelStacks;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A model takes over a table that no other has, and that Amplify finds its way back from. */
final class MapsToRules implements Rules<DataSpec> {
  /** The operations whose pipelines rename attributes, as long as they have their usual names. */
  private static final Set<ModelOperation> RENAMING =
      Set.of(
          ModelOperation.GET,
          ModelOperation.LIST,
          ModelOperation.CREATE,
          ModelOperation.UPDATE,
          ModelOperation.DELETE);

  @Override
  public void check(DataSpec data, Findings findings) {
    AmplifyStacks stacks = new AmplifyStacks(data);
    Map<String, String> tables = new HashMap<>();
    data.allModels().forEach(model -> tables.put(model.name().value(), model.type().simpleName()));
    for (ModelSpec model : data.models()) {
      for (DirectiveSpec directive : model.directives()) {
        if (directive.is("mapsTo")) {
          SourceRef at = directive.text().at();
          directive
              .word("name")
              .ifPresent(name -> checkName(model, name, at, stacks, tables, findings));
          checkPlace(data, model, at, findings);
        }
      }
    }
    new MappedTables(data).storing().forEach(model -> checkNames(model, findings));
  }

  private static void checkName(
      ModelSpec model,
      String name,
      SourceRef at,
      AmplifyStacks stacks,
      Map<String, String> tables,
      Findings findings) {
    String taker = model.type().simpleName();
    String other = tables.putIfAbsent(name, taker);
    if (!GraphqlNames.isName(name)) {
      findings.add(DirectiveProblem.MAPPED_NAME, at, name);
    } else if (other != null) {
      findings.add(DirectiveProblem.MAPPED_TAKEN, at, taker, name, other);
    } else if (stacks.has(name)) {
      findings.add(DirectiveProblem.MAPPED_STACK, at, name, stacks.purpose(name));
    }
  }

  private static void checkPlace(DataSpec data, ModelSpec model, SourceRef at, Findings findings) {
    String name = model.type().simpleName();
    if (data.sqlModels().contains(model)) {
      findings.add(DirectiveProblem.MAPPED_SQL, at, name);
    }
    if (!new ModelStacks(data).exists(model)) {
      findings.add(DirectiveProblem.MAPPED_WITHOUT_OPERATIONS, at, name);
    }
  }

  /** Amplify looks pipelines up by the names that it would give, and finds no others. */
  private static void checkNames(ModelSpec model, Findings findings) {
    String name = model.type().simpleName();
    Stream<Written<String>> renamed =
        Stream.of(ModelOperation.values())
            .filter(RENAMING::contains)
            .filter(model.operations().names()::containsKey)
            .map(model.operations().names()::get);
    List<SourceRef> lost =
        Stream.concat(
                renamed.map(Written::at),
                model
                    .indexes()
                    .filter(onField -> onField.index().query())
                    .map(onField -> onField.index().at()))
            .toList();
    lost.forEach(at -> findings.add(DirectiveProblem.MAPPED_ATTRIBUTES, at, name));
  }
}
