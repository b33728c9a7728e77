package dev.backline.constructs;

import dev.backline.constructs.outputs.CustomOutputs;
import dev.backline.constructs.outputs.Outputs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * A backend: what every generated one is, whatever its definition says.
 *
 * <p>It has what Amplify's {@code backend} object has beside the components: a stack, room for
 * resources of one's own, and outputs for the clients.
 */
public class AmplifyBackend extends Construct {
  private final Map<String, NestedStack> stacks = new LinkedHashMap<>();
  private @Nullable CustomOutputs outputs;

  /**
   * A backend without components.
   *
   * @param scope the stack, or a construct in it, that the backend becomes part of
   * @param id the backend's name in its scope
   */
  public AmplifyBackend(Construct scope, String id) {
    super(scope, id);
  }

  /** The stack in which the backend stands. */
  public final Stack stack() {
    return Stack.of(this);
  }

  /**
   * Makes a nested stack for resources of your own.
   *
   * @param name its name, which becomes part of the physical names of what is in it; another name
   *     makes other resources
   * @throws IllegalArgumentException if the backend has a stack of that name already
   */
  public final Stack createStack(String name) {
    if (stacks.containsKey(name)) {
      throw new IllegalArgumentException(
          "There is a stack called '"
              + name
              + "' already; this backend has: "
              + String.join(", ", stacks.keySet())
              + ". Keep what createStack returned, or give another name.");
    }
    NestedStack stack = new NestedStack(this, name);
    stacks.put(name, stack);
    return stack;
  }

  /**
   * Adds to what clients find in {@code amplify_outputs.json}. What several calls add is merged:
   * lists grow, everything else can be said once.
   *
   * @throws IllegalArgumentException if something is said twice, or versions don't fit together
   */
  public final void addOutput(Outputs part) {
    customOutputs().add(part.toMap());
  }

  /**
   * The same with names as {@code amplify_outputs.json} has them.
   *
   * @param part maps, lists, strings, numbers and booleans, for example {@code Map.of("custom",
   *     Map.of("apiName", "orders"))}; without a {@code version} it is that of {@link
   *     Outputs#VERSION}
   * @throws IllegalArgumentException if something is said twice, or versions don't fit together
   */
  public final void addOutput(Map<String, ?> part) {
    customOutputs().add(part);
  }

  private CustomOutputs customOutputs() {
    CustomOutputs known = outputs;
    if (known == null) {
      known = CustomOutputs.of(this);
      outputs = known;
    }
    return known;
  }
}
