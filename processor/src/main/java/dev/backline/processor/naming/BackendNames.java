package dev.backline.processor.naming;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.StorageSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names in the class of a backend: its accessors, which users call and which therefore come
 * first, and private methods, which make way for them.
 */
public final class BackendNames {
  /** The accessor and the field of the API. */
  public static final String DATA = "data";

  /** The accessor and the field of the users. */
  public static final String AUTH = "auth";

  /** Methods that every backend inherits, each with what it is for. */
  private static final Map<String, String> INHERITED =
      Map.of("stack", "its stack", "createStack", "more stacks", "addOutput", "its outputs");

  /** Methods of components that a backend has or may have, each with what it is for. */
  private static final Map<String, String> COMPONENTS = Map.of(DATA, "the API", AUTH, "the users");

  /** Methods that every construct has. */
  private static final Set<String> OF_CONSTRUCTS = Set.of("getNode", "with");

  private final Set<String> fields = new HashSet<>();
  private final JavaNames methods;
  private final Map<Purpose, String> chosen = new HashMap<>();

  /** Names for the class of one backend. */
  public BackendNames(BackendSpec backend) {
    backend.data().ifPresent(data -> fields.add(DATA));
    backend.auth().ifPresent(auth -> fields.add(AUTH));
    backend.functions().stream().map(FunctionSpec::accessor).forEach(fields::add);
    backend.storages().stream().map(StorageSpec::accessor).forEach(fields::add);
    Set<String> taken = new HashSet<>(fields);
    taken.addAll(INHERITED.keySet());
    taken.addAll(OF_CONSTRUCTS);
    this.methods = new JavaNames(taken);
  }

  /** A method for a function or a bucket that no construct has for something else. */
  static String accessor(String name) {
    return new JavaNames(OF_CONSTRUCTS).method(name);
  }

  /** The methods that every backend inherits. */
  public static Set<String> inherited() {
    return INHERITED.keySet();
  }

  /** The methods that a backend has or may have, whatever its functions and buckets are. */
  static Set<String> reserved() {
    return Stream.of(INHERITED, COMPONENTS)
        .flatMap(methods -> methods.keySet().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What such a method is for; nothing of any other. */
  public static Optional<String> purpose(String method) {
    return Stream.of(INHERITED, COMPONENTS)
        .flatMap(purposes -> Optional.ofNullable(purposes.get(method)).stream())
        .findFirst();
  }

  /** The fields, each of which has the name of its accessor. */
  public Set<String> fields() {
    return Set.copyOf(fields);
  }

  /**
   * A private method that does something with one part of the backend: the name that is wanted, or
   * one like it.
   *
   * @param part what tells the part from others for which the same name may be wanted
   */
  public String method(String wanted, Object part) {
    return chosen.computeIfAbsent(
        new Purpose(wanted, part), purpose -> methods.method(purpose.wanted()));
  }

  /** The same for what is done once. */
  public String method(String wanted) {
    return method(wanted, "");
  }

  private record Purpose(String wanted, Object part) {}
}
