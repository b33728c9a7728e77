package dev.backline.processor.validation.key;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ModelSpec.FieldIndex;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a key are arguments of the query over it, beside those that every query has. */
final class KeyArgumentRules implements Rules<DataSpec> {
  private static final Set<String> OF_EVERY_QUERY =
      Set.of("filter", "limit", "nextToken", "sortDirection");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      if (model.operations().has(ModelOperation.LIST)) {
        model
            .partitionKey()
            .ifPresent(
                field ->
                    field
                        .primaryKey()
                        .ifPresent(
                            key ->
                                check(
                                    model,
                                    List.of(new Part(field, key.at())),
                                    parts(model, field, key.sortKeys()),
                                    findings)));
      }
      model.indexes().forEach(onField -> checkIndex(data, model, onField, findings));
    }
  }

  /** A relation over an index has the sort keys as arguments, even where no query has them. */
  private static void checkIndex(
      DataSpec data, ModelSpec model, FieldIndex onField, Findings findings) {
    List<Part> sortKeys = parts(model, onField.field(), onField.index().sortKeys());
    if (onField.index().query()) {
      Part partition = new Part(onField.field(), onField.index().at());
      check(model, List.of(partition), sortKeys, findings);
    } else if (isOfRelation(data, model, onField)) {
      check(model, List.of(), sortKeys, findings);
    }
  }

  private static boolean isOfRelation(DataSpec data, ModelSpec model, FieldIndex onField) {
    String name = GraphqlNames.index(model, onField.field(), onField.index());
    return data.models().stream()
        .flatMap(ModelSpec::relations)
        .map(field -> field.relation().orElseThrow())
        .filter(relation -> relation.target().equals(model.name().value()))
        .map(RelationSpec::indexName)
        .anyMatch(index -> index.map(Written::value).filter(name::equals).isPresent());
  }

  /** The sort keys that there are; that the partition key is none of them is said elsewhere. */
  private static List<Part> parts(
      ModelSpec model, FieldSpec partition, List<Written<String>> sortKeys) {
    return sortKeys.stream()
        .filter(written -> !written.value().equals(partition.javaName()))
        .flatMap(
            written ->
                model.field(written.value()).stream().map(field -> new Part(field, written.at())))
        .toList();
  }

  private static void check(
      ModelSpec model, List<Part> partition, List<Part> sortKeys, Findings findings) {
    Set<String> arguments = new HashSet<>(OF_EVERY_QUERY);
    for (Part part : partition) {
      claim(model, List.of(part), part.field().name().value(), arguments, findings);
    }
    if (!sortKeys.isEmpty()) {
      claim(model, sortKeys, argument(sortKeys), arguments, findings);
    }
  }

  /** Several sort keys are one argument, as {@code dayHour} for {@code day} and {@code hour}. */
  private static String argument(List<Part> sortKeys) {
    String first = sortKeys.get(0).field().name().value();
    return sortKeys.size() == 1
        ? first
        : GraphqlNames.lowered(first)
            + sortKeys.stream()
                .skip(1)
                .map(part -> GraphqlNames.raised(part.field().name().value()))
                .collect(Collectors.joining());
  }

  private static void claim(
      ModelSpec model,
      List<Part> parts,
      String argument,
      Set<String> arguments,
      Findings findings) {
    if (!arguments.add(argument)) {
      findings.add(
          KeyProblem.ARGUMENT_TAKEN,
          parts.get(0).at(),
          parts.stream()
              .map(part -> model.place(part.field()))
              .collect(Collectors.joining(" with ")),
          argument);
    }
  }

  /**
   * A field of a key.
   *
   * @param field the field
   * @param at what makes it one
   */
  private record Part(FieldSpec field, SourceRef at) {}
}
