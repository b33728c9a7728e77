package dev.backline.processor.validation.type;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.validation.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Custom types have no keys, defaults or validations, and a value of each can be made. */
final class CustomTypeRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, CustomTypeSpec> byName = new HashMap<>();
    data.customTypes().forEach(type -> byName.putIfAbsent(type.name().value(), type));
    for (CustomTypeSpec type : data.customTypes()) {
      type.fields().forEach(field -> checkField(type, field, findings));
      checkCycle(type, byName, findings);
    }
  }

  private static void checkField(CustomTypeSpec type, FieldSpec field, Findings findings) {
    field.primaryKey().ifPresent(key -> modelsOnly("PrimaryKey", type, field, key.at(), findings));
    field.indexes().forEach(index -> modelsOnly("Index", type, field, index.at(), findings));
    field
        .defaultValue()
        .ifPresent(value -> modelsOnly("Default", type, field, value.at(), findings));
    field
        .refersTo()
        .ifPresent(column -> modelsOnly("RefersTo", type, field, column.at(), findings));
    field.validations().stream()
        .filter(validation -> !validation.foreign())
        .forEach(validation -> modelsOnly("Validate", type, field, validation.at(), findings));
    field.slots().forEach(slot -> modelsOnly("FunctionSlot", type, field, slot.at(), findings));
    field.rules().forEach(rule -> modelsOnly("Allow", type, field, rule.at(), findings));
    field
        .relation()
        .ifPresent(
            relation ->
                modelsOnly(relation.kind().annotation(), type, field, relation.at(), findings));
  }

  private static void modelsOnly(
      String annotation, CustomTypeSpec type, FieldSpec field, SourceRef at, Findings findings) {
    findings.add(
        TypeProblem.MODELS_ONLY, at, annotation, field.javaName(), type.type().simpleName());
  }

  /** Reports a cycle of required fields once, at the first of its types by name. */
  private static void checkCycle(
      CustomTypeSpec start, Map<String, CustomTypeSpec> byName, Findings findings) {
    List<String> path = new ArrayList<>();
    if (leadsBack(start, start, path, new HashSet<>(), byName)) {
      findings.add(
          TypeProblem.REQUIRED_CYCLE,
          start.at(),
          start.type().simpleName(),
          String.join(", ", path));
    }
  }

  /** Whether required fields lead from a type to the start; the path then has them in order. */
  private static boolean leadsBack(
      CustomTypeSpec start,
      CustomTypeSpec type,
      List<String> path,
      Set<String> seen,
      Map<String, CustomTypeSpec> byName) {
    for (FieldSpec field : type.fields()) {
      CustomTypeSpec next = requiredType(field, byName);
      if (next == null || next.name().value().compareTo(start.name().value()) < 0) {
        continue;
      }
      path.add(type.type().simpleName() + "." + field.javaName());
      if (next.equals(start)
          || (seen.add(next.name().value()) && leadsBack(start, next, path, seen, byName))) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }

  private static CustomTypeSpec requiredType(FieldSpec field, Map<String, CustomTypeSpec> byName) {
    return field.type() instanceof Named named
            && named.required()
            && named.kind() == Kind.CUSTOM_TYPE
        ? byName.get(named.name())
        : null;
  }
}
