package dev.backline.processor.validation.type;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/** Somebody has decided what each Java long is in GraphQL. */
final class LongRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    data.models().stream()
        .filter(LongRules::expiryIsClear)
        .forEach(model -> check(model.type().simpleName(), model.fields(), findings));
    data.customTypes().forEach(type -> check(type.type().simpleName(), type.fields(), findings));
    data.operations()
        .forEach(operation -> check(data.definition().simpleName(), operation, findings));
  }

  /** A misspelt ttl leaves a long undecided that the right one would decide. */
  private static boolean expiryIsClear(ModelSpec model) {
    return model.table().ttl().map(ttl -> model.field(ttl.value()).isPresent()).orElse(true);
  }

  private static void check(String type, List<FieldSpec> fields, Findings findings) {
    for (FieldSpec field : fields) {
      if (isLong(field.type())) {
        findings.add(TypeProblem.LONG_UNDECIDED, field.at(), type + "." + field.javaName());
      }
    }
  }

  private static void check(String definition, CustomOperationSpec operation, Findings findings) {
    String place = definition + "." + operation.javaName();
    operation.arguments().stream()
        .filter(argument -> isLong(argument.type()))
        .forEach(
            argument ->
                findings.add(
                    TypeProblem.LONG_UNDECIDED,
                    argument.at(),
                    argument.javaName() + " of " + place));
    operation
        .result()
        .filter(LongRules::isLong)
        .ifPresent(result -> findings.add(TypeProblem.LONG_UNDECIDED, operation.at(), place));
  }

  private static boolean isLong(FieldType type) {
    return type.single().kind() == Kind.LONG;
  }
}
