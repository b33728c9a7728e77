package dev.backline.processor.naming.resource;

import dev.backline.processor.model.FunctionSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Lambda functions of a backend, as far as its definition tells. */
final class FunctionResources {
  private FunctionResources() {}

  static List<BackendResource> of(List<FunctionSpec> functions) {
    return functions.stream()
        .flatMap(
            function ->
                Stream.of(
                    resource(function, CdkTypes.AMPLIFY_FUNCTION, ""),
                    resource(function, CdkTypes.FUNCTION, ".resources().lambda()"),
                    resource(
                        function,
                        CdkTypes.CFN_FUNCTION,
                        ".resources().cfnResources().cfnFunction()")))
        .toList();
  }

  private static BackendResource resource(FunctionSpec function, String type, String access) {
    List<String> names =
        Stream.of(function.name(), function.type().simpleName()).distinct().toList();
    return new BackendResource(type, names, Optional.empty(), function.accessor() + access);
  }
}
