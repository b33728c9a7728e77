package dev.backline.it.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two JSON trees, by the path of each leaf. */
public final class TemplateDiff {
  /** The value of a path that is there only before. */
  public static final String REMOVED = "(removed)";

  private TemplateDiff() {}

  /**
   * The leaves that are new or changed, with their values, and those that are gone, with {@link
   * #REMOVED}.
   *
   * <p>What CloudFormation computes ({@code Fn::If} and the like) is a leaf as a whole.
   */
  public static Map<String, Object> between(Object before, Object after) {
    Map<String, Object> leavesBefore = leaves(before);
    Map<String, Object> changes = leaves(after);
    Map<String, Object> removed = new TreeMap<>(leavesBefore);
    removed.keySet().removeIf(path -> hasSuccessor(path, changes));
    changes.entrySet().removeIf(leaf -> same(leavesBefore.get(leaf.getKey()), leaf.getValue()));
    removed.keySet().forEach(path -> changes.put(path, REMOVED));
    return changes;
  }

  /** Whether the leaf is still there, or became a tree. */
  private static boolean hasSuccessor(String path, Map<String, Object> leaves) {
    return leaves.keySet().stream()
        .anyMatch(leaf -> leaf.equals(path) || leaf.startsWith(path + "."));
  }

  private static boolean same(Object before, Object after) {
    // jsii hands out one number as an Integer or as a Double.
    return Objects.equals(String.valueOf(before), String.valueOf(after));
  }

  private static Map<String, Object> leaves(Object tree) {
    Map<String, Object> leaves = new TreeMap<>();
    collect("", tree, leaves);
    return leaves;
  }

  private static void collect(String path, Object tree, Map<String, Object> leaves) {
    if (tree instanceof Map<?, ?> map && !isComputed(map) && !map.isEmpty()) {
      for (Object key : new TreeSet<>(map.keySet())) {
        collect(path.isEmpty() ? key.toString() : path + "." + key, map.get(key), leaves);
      }
    } else if (tree instanceof List<?> list && !list.isEmpty()) {
      for (int index = 0; index < list.size(); index++) {
        collect(path + "." + index, list.get(index), leaves);
      }
    } else {
      leaves.put(path, tree);
    }
  }

  private static boolean isComputed(Map<?, ?> map) {
    Object key = map.size() == 1 ? map.keySet().iterator().next() : "";
    return key.equals("Ref") || key.toString().startsWith("Fn::");
  }
}
