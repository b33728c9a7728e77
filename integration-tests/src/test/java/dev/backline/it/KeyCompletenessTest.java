package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.amplify.graphql.AmplifyGraphqlApiCfnResources;
import dev.backline.amplify.graphql.AmplifyGraphqlApiResources;
import dev.backline.constructs.ResourceNames;
import dev.backline.it.support.AccessorWalk;
import dev.backline.it.support.Synthesis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No typed accessor is unresolved in a real synthesis, and no resource of the construct is without
 * one.
 */
final class KeyCompletenessTest {
  static List<Synthesis<?, ?>> fixtures() {
    return Fixtures.ALL;
  }

  /** A map without typed methods reaches nothing, so it has to be empty. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void typedAccessorsReachEveryKey(Synthesis<?, ?> fixture) {
    AccessorWalk walk = AccessorWalk.of(fixture.data());

    assertThat(walk.mistakes()).isEmpty();
    walk.maps()
        .forEach(
            (name, map) ->
                assertWithMessage("keys of %s", name)
                    .that(walk.reached(name))
                    .containsExactlyElementsIn(map.keys()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theTreeHasTheMapsOfTheConstruct(Synthesis<?, ?> fixture) {
    Map<String, Set<String>> keys = new TreeMap<>();
    AccessorWalk.of(fixture.data()).maps().forEach((name, map) -> keys.put(name, map.keys()));

    assertThat(keys).containsExactlyEntriesIn(constructKeys(fixture));
  }

  private static Map<String, Set<String>> constructKeys(Synthesis<?, ?> fixture) {
    AmplifyGraphqlApiResources resources = fixture.api().getResources();
    AmplifyGraphqlApiCfnResources cfnResources = resources.getCfnResources();
    Map<String, Set<String>> keys = new TreeMap<>();
    keys.put("tables", resources.getTables().keySet());
    keys.put("roles", resources.getRoles().keySet());
    keys.put("functions", resources.getFunctions().keySet());
    keys.put("nestedStacks", resources.getNestedStacks().keySet());
    keys.put("amplifyDynamoDbTables", cfnResources.getAmplifyDynamoDbTables().keySet());
    keys.put("cfnTables", cfnResources.getCfnTables().keySet());
    keys.put(
        "cfnResolvers",
        with(cfnResources.getCfnResolvers(), madeBesideTheConstruct(fixture, "Resolver_", ".")));
    keys.put(
        "cfnFunctionConfigurations",
        with(
            cfnResources.getCfnFunctionConfigurations(),
            madeBesideTheConstruct(fixture, "Fn_", "_").map(key -> "Fn_" + key)));
    keys.put("cfnDataSources", cfnResources.getCfnDataSources().keySet());
    keys.put("cfnRoles", cfnResources.getCfnRoles().keySet());
    keys.put("cfnFunctions", cfnResources.getCfnFunctions().keySet());
    keys.put(
        "additionalCfnResources",
        ResourceNames.settled(cfnResources.getAdditionalCfnResources()).keySet());
    return keys;
  }

  private static Set<String> with(Map<String, ?> ofConstruct, Stream<String> others) {
    return Stream.concat(ofConstruct.keySet().stream(), others)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What the backend has made for resolvers in JavaScript, by the ids that Amplify Gen 2 gives. */
  private static Stream<String> madeBesideTheConstruct(
      Synthesis<?, ?> fixture, String prefix, String separator) {
    return fixture.api().getNode().getScope().getNode().getChildren().stream()
        .map(child -> child.getNode().getId())
        .filter(id -> id.startsWith(prefix) && !id.endsWith("_asset"))
        .map(id -> id.substring(prefix.length()).replaceFirst("_", separator));
  }
}
