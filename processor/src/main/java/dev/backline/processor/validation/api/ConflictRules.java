package dev.backline.processor.validation.api;

import dev.backline.processor.diagnostic.ApiProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.validation.Rules;
import java.util.Set;
import java.util.stream.Stream;

/** Models whose conflicts are resolved leave AppSync what it needs for that. */
final class ConflictRules implements Rules<DataSpec> {
  private static final Set<String> VERSION_FIELDS =
      Set.of("_version", "_deleted", "_lastChangedAt");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      if (data.versioned()) {
        checkModel(data, model, findings);
      } else {
        model
            .table()
            .conflictResolution()
            .ifPresent(
                resolution ->
                    findings.add(
                        ApiProblem.NO_CONFLICT_RESOLUTION,
                        resolution.at(),
                        model.type().simpleName(),
                        data.definition().simpleName()));
      }
    }
  }

  private static void checkModel(DataSpec data, ModelSpec model, Findings findings) {
    model.fields().stream()
        .filter(field -> VERSION_FIELDS.contains(field.name().value()))
        .forEach(
            field ->
                findings.add(ApiProblem.VERSION_FIELD, field.name().at(), field.name().value()));
    model
        .table()
        .ttl()
        .ifPresent(
            ttl -> findings.add(ApiProblem.VERSION_TTL, ttl.at(), model.type().simpleName()));
    for (ModelSpec other : data.models()) {
      // Each pair once, at its second model.
      if (other.equals(model)) {
        break;
      }
      if (owned(other, model).findAny().isPresent()) {
        owned(model, other)
            .findFirst()
            .ifPresent(
                field ->
                    findings.add(
                        ApiProblem.VERSION_RELATION,
                        field.relation().orElseThrow().at(),
                        other.type().simpleName(),
                        model.type().simpleName()));
      }
    }
  }

  /** The relations by which a model has another. */
  private static Stream<FieldSpec> owned(ModelSpec owner, ModelSpec target) {
    return owner
        .relations()
        .filter(
            field -> {
              RelationSpec relation = field.relation().orElseThrow();
              return relation.target().equals(target.name().value())
                  && (relation.kind() == RelationSpec.Kind.HAS_ONE
                      || relation.kind() == RelationSpec.Kind.HAS_MANY);
            });
  }
}
