package dev.backline.processor.naming.accessor;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ModelSpec.FieldIndex;
import dev.backline.processor.model.RootType;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.JavaNames;
import dev.backline.processor.naming.resolver.FieldResolvers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The operations that have a resolver, each with the method that stands for it in its group. */
public final class OperationAccessors {
  /** Methods that the groups of operations have anyway. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "all",
          "get",
          "list",
          "create",
          "update",
          "delete",
          "onCreate",
          "onUpdate",
          "onDelete",
          "search");

  private final DataSpec data;

  public OperationAccessors(DataSpec data) {
    this.data = data;
  }

  /** Those of the eight regular operations that a model has. */
  public List<Operation> regular(ModelSpec model) {
    return Stream.of(ModelOperation.values())
        .filter(model.operations()::has)
        .map(
            operation -> {
              String field = GraphqlNames.operation(model, operation);
              return new Operation(
                  operation.rootType(),
                  field,
                  operation.member(),
                  "The operation {@code " + operation.rootType() + "." + field + "}.");
            })
        .toList();
  }

  /** The queries over the model's indexes, and the relations that it has. */
  public List<Operation> own(ModelSpec model) {
    JavaNames names = new JavaNames(OF_GROUPS);
    Stream<Operation> queries =
        model
            .indexes()
            .filter(onField -> onField.index().query())
            .map(onField -> indexQuery(model, onField, names));
    Stream<Operation> sync =
        data.syncs(model)
            ? Stream.of(
                new Operation(
                    "Query",
                    GraphqlNames.sync(model),
                    names.method("sync"),
                    "The query by which clients of DataStore catch up."))
            : Stream.of();
    Stream<Operation> relations =
        model
            .relations()
            .map(
                field ->
                    new Operation(
                        model.name().value(),
                        field.name().value(),
                        names.method(field.name().value()),
                        "The field {@code " + field.name().value() + "}, which is a relation."));
    Stream<Operation> protectedFields =
        new FieldResolvers(data, model)
            .fields().stream()
                .map(
                    field ->
                        new Operation(
                            model.name().value(),
                            field,
                            names.method(field),
                            "The field {@code "
                                + field
                                + "}, which not everyone sees as it is stored."));
    Stream<Operation> httpFields =
        model.fields().stream()
            .filter(FieldSpec::hasHttp)
            .map(
                field ->
                    new Operation(
                        model.name().value(),
                        field.name().value(),
                        names.method(field.name().value()),
                        "The field {@code " + field.name().value() + "}, which a server answers."));
    Stream<Operation> search =
        GraphqlNames.search(model).stream()
            .map(
                query ->
                    new Operation("Query", query, "search", "The query that searches the model."));
    return Stream.of(sync, queries, relations, protectedFields, httpFields, search)
        .flatMap(operations -> operations)
        .filter(operation -> GraphqlNames.isName(operation.field()))
        .toList();
  }

  private static Operation indexQuery(ModelSpec model, FieldIndex onField, JavaNames names) {
    String query = GraphqlNames.queryField(model, onField.field(), onField.index());
    String index = GraphqlNames.index(model, onField.field(), onField.index());
    return new Operation(
        "Query", query, names.method(query), "The query over the index {@code " + index + "}.");
  }

  /** The operations that no model brings along and that have a resolver. */
  public List<Operation> custom(RootType rootType) {
    JavaNames names = new JavaNames(Set.of("all", "get"));
    return Stream.concat(
            data.operations(rootType).stream()
                .filter(CustomOperationSpec::hasResolver)
                .map(operation -> operation.name().value()),
            responses(rootType))
        .filter(GraphqlNames::isName)
        .map(
            name ->
                new Operation(
                    rootType.typeName(),
                    name,
                    names.method(name),
                    "The operation {@code " + rootType.typeName() + "." + name + "}."))
        .toList();
  }

  /** The operations by which the answers in conversations come. */
  private Stream<String> responses(RootType rootType) {
    return data.operations().stream()
        .filter(operation -> operation.conversation().isPresent())
        .map(operation -> operation.name().value())
        .flatMap(
            conversation ->
                switch (rootType) {
                  case QUERY -> Stream.empty();
                  case MUTATION -> AiNames.responseMutations(conversation).stream();
                  case SUBSCRIPTION -> Stream.of(AiNames.responseSubscription(conversation));
                });
  }
}
