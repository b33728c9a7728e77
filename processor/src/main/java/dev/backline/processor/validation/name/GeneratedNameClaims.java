package dev.backline.processor.validation.name;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.naming.CustomTypeUses;
import dev.backline.processor.naming.GraphqlNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that Amplify makes of those of models, custom types and enums, and which of them meet.
 *
 * <p>What is made for one then silently takes the place of what is made for the other.
 */
final class GeneratedNameClaims {
  private final Map<String, String> claims = new HashMap<>();
  private final Set<String> merged = new HashSet<>();
  private final Findings merges = new Findings();

  /** The names that are certain to be made for a backend. */
  GeneratedNameClaims(DataSpec data) {
    GeneratedTypes.OF_EVERY_API.forEach(name -> claim(name, "every API", data.api().at()));
    Set<String> models = new HashSet<>();
    for (ModelSpec model : data.allModels()) {
      // Of two models with one name, but for the first letter, the operations meet.
      if (models.add(GraphqlNames.raised(model.name().value()))) {
        addModel(model);
      }
    }
    CustomTypeUses uses = new CustomTypeUses(data);
    for (CustomTypeSpec type : data.customTypes()) {
      String input = GraphqlNames.input(type.name().value());
      String of = "the custom type " + type.name().value();
      if (uses.isInput(type) || !uses.modelModes(type).isEmpty()) {
        claim(input, of, type.name().at());
      }
    }
    data.enums().forEach(type -> addEnum(data, type));
  }

  /** Adds a finding for each name that is generated for two reasons. */
  void addMerges(Findings findings) {
    merges
        .all()
        .forEach(merge -> findings.add(merge.problem(), merge.at(), merge.args().toArray()));
  }

  private void claim(String name, String of, SourceRef at) {
    String other = claims.putIfAbsent(name, of);
    if (other != null && !other.equals(of) && merged.add(other + " and " + of)) {
      merges.add(TypeProblem.GENERATED_TYPES_MERGE, at, name, other, of);
    }
  }

  private void addModel(ModelSpec model) {
    String name = model.name().value();
    String raised = GraphqlNames.raised(name);
    String of = "the model " + name;
    for (String generated :
        List.of(
            "Create" + raised + "Input",
            "Update" + raised + "Input",
            "Delete" + raised + "Input",
            "Model" + name + "Connection",
            "Model" + name + "FilterInput",
            "Model" + name + "ConditionInput",
            "ModelSubscription" + name + "FilterInput")) {
      claim(generated, of, model.name().at());
    }
    model
        .partitionKey()
        .flatMap(FieldSpec::primaryKey)
        .filter(key -> key.sortKeys().size() > 1)
        .ifPresent(key -> addCompositeKey(model, "Primary"));
    model
        .indexes()
        .filter(onField -> onField.index().sortKeys().size() > 1)
        .forEach(
            onField ->
                addCompositeKey(
                    model,
                    GraphqlNames.raised(
                        GraphqlNames.index(model, onField.field(), onField.index()))));
  }

  private void addCompositeKey(ModelSpec model, String key) {
    for (String suffix : List.of("CompositeKeyConditionInput", "CompositeKeyInput")) {
      String name = model.name().value();
      claim("Model" + name + key + suffix, "a key of " + name, model.name().at());
    }
  }

  /** Filters compare the values of an enum that models have, and those of lists by another type. */
  private void addEnum(DataSpec data, EnumSpec type) {
    String name = type.name().value();
    String of = "the enum " + name;
    List<FieldType> uses =
        data.allModels().stream()
            .flatMap(model -> model.fields().stream())
            .map(FieldSpec::type)
            .filter(
                field -> {
                  Named single = field.single();
                  return single.kind() == Kind.ENUM && single.name().equals(name);
                })
            .toList();
    if (uses.stream().anyMatch(Named.class::isInstance)) {
      claim("Model" + name + "Input", of, type.name().at());
    }
    if (!uses.stream().allMatch(Named.class::isInstance)) {
      claim("Model" + name + "ListInput", of, type.name().at());
    }
  }
}
