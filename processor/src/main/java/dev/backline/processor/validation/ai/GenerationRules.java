package dev.backline.processor.validation.ai;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.model.RootType;
import dev.backline.processor.validation.Rules;
import java.util.Map;

/** AI models answer queries, with what can be described to them. */
final class GenerationRules implements Rules<DataSpec> {
  /** What JavaScript takes for nothing, of the scalars that have such a value. */
  private static final Map<String, String> FALSY =
      Map.of("Boolean", "false", "Int", "0", "Float", "0");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      operation
          .generation()
          .ifPresent(prompt -> checkGeneration(data, operation, prompt, findings));
    }
  }

  private static void checkGeneration(
      DataSpec data, CustomOperationSpec operation, PromptSpec prompt, Findings findings) {
    String place = data.definition().simpleName() + "." + operation.javaName();
    if (operation.rootType() != RootType.QUERY && operation.conversation().isEmpty()) {
      findings.add(AiProblem.NOT_A_QUERY, prompt.at(), place);
    }
    PromptRules.check(prompt, "Generation", findings);
    operation.result().ifPresent(type -> checkResult(data, type, place, prompt, findings));
  }

  private static void checkResult(
      DataSpec data, FieldType type, String place, PromptSpec prompt, Findings findings) {
    Named single = type.single();
    if (single.kind() == Kind.MODEL) {
      findings.add(AiProblem.GENERATED_MODEL, prompt.at(), place, single.name());
    } else if (type instanceof Named named && FALSY.containsKey(named.name())) {
      findings.add(
          AiProblem.FALSY_RESULT, prompt.at(), place, named.name(), FALSY.get(named.name()));
    } else {
      new DescribedTypes(data, prompt.at(), findings).check(place, type);
    }
  }
}
