package dev.backline.constructs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The resources of one kind, by the key that Amplify's construct gives each of them.
 *
 * <p>Generated subclasses have a method for every key that is known at compile time. {@link
 * #get(String)} is for what only exists at run time. The construct is asked once, on first use.
 *
 * @param <T> the CDK type of the resources
 */
public class ResourceMap<T> {
  private final String name;
  private final Memoized<Map<String, T>> resources;

  /**
   * A view of one of the construct's maps.
   *
   * @param name what the map is called in messages, such as {@code cfnTables}
   * @param resources reads the map from the construct; called at most once
   */
  public ResourceMap(String name, Supplier<Map<String, T>> resources) {
    this.name = name;
    this.resources = new Memoized<>(resources);
  }

  /** Every resource, in the order in which the construct made them. */
  public List<T> all() {
    return List.copyOf(resources.get().values());
  }

  /** The keys, in the order of {@link #all()}. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(resources.get().keySet());
  }

  /**
   * The resource of a key.
   *
   * @throws NoSuchElementException if there is none; the message has the keys that there are
   */
  public T get(String key) {
    T resource = resources.get().get(key);
    if (resource == null) {
      throw new NoSuchElementException(
          name
              + " has no '"
              + key
              + "'; it has: "
              + (keys().isEmpty() ? "nothing" : String.join(", ", keys())));
    }
    return resource;
  }
}
