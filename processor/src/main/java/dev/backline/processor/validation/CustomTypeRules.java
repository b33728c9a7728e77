package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Custom types have no keys, defaults or validations, and a value of each can be made. */
final class CustomTypeRules implements Rules {
  @Override
  public void check(BackendSpec backend, Findings findings) {
    Map<String, CustomTypeSpec> byName = new HashMap<>();
    backend.customTypes().forEach(type -> byName.putIfAbsent(type.name().value(), type));
    for (CustomTypeSpec type : backend.customTypes()) {
      type.fields().forEach(field -> checkField(type, field, findings));
      checkCycle(type, type, new ArrayList<>(), byName, findings);
    }
  }

  private static void checkField(CustomTypeSpec type, FieldSpec field, Findings findings) {
    field.primaryKey().ifPresent(key -> modelsOnly("PrimaryKey", type, field, key.at(), findings));
    field.indexes().forEach(index -> modelsOnly("Index", type, field, index.at(), findings));
    field
        .defaultValue()
        .ifPresent(value -> modelsOnly("Default", type, field, value.at(), findings));
    field.validations().stream()
        .filter(validation -> !validation.foreign())
        .forEach(validation -> modelsOnly("Validate", type, field, validation.at(), findings));
    field.rules().forEach(rule -> modelsOnly("Allow", type, field, rule.at(), findings));
    field
        .relation()
        .ifPresent(
            relation ->
                modelsOnly(relation.kind().annotation(), type, field, relation.at(), findings));
  }

  private static void modelsOnly(
      String annotation, CustomTypeSpec type, FieldSpec field, SourceRef at, Findings findings) {
    findings.add(Problem.MODELS_ONLY, at, annotation, field.javaName(), type.type().simpleName());
  }

  /** Reports a cycle of required fields once, at the first of its types by name. */
  private static void checkCycle(
      CustomTypeSpec start,
      CustomTypeSpec type,
      List<String> path,
      Map<String, CustomTypeSpec> byName,
      Findings findings) {
    for (FieldSpec field : type.fields()) {
      String step = type.type().simpleName() + "." + field.javaName();
      CustomTypeSpec next = requiredType(field, byName);
      if (next == null
          || path.contains(step)
          || next.name().value().compareTo(start.name().value()) < 0) {
        continue;
      }
      List<String> longer = new ArrayList<>(path);
      longer.add(step);
      if (next.equals(start)) {
        findings.add(
            Problem.REQUIRED_CYCLE,
            start.at(),
            start.type().simpleName(),
            String.join(", ", longer));
      } else {
        checkCycle(start, next, longer, byName, findings);
      }
    }
  }

  private static CustomTypeSpec requiredType(FieldSpec field, Map<String, CustomTypeSpec> byName) {
    return field.type() instanceof Named named
            && named.required()
            && named.kind() == Kind.CUSTOM_TYPE
        ? byName.get(named.name())
        : null;
  }
}
