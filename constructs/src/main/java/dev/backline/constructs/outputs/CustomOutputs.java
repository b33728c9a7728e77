package dev.backline.constructs.outputs;

import java.util.Map;
import software.amazon.awscdk.IStableStringProducer;
import software.amazon.awscdk.Lazy;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * What a backend says to its clients beside what its components say: the category {@code
 * AWS::Amplify::Custom}, which {@code ampx generate outputs} merges into {@code
 * amplify_outputs.json}.
 */
public final class CustomOutputs {
  private static final String CATEGORY = "AWS::Amplify::Custom";
  private static final String KEY = "customOutputs";

  private final OutputMerge merged = new OutputMerge();

  private CustomOutputs() {}

  /**
   * The outputs of a backend; its stack gets one output for all of them.
   *
   * @throws RuntimeException if the stack has such outputs already
   */
  public static CustomOutputs of(Construct backend) {
    CustomOutputs outputs = new CustomOutputs();
    Stack stack = Stack.of(backend);
    IStableStringProducer json = () -> stack.toJsonString(outputs.toMap());
    BackendOutputs.of(backend).add(CATEGORY, Map.of(KEY, Lazy.string(json)));
    return outputs;
  }

  /**
   * Adds a part. Maps are merged and lists grow; whatever else is there already is an error.
   *
   * @param part with names as {@code amplify_outputs.json} has them
   * @throws IllegalArgumentException if the part says something that has been said, or has a
   *     version that does not fit
   */
  public void add(Map<String, ?> part) {
    merged.add(part);
  }

  /** Everything that has been added. */
  public Map<String, Object> toMap() {
    return merged.result();
  }
}
