package dev.backline.processor.validation.ai;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.ArgumentSpec;
import dev.backline.processor.model.ConversationSpec.ToolSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A tool is a query that there is, that AI models understand, and that their users may use. */
final class ToolRules implements Rules<DataSpec> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      String place = data.definition().simpleName() + "." + operation.javaName();
      Set<String> names = new HashSet<>();
      operation.conversation().stream()
          .flatMap(conversation -> conversation.tools().stream())
          .forEach(
              tool -> {
                checkTexts(tool, place, names, findings);
                checkTarget(data, tool, findings);
              });
    }
  }

  private static void checkTexts(
      ToolSpec tool, String place, Set<String> names, Findings findings) {
    tool.name()
        .ifPresent(
            name -> {
              if (!NAME.matcher(name.value()).matches()) {
                findings.add(AiProblem.TOOL_NAME, name.at(), name.value());
              } else if (!names.add(name.value())) {
                findings.add(AiProblem.TOOL_TWICE, name.at(), place, name.value());
              }
            });
    tool.description()
        .filter(text -> text.value().isBlank())
        .ifPresent(text -> findings.add(AiProblem.TOOL_DESCRIPTION, text.at()));
  }

  private static void checkTarget(DataSpec data, ToolSpec tool, Findings findings) {
    if (tool.model().isPresent() == tool.query().isPresent()) {
      findings.add(
          AiProblem.TOOL_TARGET,
          tool.at(),
          tool.model().isPresent() ? "model and query" : "neither model nor query");
      return;
    }
    tool.model().ifPresent(model -> checkModel(data, model, findings));
    tool.query().ifPresent(query -> checkQuery(data, tool, query, findings));
  }

  private static void checkModel(DataSpec data, Written<JavaType> type, Findings findings) {
    String name = type.value().simpleName();
    Optional<ModelSpec> found = data.model(type.value());
    if (found.isEmpty()) {
      findings.add(
          AiProblem.TOOL_MODEL,
          type.at(),
          name,
          data.definition().simpleName(),
          NearestName.hint(name, data.modelNames()));
    } else if (!found.get().operations().has(ModelOperation.LIST)) {
      findings.add(AiProblem.TOOL_LIST, type.at(), name);
    } else if (isClosed(data.rulesOf(found.get()), "LIST")) {
      findings.add(AiProblem.TOOL_CLOSED, type.at(), name);
    }
  }

  private static void checkQuery(
      DataSpec data, ToolSpec tool, Written<String> query, Findings findings) {
    Map<String, CustomOperationSpec> operations = new LinkedHashMap<>();
    data.operations(RootType.QUERY)
        .forEach(operation -> operations.put(operation.name().value(), operation));
    Map<String, ModelSpec> readers = new LinkedHashMap<>();
    Map<String, ModelSpec> filters = new LinkedHashMap<>();
    for (ModelSpec model : data.models()) {
      if (model.operations().has(ModelOperation.GET)) {
        readers.put(GraphqlNames.operation(model, ModelOperation.GET), model);
      }
      if (model.operations().has(ModelOperation.LIST)) {
        filters.put(GraphqlNames.operation(model, ModelOperation.LIST), model);
      }
      model
          .indexes()
          .filter(onField -> onField.index().query())
          .forEach(
              onField ->
                  filters.put(
                      GraphqlNames.queryField(model, onField.field(), onField.index()), model));
    }
    String name = query.value();
    if (operations.containsKey(name)) {
      checkOperation(data, tool, operations.get(name), findings);
    } else if (readers.containsKey(name)) {
      checkReader(data, tool, readers.get(name), findings);
    } else if (filters.containsKey(name)) {
      String model = filters.get(name).type().simpleName();
      findings.add(AiProblem.TOOL_FILTER, query.at(), name, model, model);
    } else {
      operations.keySet().forEach(operation -> readers.put(operation, null));
      findings.add(
          AiProblem.TOOL_QUERY, query.at(), name, NearestName.hint(name, readers.keySet()));
    }
  }

  private static void checkOperation(
      DataSpec data, ToolSpec tool, CustomOperationSpec operation, Findings findings) {
    String place = data.definition().simpleName() + "." + operation.javaName();
    DescribedTypes described = new DescribedTypes(data, tool.at(), findings);
    for (ArgumentSpec argument : operation.arguments()) {
      described.check(argument.javaName() + " of " + place, argument.type());
    }
    if (isClosed(operation.rules(), "GET")) {
      findings.add(AiProblem.TOOL_CLOSED, tool.at(), place);
    }
  }

  private static void checkReader(
      DataSpec data, ToolSpec tool, ModelSpec model, Findings findings) {
    DescribedTypes described = new DescribedTypes(data, tool.at(), findings);
    for (FieldSpec part : model.identifier()) {
      described.check(model.place(part), part.type().asRequired());
    }
    if (isClosed(data.rulesOf(model), "GET")) {
      findings.add(AiProblem.TOOL_CLOSED, tool.at(), model.type().simpleName());
    }
  }

  private static boolean isClosed(List<RuleSpec> rules, String operation) {
    return rules.stream()
        .filter(rule -> rule.mode().equals("USER_POOL"))
        .noneMatch(
            rule ->
                rule.operations()
                    .map(
                        written ->
                            written.stream()
                                .map(Written::value)
                                .anyMatch(to -> to.equals("READ") || to.equals(operation)))
                    .orElse(true));
  }
}
