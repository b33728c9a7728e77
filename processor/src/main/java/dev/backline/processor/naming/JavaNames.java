package dev.backline.processor.naming;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives the methods of one generated class names that are legal, distinct and natural in Java. */
public final class JavaNames {
  /** Methods that every class has and none can declare anew with another result. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "clone", "finalize");

  private final Set<String> taken = new HashSet<>(OF_OBJECT);

  /**
   * Names for one class.
   *
   * @param reserved methods that the class has anyway
   */
  public JavaNames(Set<String> reserved) {
    taken.addAll(reserved);
  }

  /** The method for a GraphQL type or field: {@code todoItem} for {@code TodoItem}. */
  public String method(String graphqlName) {
    String name = decapitalized(graphqlName);
    if (SourceVersion.isKeyword(name)) {
      name += "_";
    }
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /**
   * Lowers the first letter, or all of a leading acronym: {@code urlAlias} for {@code URLAlias}.
   */
  static String decapitalized(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    boolean acronymBeforeWord =
        capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
    int lowered = acronymBeforeWord ? capitals - 1 : capitals;
    return name.substring(0, lowered).toLowerCase(java.util.Locale.ROOT) + name.substring(lowered);
  }
}
