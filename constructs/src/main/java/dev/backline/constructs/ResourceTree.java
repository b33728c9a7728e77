package dev.backline.constructs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awscdk.CfnResource;
import software.constructs.Construct;

/**
 * The CloudFormation resources below a construct, for those that have no accessor.
 *
 * <p>Looking for one walks the whole tree, so what has an accessor is better asked for with it.
 */
public final class ResourceTree {
  private final Construct root;

  private ResourceTree(Construct root) {
    this.root = root;
  }

  /** The resources below a construct, nested stacks included. */
  public static ResourceTree of(Construct root) {
    return new ResourceTree(root);
  }

  /** All resources of a type by their paths below the construct, sorted. */
  public <T extends CfnResource> Map<String, T> all(Class<T> type) {
    String prefix = root.getNode().getPath() + "/";
    Map<String, T> found = new TreeMap<>();
    root.getNode().findAll().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .forEach(
            resource ->
                found.put(resource.getNode().getPath().substring(prefix.length()), resource));
    return found;
  }

  /**
   * The resource that is the only one of its type.
   *
   * @throws NoSuchElementException if there is none, or more than one; the message has their paths
   */
  public <T extends CfnResource> T only(Class<T> type) {
    Map<String, T> all = all(type);
    return single(all, all, "the only " + type.getSimpleName());
  }

  /**
   * The resource of a type whose path ends in some way.
   *
   * @param path whole segments; a {@code /Resource} or {@code /Default} at the end can be left out
   * @throws NoSuchElementException if there is none, or more than one; the message has the paths of
   *     all that are of the type
   */
  public <T extends CfnResource> T get(Class<T> type, String path) {
    Map<String, T> all = all(type);
    String end = path.startsWith("/") ? path : "/" + path;
    Map<String, T> found =
        all.entrySet().stream()
            .filter(
                resource ->
                    List.of("", "/Resource", "/Default").stream()
                        .anyMatch(rest -> ("/" + resource.getKey()).endsWith(end + rest)))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    return single(found, all, "a single " + type.getSimpleName() + " at '" + path + "'");
  }

  private <T> T single(Map<String, T> found, Map<String, T> all, String wanted) {
    if (found.size() == 1) {
      return found.values().iterator().next();
    }
    throw new NoSuchElementException(
        root.getNode().getPath()
            + " does not have "
            + wanted
            + "; it has: "
            + (all.isEmpty() ? "nothing" : String.join(", ", all.keySet())));
  }
}
