package dev.backline.processor.naming.resolver;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.StackMappingSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which resolvers a stack mapping moves. */
public final class MappedResolvers {
  private final DataSpec data;
  private final Map<String, ModelSpec> models;
  private final Set<String> moved;

  public MappedResolvers(DataSpec data) {
    this.data = data;
    this.models =
        data.stackMappings().isEmpty()
            ? Map.of()
            : data.allModels().stream()
                .collect(
                    Collectors.toMap(
                        model -> model.name().value(), model -> model, (first, second) -> first));
    this.moved =
        data.stackMappings().stream()
            .flatMap(mapping -> ids(mapping).stream())
            .collect(Collectors.toSet());
  }

  /** The logical ids of the resolvers, in a stable order; none where the mapping moves nothing. */
  public List<String> ids(StackMappingSpec mapping) {
    return mapping
        .model()
        .map(
            name ->
                Optional.ofNullable(models.get(name)).stream()
                    .flatMap(
                        model ->
                            mapping
                                .member()
                                .map(field -> ofField(model, field))
                                .orElseGet(() -> ofModel(model, mapping.operations())))
                    .toList())
        .orElseGet(() -> ofOperation(mapping.member().orElseThrow()).toList());
  }

  /** Whether a relation's resolver is moved away from where those of relations are. */
  public boolean isMoved(ModelSpec model, FieldSpec relation) {
    return moved.contains(ResolverIds.of(model.name().value(), relation.name().value()));
  }

  /** The logical ids of the resolvers of a model's own operations. */
  public List<String> ofModel(ModelSpec model) {
    return ofModel(model, List.of()).toList();
  }

  private static Stream<String> ofModel(ModelSpec model, List<Written<String>> only) {
    return Stream.of(ModelOperation.values())
        .filter(model.operations()::has)
        .filter(
            operation -> only.isEmpty() || only.stream().anyMatch(name -> covers(name, operation)))
        .map(operation -> ResolverIds.of(model, operation));
  }

  /** Whether a constant is an operation or the group of it. */
  public static boolean covers(Written<String> constant, ModelOperation operation) {
    return constant.value().equals(operation.name())
        || constant.value().equalsIgnoreCase(operation.group());
  }

  private static Stream<String> ofField(ModelSpec model, String javaName) {
    Stream<String> queries =
        model
            .indexes()
            .filter(index -> index.field().javaName().equals(javaName) && index.index().query())
            .map(
                index ->
                    ResolverIds.of(
                        "Query", GraphqlNames.queryField(model, index.field(), index.index())));
    Stream<String> relations =
        model
            .relations()
            .filter(field -> field.javaName().equals(javaName))
            .map(field -> ResolverIds.of(model.name().value(), field.name().value()));
    return Stream.concat(queries, relations);
  }

  private Stream<String> ofOperation(String method) {
    return data.operations().stream()
        .filter(operation -> operation.javaName().equals(method))
        .filter(operation -> !operation.handlers().isEmpty() || operation.sql().isPresent())
        .map(MappedResolvers::idOf);
  }

  private static String idOf(CustomOperationSpec operation) {
    return ResolverIds.of(operation.rootType().typeName(), operation.name().value());
  }
}
