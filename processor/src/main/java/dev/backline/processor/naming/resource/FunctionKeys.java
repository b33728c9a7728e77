package dev.backline.processor.naming.resource;

import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.resolver.SlotPlaces.Pipeline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys that the construct gives to the AppSync functions of one resolver.
 *
 * <p>How many there are in each slot, only the construct knows.
 */
final class FunctionKeys {
  /** Slots that conversations have besides those of mutations. */
  private static final List<String> OF_CONVERSATIONS =
      List.of("verifySessionOwner", "writeMessageToTable");

  private final String type;
  private final String field;

  /**
   * The keys of a resolver.
   *
   * @param resolver as resolvers are keyed, {@code Query.getTodo}
   */
  FunctionKeys(String resolver) {
    int dot = resolver.indexOf('.');
    this.type = resolver.substring(0, dot);
    this.field = resolver.substring(dot + 1);
  }

  /** Whether a function of the resolver can have a key. */
  boolean fit(String key) {
    String both = Pattern.quote(type + field);
    String raised = Pattern.quote(GraphqlNames.raised(field));
    return Stream.of(
            both + "(" + String.join("|", slots()) + ")[0-9]+Function",
            Pattern.quote(dataKey()),
            Pattern.quote(authorizationKey()),
            "InvokeFn" + raised + "[0-9]*LambdaDataSource",
            "Fn_" + Pattern.quote(type + "_" + field) + "_[0-9]+",
            "https?[_0-9A-Za-z]*DataSource" + both + "Function")
        .anyMatch(key::matches);
  }

  /** The keys of which one is likely to be meant, with the first function of each slot. */
  Stream<String> likely() {
    return Stream.concat(
        slots().stream().map(slot -> type + field + slot + "0Function"),
        Stream.of(dataKey(), authorizationKey()));
  }

  private String dataKey() {
    return GraphqlNames.raised(type) + GraphqlNames.raised(field) + "DataResolverFn";
  }

  private String authorizationKey() {
    return type + GraphqlNames.raised(field) + "AuthFN";
  }

  private List<String> slots() {
    return switch (type) {
      case "Mutation" ->
          Stream.concat(named(Pipeline.MUTATION), OF_CONVERSATIONS.stream()).toList();
      case "Subscription" -> named(Pipeline.SUBSCRIPTION).toList();
      default -> named(Pipeline.QUERY).toList();
    };
  }

  /** The constant {@code POST_AUTH} is the slot {@code postAuth}. */
  private static Stream<String> named(Pipeline pipeline) {
    return pipeline.slots().stream()
        .map(
            slot ->
                Pattern.compile("_(.)")
                    .matcher(slot.toLowerCase(Locale.ROOT))
                    .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)));
  }
}
