package dev.backline.processor.naming.resource;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.accessor.ModelAccessors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the resources that free-form overrides are about. */
public final class OverrideTargets {
  /** Types of which a backend has no more than its definition tells. */
  private static final Set<String> COMPLETE =
      Set.of(
          CdkTypes.CFN_GRAPHQL_API,
          CdkTypes.CFN_GRAPHQL_SCHEMA,
          CdkTypes.CFN_API_KEY,
          CdkTypes.CFN_DATA_SOURCE,
          CdkTypes.CFN_RESOLVER,
          CdkTypes.CFN_TABLE,
          CdkTypes.CFN_USER_POOL,
          CdkTypes.CFN_USER_POOL_CLIENT,
          CdkTypes.CFN_USER_POOL_GROUP,
          CdkTypes.CFN_IDENTITY_POOL,
          CdkTypes.CFN_IDENTITY_POOL_ROLE_ATTACHMENT);

  /** Parts a path in the tree of constructs from a name. */
  private static final String SEPARATOR = "/";

  private final Optional<DataSpec> data;
  private final BackendResources resources;
  private final Optional<ModelAccessors> accessors;

  public OverrideTargets(BackendSpec backend) {
    this.data = backend.data();
    this.resources = new BackendResources(backend);
    this.accessors = data.map(ModelAccessors::new);
  }

  /** The resource that an override is about. */
  public OverrideTarget of(PropertyOverrideSpec override) {
    Optional<String> name = override.resource().map(Written::value);
    if (name.filter(path -> path.contains(SEPARATOR)).isPresent()) {
      return new OverrideTarget.InTree(override.type(), name);
    }
    if (override.type().equals(CdkTypes.CFN_FUNCTION_CONFIGURATION) && data.isPresent()) {
      return new AppSyncFunctions(data.get(), resources).called(name);
    }
    Optional<OverrideTarget> table = table(override);
    return table.orElseGet(() -> among(candidates(override), override));
  }

  /** The table of a model, where the override is about one. */
  private Optional<OverrideTarget> table(PropertyOverrideSpec override) {
    if (!override.type().equals(CdkTypes.CFN_TABLE)) {
      return Optional.empty();
    }
    return accessors.flatMap(all -> table(override, all.methods()));
  }

  private Optional<OverrideTarget> table(
      PropertyOverrideSpec override, Map<ModelSpec, String> methods) {
    List<Map.Entry<ModelSpec, String>> models =
        methods.entrySet().stream().filter(entry -> names(override, entry.getKey())).toList();
    return models.size() == 1
        ? Optional.of(table(models.get(0).getKey(), models.get(0).getValue()))
        : Optional.empty();
  }

  private static boolean names(PropertyOverrideSpec override, ModelSpec model) {
    Optional<String> name = override.resource().map(Written::value);
    return override.onModel()
        ? model.type().equals(override.on())
        : name.isEmpty()
            || name.get().equals(model.name().value())
            || name.get().equals(model.type().simpleName());
  }

  private OverrideTarget table(ModelSpec model, String accessor) {
    if (data.orElseThrow().providerOf(model) == TableProvider.AMPLIFY) {
      return new OverrideTarget.ManagedTable(DataResources.stackOf(accessor), model.name().value());
    }
    return resources.of(CdkTypes.CFN_TABLE, model.type()).stream()
        .findFirst()
        .<OverrideTarget>map(OverrideTarget.Known::new)
        .orElseGet(() -> new OverrideTarget.ForeignTable(model.type()));
  }

  /** What the override can be about as far as its type and place tell. */
  private List<BackendResource> candidates(PropertyOverrideSpec override) {
    if (override.onModel()) {
      return resources.of(override.type(), override.on());
    }
    return override.type().equals(CdkTypes.CFN_TABLE)
        ? Stream.concat(
                resources.of(CdkTypes.AMPLIFY_TABLE).stream(),
                resources.of(CdkTypes.CFN_TABLE).stream())
            .toList()
        : resources.of(override.type());
  }

  private static OverrideTarget among(
      List<BackendResource> candidates, PropertyOverrideSpec override) {
    Optional<String> name = override.resource().map(Written::value);
    if (candidates.isEmpty()) {
      boolean elsewhere = !COMPLETE.contains(override.type()) && !override.onModel();
      return elsewhere && name.isEmpty()
          ? new OverrideTarget.InTree(override.type(), Optional.empty())
          : new OverrideTarget.None();
    }
    List<BackendResource> named =
        candidates.stream()
            .filter(resource -> name.map(resource.names()::contains).orElse(true))
            .toList();
    if (named.isEmpty()) {
      return new OverrideTarget.Unnamed(candidates, List.of());
    }
    return named.size() == 1
        ? new OverrideTarget.Known(named.get(0))
        : new OverrideTarget.Several(candidates);
  }
}
