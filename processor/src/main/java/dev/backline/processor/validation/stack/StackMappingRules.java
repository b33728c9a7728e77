package dev.backline.processor.validation.stack;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.StackMappingSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resolver.MappedResolvers;
import dev.backline.processor.naming.stack.AmplifyStacks;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Stack mappings move resolvers that exist, and each to one stack. */
final class StackMappingRules implements Rules<DataSpec> {
  private static final Pattern STACK = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  @Override
  public void check(DataSpec data, Findings findings) {
    MappedResolvers resolvers = new MappedResolvers(data);
    AmplifyStacks amplify = new AmplifyStacks(data);
    Map<String, String> stacks = new HashMap<>();
    for (StackMappingSpec mapping : data.stackMappings()) {
      Written<String> stack = mapping.stack();
      // A mapping to the stack of a model has the model's name, whatever that is.
      if (!STACK.matcher(stack.value()).matches() && data.model(stack.value()).isEmpty()) {
        findings.add(DefinitionProblem.STACK_NAME, stack.at(), stack.value());
      }
      if (amplify.has(stack.value())) {
        findings.add(
            DefinitionProblem.STACK_TAKEN,
            stack.at(),
            stack.value(),
            amplify.purpose(stack.value()));
      }
      checkOperations(data, mapping, findings);
      List<String> ids = resolvers.ids(mapping);
      if (ids.isEmpty() && mapping.operations().isEmpty()) {
        findings.add(DefinitionProblem.NOTHING_MAPPED, mapping.at());
      }
      for (String id : ids) {
        String other = stacks.putIfAbsent(id, stack.value());
        if (other != null) {
          findings.add(DefinitionProblem.MAPPED_TWICE, mapping.at(), id, other, stack.value());
          break;
        }
      }
    }
  }

  private static void checkOperations(DataSpec data, StackMappingSpec mapping, Findings findings) {
    if (mapping.member().isPresent()) {
      mapping.operations().stream()
          .findFirst()
          .ifPresent(on -> findings.add(DefinitionProblem.MAPPING_OPERATION, on.at()));
      return;
    }
    mapping
        .model()
        .flatMap(data::model)
        .ifPresent(model -> checkOperations(model, mapping, findings));
  }

  private static void checkOperations(
      ModelSpec model, StackMappingSpec mapping, Findings findings) {
    mapping.operations().stream()
        .filter(
            constant ->
                Stream.of(ModelOperation.values())
                    .filter(model.operations()::has)
                    .noneMatch(operation -> MappedResolvers.covers(constant, operation)))
        .forEach(
            constant ->
                findings.add(
                    DefinitionProblem.UNMAPPED_OPERATION,
                    constant.at(),
                    model.type().simpleName(),
                    constant.value()));
  }
}
