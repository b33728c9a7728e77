package dev.backline.processor.validation.key;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the keys of tables and of indexes have in common. */
final class KeyFields {
  /** Amplify adds these, but only where the user has not declared them can no key use them. */
  private static final Set<String> ADDED_BY_AMPLIFY = Set.of("createdAt", "updatedAt", "id");

  private static final int LONGEST_NAME = 255;

  private KeyFields() {}

  /** The first part of a key; in SQL it can be a Boolean. */
  static void checkPartitionKey(ModelSpec model, FieldSpec field, SourceRef at, Findings findings) {
    boolean isBoolean = field.type() instanceof Named named && named.name().equals("Boolean");
    if (model.table().database().isEmpty() || !isBoolean) {
      checkKeyField(model, field, at, findings);
    }
  }

  /** A key is one value that is not a Boolean. */
  static void checkKeyField(ModelSpec model, FieldSpec field, SourceRef at, Findings findings) {
    if (field.relation().isPresent()) {
      findings.add(KeyProblem.OBJECT_KEY, at, model.place(field), "a relation");
    } else if (field.type() instanceof ListOf) {
      findings.add(KeyProblem.LIST_KEY, at, model.place(field));
    } else if (field.type() instanceof Named named && named.kind() == Kind.CUSTOM_TYPE) {
      findings.add(
          KeyProblem.OBJECT_KEY, at, model.place(field), "of the custom type " + named.name());
    } else if (field.type() instanceof Named named && named.name().equals("Boolean")) {
      findings.add(KeyProblem.BOOLEAN_KEY, at, model.place(field));
    }
  }

  /** Sort keys are other fields of the model, each named once. */
  static void checkSortKeys(
      ModelSpec model, FieldSpec partition, List<Written<String>> sortKeys, Findings findings) {
    checkLength(model, sortKeys, findings);
    Set<String> seen = new HashSet<>();
    for (Written<String> sortKey : sortKeys) {
      if (sortKey.value().equals(partition.javaName())) {
        findings.add(KeyProblem.SELF_SORT_KEY, sortKey.at(), model.place(partition));
      } else if (!seen.add(sortKey.value())) {
        findings.add(KeyProblem.SORT_KEY_TWICE, sortKey.at(), "'" + sortKey.value() + "'");
      } else {
        model
            .field(sortKey.value())
            .ifPresentOrElse(
                field -> checkKeyField(model, field, sortKey.at(), findings),
                () -> unknown(model, partition, sortKey, findings));
      }
    }
  }

  /** Several sort keys are one attribute, which has the names of all, with signs between them. */
  private static void checkLength(
      ModelSpec model, List<Written<String>> sortKeys, Findings findings) {
    int length =
        sortKeys.stream()
            .flatMap(sortKey -> model.field(sortKey.value()).stream())
            .mapToInt(field -> field.name().value().length() + 1)
            .sum();
    if (length - 1 > LONGEST_NAME) {
      findings.add(KeyProblem.LONG_KEY, sortKeys.get(0).at(), length - 1);
    }
  }

  private static void unknown(
      ModelSpec model, FieldSpec partition, Written<String> sortKey, Findings findings) {
    String hint =
        ADDED_BY_AMPLIFY.contains(sortKey.value()) && model.table().database().isEmpty()
            ? " Amplify adds one, but a key needs it declared: write the field."
            : NearestName.hint(
                sortKey.value(),
                model.fieldNames().stream()
                    .filter(name -> !name.equals(partition.javaName()))
                    .toList());
    findings.add(
        KeyProblem.UNKNOWN_SORT_KEY,
        sortKey.at(),
        model.type().simpleName(),
        sortKey.value(),
        hint);
  }
}
