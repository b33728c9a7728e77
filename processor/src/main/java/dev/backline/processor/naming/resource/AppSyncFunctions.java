package dev.backline.processor.naming.resource;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.accessor.PredictionMaps;
import java.util.List;
import java.util.Optional;

/**
 * The AppSync functions that overrides can name.
 *
 * <p>Those that operations share are known. How many the pipeline of an operation has, only
 * Amplify's construct knows; but what their keys can be is known.
 */
final class AppSyncFunctions {
  private static final String MAP = "data.resources().cfnResources().cfnFunctionConfigurations()";

  private final List<BackendResource> shared;
  private final List<FunctionKeys> ofResolvers;

  /**
   * The functions of an API.
   *
   * @param resources what the backend has, its resolvers among it
   */
  AppSyncFunctions(DataSpec data, BackendResources resources) {
    this.shared =
        new PredictionMaps(data)
            .pipelineFunctions().stream()
                .map(entry -> function(entry.key(), "." + entry.method() + "()"))
                .toList();
    this.ofResolvers =
        resources.of(CdkTypes.CFN_RESOLVER).stream()
            .flatMap(resolver -> resolver.names().stream())
            .map(FunctionKeys::new)
            .toList();
  }

  /** The function of a key; without one, several can be meant. */
  OverrideTarget called(Optional<String> key) {
    return key.map(this::called).orElseGet(() -> new OverrideTarget.Several(shared));
  }

  private OverrideTarget called(String key) {
    return shared.stream()
        .filter(function -> function.names().contains(key))
        .findFirst()
        .or(() -> ofResolver(key))
        .<OverrideTarget>map(OverrideTarget.Known::new)
        .orElseGet(
            () ->
                new OverrideTarget.Unnamed(
                    shared, ofResolvers.stream().flatMap(FunctionKeys::likely).toList()));
  }

  private Optional<BackendResource> ofResolver(String key) {
    return ofResolvers.stream().anyMatch(keys -> keys.fit(key))
        ? Optional.of(function(key, ".get(\"" + key + "\")"))
        : Optional.empty();
  }

  private static BackendResource function(String key, String accessor) {
    return BackendResource.keyed(CdkTypes.CFN_FUNCTION_CONFIGURATION, key, MAP + accessor);
  }
}
