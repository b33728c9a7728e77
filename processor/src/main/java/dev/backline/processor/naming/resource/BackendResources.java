package dev.backline.processor.naming.resource;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.naming.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a finished backend has that overrides can name and that methods can be called with. */
public final class BackendResources {
  private final List<BackendResource> all = new ArrayList<>();

  private BackendResources() {}

  /** What the finished backend has. */
  public BackendResources(BackendSpec backend) {
    all.add(
        BackendResource.single(
            GeneratedNames.backend(backend.definition()).qualifiedName(), "this"));
    all.add(BackendResource.single(CdkTypes.BACKEND, "this"));
    addPlace();
    addOthers(backend);
    backend.data().map(DataResources::of).ifPresent(all::addAll);
  }

  /** What there is before the resolvers are made, with {@code api} as the variable for the API. */
  public static BackendResources beforeResolvers(BackendSpec backend) {
    return beforeResolvers(backend, "api");
  }

  /**
   * What there is before the resolvers are made.
   *
   * @param api the variable for the API
   */
  public static BackendResources beforeResolvers(BackendSpec backend, String api) {
    BackendResources resources = new BackendResources();
    resources.all.add(BackendResource.single(CdkTypes.AMPLIFY_API, api));
    resources.all.add(
        BackendResource.single(CdkTypes.GRAPHQL_API, api + ".getResources().getGraphqlApi()"));
    resources.all.add(
        BackendResource.single(
            CdkTypes.CFN_GRAPHQL_API,
            api + ".getResources().getCfnResources().getCfnGraphqlApi()"));
    resources.addPlace();
    resources.addOthers(backend);
    return resources;
  }

  /** The components that are made before the API. */
  private void addOthers(BackendSpec backend) {
    all.addAll(FunctionResources.of(backend.functions()));
    backend.auth().map(auth -> AuthResources.of(backend.definition(), auth)).ifPresent(all::addAll);
    all.addAll(BucketResources.of(backend.storages()));
  }

  private void addPlace() {
    all.add(BackendResource.single(CdkTypes.STACK, "stack()"));
    all.add(BackendResource.single(CdkTypes.CONSTRUCT, "this"));
  }

  /** Those of a type. */
  public List<BackendResource> of(String type) {
    return all.stream().filter(resource -> resource.type().equals(type)).toList();
  }

  /** Those of a type that belong to a model. */
  public List<BackendResource> of(String type, JavaType model) {
    return of(type).stream()
        .filter(resource -> resource.model().equals(Optional.of(model)))
        .toList();
  }

  /**
   * What a parameter of a type can be: a resource of the model that the method speaks of, or else
   * one of the whole backend. It has to be a single one.
   */
  public List<BackendResource> injected(String type, Optional<JavaType> model) {
    List<BackendResource> ofModel = model.map(named -> of(type, named)).orElse(List.of());
    return ofModel.isEmpty() ? of(type) : ofModel;
  }

  /** One of each type that a parameter can have. */
  public List<BackendResource> injectable(Optional<JavaType> model) {
    return all.stream()
        .map(BackendResource::type)
        .distinct()
        .map(type -> injected(type, model))
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0))
        .toList();
  }
}
