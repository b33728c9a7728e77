package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A definition and all components of its backend.
 *
 * @param definition the annotated class or interface
 * @param data the GraphQL API with its models; absent where the definition has no
 *     {@code @GraphqlApi}
 * @param auth the users and their pools; absent where the definition has neither {@code @Auth} nor
 *     {@code @ReferenceAuth}
 * @param functions the Lambda functions, by the names of their classes
 * @param storages the buckets, in the order of their annotations
 * @param propertyOverrides the free-form overrides, in the order in which they are applied
 * @param customizers the methods that have the last word, in the order of the source
 */
public record BackendSpec(
    JavaType definition,
    Optional<DataSpec> data,
    Optional<AuthSpec> auth,
    List<FunctionSpec> functions,
    List<StorageSpec> storages,
    List<PropertyOverrideSpec> propertyOverrides,
    List<CustomizerSpec> customizers) {
  public BackendSpec {
    functions = List.copyOf(functions);
    storages = List.copyOf(storages);
    propertyOverrides = List.copyOf(propertyOverrides);
    customizers = List.copyOf(customizers);
  }
}
