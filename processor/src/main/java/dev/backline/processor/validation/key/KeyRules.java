package dev.backline.processor.validation.key;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.PrimaryKeySpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A model has one identifier, of fields that can be a key and that are never null. */
final class KeyRules implements Rules<DataSpec> {
  private static final Set<String> IDENTIFIER_TYPES = Set.of("ID", "String");

  @Override
  public void check(DataSpec data, Findings findings) {
    data.models().forEach(model -> checkModel(model, findings));
  }

  private static void checkModel(ModelSpec model, Findings findings) {
    List<FieldSpec> identifiers =
        model.fields().stream()
            .filter(field -> field.id().isPresent() || field.primaryKey().isPresent())
            .toList();
    for (FieldSpec other :
        identifiers.subList(Math.min(1, identifiers.size()), identifiers.size())) {
      findings.add(
          KeyProblem.TWO_IDENTIFIERS,
          other.primaryKey().map(PrimaryKeySpec::at).or(other::id).orElse(other.at()),
          model.type().simpleName(),
          identifiers.get(0).javaName(),
          other.javaName());
    }
    for (FieldSpec field : identifiers) {
      if (field.relation().isPresent()) {
        // A relation stores nothing, which is said elsewhere.
        continue;
      }
      field.primaryKey().ifPresent(key -> checkKey(model, field, key, findings));
    }
    if (identifiers.isEmpty() && model.table().database().isEmpty()) {
      model.partitionKey().ifPresent(id -> checkImplicitId(model, id, findings));
    }
  }

  private static void checkKey(
      ModelSpec model, FieldSpec field, PrimaryKeySpec key, Findings findings) {
    KeyFields.checkPartitionKey(model, field, key.at(), findings);
    checkNeverNull(model, field, field.at(), findings);
    KeyFields.checkSortKeys(model, field, key.sortKeys(), findings);
    for (Written<String> sortKey : key.sortKeys()) {
      Optional<FieldSpec> sortField = model.field(sortKey.value());
      sortField.ifPresent(sort -> checkNeverNull(model, sort, sort.at(), findings));
    }
  }

  private static void checkNeverNull(
      ModelSpec model, FieldSpec field, SourceRef at, Findings findings) {
    if (!field.type().required()) {
      findings.add(KeyProblem.NULLABLE_KEY, at, model.place(field));
    }
  }

  /** Amplify's get and delete take {@code id: ID!}, whatever the type of an unmarked field is. */
  private static void checkImplicitId(ModelSpec model, FieldSpec id, Findings findings) {
    if (id.type().known()
        && !(id.type() instanceof Named named && IDENTIFIER_TYPES.contains(named.name()))) {
      findings.add(
          KeyProblem.ID_TYPE, id.at(), model.place(id), model.type().simpleName(), id.type());
    }
  }
}
