package dev.backline.processor.naming;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the custom types of a backend are used for: as results, as inputs, and for whom. */
public final class CustomTypeUses {
  private final Map<String, CustomTypeSpec> types = new HashMap<>();
  private final Set<String> outputs = new HashSet<>();
  private final Set<String> inputs = new HashSet<>();
  private final Map<String, Set<String>> modelModes = new HashMap<>();
  private final Map<String, List<RuleSpec>> rules = new HashMap<>();

  public CustomTypeUses(DataSpec data) {
    data.customTypes().forEach(type -> types.putIfAbsent(type.name().value(), type));
    data.models().forEach(model -> reachModel(data, model));
    for (CustomOperationSpec operation : data.operations()) {
      operation.arguments().forEach(argument -> reach(argument.type(), inputs));
      operation.result().ifPresent(result -> reachResult(result, operation.rules()));
    }
  }

  private void reachModel(DataSpec data, ModelSpec model) {
    for (FieldSpec field : model.fields()) {
      Set<String> reached = new HashSet<>();
      reach(field.type(), reached);
      outputs.addAll(reached);
      Stream.of(data.rulesOf(model), field.rules())
          .flatMap(List::stream)
          .forEach(
              rule ->
                  reached.forEach(
                      name ->
                          modelModes
                              .computeIfAbsent(name, ignored -> new LinkedHashSet<>())
                              .add(rule.mode())));
    }
  }

  private void reachResult(FieldType result, List<RuleSpec> callers) {
    Set<String> reached = new HashSet<>();
    reach(result, reached);
    outputs.addAll(reached);
    reached.forEach(
        name -> rules.computeIfAbsent(name, ignored -> new ArrayList<>()).addAll(callers));
  }

  private void reach(FieldType type, Set<String> reached) {
    if (type instanceof ListOf list) {
      reach(list.element(), reached);
    } else if (type instanceof Named named
        && named.kind() == Kind.CUSTOM_TYPE
        && reached.add(named.name())) {
      Stream.ofNullable(types.get(named.name()))
          .flatMap(spec -> spec.fields().stream())
          .forEach(field -> reach(field.type(), reached));
    }
  }

  /** Whether a model or a result has the type. */
  public boolean isOutput(CustomTypeSpec type) {
    return outputs.contains(type.name().value());
  }

  /** Whether an argument has the input that is made of the type. */
  public boolean isInput(CustomTypeSpec type) {
    return inputs.contains(type.name().value());
  }

  /** The modes that the models which contain the type let callers in by. */
  public Set<String> modelModes(CustomTypeSpec type) {
    return modelModes.getOrDefault(type.name().value(), Set.of());
  }

  /** The rules of all operations whose results have the type: who gets to see it. */
  public List<RuleSpec> rules(CustomTypeSpec type) {
    return rules.getOrDefault(type.name().value(), List.of());
  }
}
