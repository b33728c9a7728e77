package dev.backline.processor.validation.operation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.OperationsSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Operations have legal names, and no two have one, as those of {@code Person} and {@code People}.
 */
final class OperationRules implements Rules<DataSpec> {
  private static final Set<String> TIMES = Set.of("String", "AWSDateTime");

  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, String> taken = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (ModelSpec model : data.allModels()) {
      // Of two models with one name one is enough: the name is the mistake.
      if (names.add(model.name().value()) && !model.name().value().isEmpty()) {
        claimOperations(model, taken, findings);
        checkNames(model, findings);
        checkTimestamps(model, findings);
      }
    }
    for (ModelSpec model : data.allModels()) {
      if (data.syncs(model)) {
        claim(
            "Query." + GraphqlNames.sync(model),
            "the changes of " + model.type().simpleName(),
            "Give one of the two another name with @Name.",
            model.name().at(),
            taken,
            findings);
      }
      claimQueries(model, taken, findings);
      claimSearch(model, taken, findings);
    }
    Set<String> conversations = new HashSet<>();
    for (CustomOperationSpec operation : data.operations()) {
      claim(
          operation.rootType().typeName() + "." + operation.name().value(),
          data.definition().simpleName() + "." + operation.javaName(),
          "Give the method another name, or the operation with @Name.",
          operation.name().at(),
          taken,
          findings);
      // Of two conversations with one name, again, the name is the mistake.
      if (operation.conversation().isPresent()
          && conversations.add(AiNames.messageModel(operation.name().value()))) {
        claimResponses(operation, taken, findings);
      }
    }
  }

  /** Claims the operations by which the answers in a conversation come. */
  private static void claimResponses(
      CustomOperationSpec operation, Map<String, String> taken, Findings findings) {
    String conversation = operation.name().value();
    Stream.concat(
            AiNames.responseMutations(conversation).stream().map(name -> "Mutation." + name),
            Stream.of("Subscription." + AiNames.responseSubscription(conversation)))
        .forEach(
            name ->
                claim(
                    name,
                    "the conversation " + conversation,
                    "Give one of the two another name with @Name.",
                    operation.name().at(),
                    taken,
                    findings));
  }

  /** Claims the names of all operations; the first that is taken speaks for the others. */
  private static void claimOperations(
      ModelSpec model, Map<String, String> taken, Findings findings) {
    boolean clear = true;
    for (ModelOperation operation : ModelOperation.values()) {
      if (clear && model.operations().has(operation)) {
        SourceRef at =
            Optional.ofNullable(model.operations().names().get(operation))
                .map(Written::at)
                .orElse(model.name().at());
        clear =
            claim(
                operation.rootType() + "." + GraphqlNames.operation(model, operation),
                model.type().simpleName(),
                "Give one of the two another name with @Name.",
                at,
                taken,
                findings);
      }
    }
  }

  private static void claimQueries(ModelSpec model, Map<String, String> taken, Findings findings) {
    model
        .indexes()
        .filter(onField -> onField.index().query())
        .forEach(
            onField ->
                claim(
                    "Query." + GraphqlNames.queryField(model, onField.field(), onField.index()),
                    "an index of " + model.type().simpleName(),
                    "Name the query of one index with @Index(queryField = …).",
                    onField.index().queryField().map(Written::at).orElse(onField.index().at()),
                    taken,
                    findings));
  }

  private static void claimSearch(ModelSpec model, Map<String, String> taken, Findings findings) {
    GraphqlNames.search(model)
        .ifPresent(
            query -> {
              SourceRef at =
                  model.directives().stream()
                      .filter(directive -> directive.is("searchable"))
                      .findFirst()
                      .map(directive -> directive.text().at())
                      .orElse(model.at());
              if (!GraphqlNames.isName(query)) {
                findings.add(TypeProblem.BAD_NAME, at, query);
              }
              claim(
                  "Query." + query,
                  "the search of " + model.type().simpleName(),
                  "Name the query with @searchable(queries: {search: …}).",
                  at,
                  taken,
                  findings);
            });
  }

  private static boolean claim(
      String operation,
      String owner,
      String remedy,
      SourceRef at,
      Map<String, String> taken,
      Findings findings) {
    String other = taken.putIfAbsent(operation, owner);
    if (other != null) {
      findings.add(TypeProblem.OPERATION_TAKEN, at, operation, other, owner, remedy);
    }
    return other == null;
  }

  private static void checkNames(ModelSpec model, Findings findings) {
    OperationsSpec operations = model.operations();
    operations
        .names()
        .forEach(
            (operation, name) -> {
              if (!GraphqlNames.isName(name.value())) {
                findings.add(TypeProblem.BAD_NAME, name.at(), name.value());
              }
              if (operations.isDisabled(operation)) {
                findings.add(
                    TypeProblem.DISABLED_NAME, name.at(), operation.member(), operation.name());
              }
            });
    refuseWith(
        model,
        ModelOperation.CREATE,
        "@Default",
        model.fields().stream().anyMatch(field -> field.defaultValue().isPresent()),
        findings);
    boolean validated = model.fields().stream().anyMatch(field -> !field.validations().isEmpty());
    for (ModelOperation operation : List.of(ModelOperation.CREATE, ModelOperation.UPDATE)) {
      refuseWith(model, operation, "@Validate", validated, findings);
    }
  }

  /** Amplify looks for the mutation by its usual name, and does nothing where it is not found. */
  private static void refuseWith(
      ModelSpec model,
      ModelOperation operation,
      String annotation,
      boolean present,
      Findings findings) {
    Written<String> name = model.operations().names().get(operation);
    if (present && name != null) {
      findings.add(
          TypeProblem.RENAMED_MUTATION,
          name.at(),
          operation.member(),
          annotation,
          operation.member());
    }
  }

  private static void checkTimestamps(ModelSpec model, Findings findings) {
    OperationsSpec operations = model.operations();
    checkTimestamp(model, operations.createdAt(), "createdAt", findings);
    checkTimestamp(model, operations.updatedAt(), "updatedAt", findings);
    String created = operations.createdAt().map(Written::value).orElse("createdAt");
    String updated = operations.updatedAt().map(Written::value).orElse("updatedAt");
    if (!created.isEmpty() && created.equals(updated)) {
      findings.add(
          TypeProblem.ONE_TIMESTAMP,
          operations.updatedAt().or(operations::createdAt).orElseThrow().at(),
          created);
    }
  }

  private static void checkTimestamp(
      ModelSpec model, Optional<Written<String>> written, String usual, Findings findings) {
    String name = written.map(Written::value).orElse(usual);
    written
        .filter(other -> !other.value().isEmpty() && !GraphqlNames.isName(other.value()))
        .ifPresent(other -> findings.add(TypeProblem.BAD_NAME, other.at(), other.value()));
    written
        .filter(other -> GraphqlNames.isReservedField(other.value()))
        .ifPresent(
            other -> findings.add(TypeProblem.RESERVED_FIELD_NAME, other.at(), other.value()));
    model.fields().stream()
        .filter(field -> field.name().value().equals(name))
        .filter(field -> field.type().known() && !isTime(field))
        .forEach(
            field ->
                findings.add(
                    TypeProblem.TIMESTAMP_TYPE, field.at(), model.place(field), field.type()));
  }

  private static boolean isTime(FieldSpec field) {
    return field.type() instanceof Named named && TIMES.contains(named.name());
  }
}
