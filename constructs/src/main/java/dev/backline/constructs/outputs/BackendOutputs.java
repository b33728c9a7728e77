package dev.backline.constructs.outputs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * The outputs of a stack, in the form in which {@code ampx generate outputs} finds them.
 *
 * <p>Each value becomes an output of the stack, and the stack's metadata says which outputs belong
 * to which category, such as {@code AWS::Amplify::Auth}. What the keys of a category mean is fixed
 * by Amplify's package {@code @aws-amplify/backend-output-schemas}.
 */
public final class BackendOutputs {
  private static final String SCHEMA_VERSION = "1";
  private static final String KEYS = "stackOutputs";

  private final Stack stack;

  private BackendOutputs(Stack stack) {
    this.stack = stack;
  }

  /** The outputs of the stack in which a construct stands. */
  public static BackendOutputs of(Construct scope) {
    return new BackendOutputs(Stack.of(scope));
  }

  /**
   * Adds values to a category.
   *
   * @param category what the stack's metadata calls it, such as {@code AWS::Amplify::Auth}
   * @param values the values by key; tokens are resolved when the stack is deployed
   * @throws RuntimeException if the stack has an output of that name already
   */
  public void add(String category, Map<String, String> values) {
    values.forEach((key, value) -> CfnOutput.Builder.create(stack, key).value(value).build());
    Set<String> keys = new LinkedHashSet<>(keysOf(category));
    keys.addAll(values.keySet());
    stack.addMetadata(
        category, new TreeMap<>(Map.of("version", SCHEMA_VERSION, KEYS, List.copyOf(keys))));
  }

  /**
   * Adds an element to a value that is a list of texts in JSON.
   *
   * @param category as in {@link #add}
   * @param key the key of the list
   * @param element what is added to it; a token is resolved when the stack is deployed
   */
  public void append(String category, String key, String element) {
    if (stack.getNode().tryFindChild(key) instanceof CfnOutput list) {
      String before = String.valueOf(list.getValue());
      list.setValue(before.substring(0, before.length() - 1) + ",\"" + element + "\"]");
    } else {
      add(category, Map.of(key, "[\"" + element + "\"]"));
    }
  }

  /** The keys that a category has so far. */
  private List<String> keysOf(String category) {
    return Optional.ofNullable(stack.getTemplateOptions().getMetadata())
        .map(metadata -> metadata.get(category))
        .map(entry -> entry instanceof Map<?, ?> map ? map.get(KEYS) : null)
        .map(keys -> keys instanceof List<?> list ? list : null)
        .stream()
        .flatMap(List::stream)
        .map(String::valueOf)
        .toList();
  }
}
