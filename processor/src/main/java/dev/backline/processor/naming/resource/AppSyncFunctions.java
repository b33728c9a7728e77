package dev.backline.processor.naming.resource;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.accessor.PredictionMaps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The AppSync functions that overrides can name.
 *
 * <p>Those that operations share are known. How many the pipeline of an operation has, only
 * Amplify's construct knows; but each of their keys has the name of the field in it.
 */
final class AppSyncFunctions {
  private static final String MAP = "data.resources().cfnResources().cfnFunctionConfigurations()";
  private static final Pattern KEY = Pattern.compile("\\w+");

  private final List<BackendResource> shared;
  private final List<String> fields;

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
    this.fields =
        resources.of(CdkTypes.CFN_RESOLVER).stream()
            .flatMap(resolver -> resolver.names().stream())
            .map(name -> lowered(name.substring(name.indexOf('.') + 1)))
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
        .or(() -> ofOperation(key))
        .<OverrideTarget>map(OverrideTarget.Known::new)
        .orElseGet(() -> new OverrideTarget.Unnamed(shared));
  }

  private Optional<BackendResource> ofOperation(String key) {
    return KEY.matcher(key).matches() && fields.stream().anyMatch(lowered(key)::contains)
        ? Optional.of(function(key, ".get(\"" + key + "\")"))
        : Optional.empty();
  }

  private static BackendResource function(String key, String accessor) {
    return BackendResource.keyed(CdkTypes.CFN_FUNCTION_CONFIGURATION, key, MAP + accessor);
  }

  /** The construct raises the first letter of some names. */
  private static String lowered(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
