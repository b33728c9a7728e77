package dev.backline.processor.naming;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names the methods that give groups of users, whose names are hardly limited. */
public final class GroupNames {
  /** The methods of every map of resources. */
  private static final Set<String> OF_MAPS = Set.of("all", "keys", "get");

  private GroupNames() {}

  /** The method of each group: {@code superUsers} for {@code super-users}. */
  public static Map<String, String> accessors(Collection<String> groups) {
    JavaNames names = new JavaNames(OF_MAPS);
    Map<String, String> accessors = new LinkedHashMap<>();
    for (String group : groups) {
      accessors.computeIfAbsent(group, name -> names.method(identifier(name)));
    }
    return accessors;
  }

  /** What is left of a name in Java, with a capital letter for each sign that is not. */
  private static String identifier(String group) {
    StringBuilder identifier = new StringBuilder();
    boolean raise = false;
    for (int i = 0; i < group.length(); i++) {
      char c = group.charAt(i);
      boolean legal = (c < 128 && Character.isLetterOrDigit(c)) || c == '_';
      if (legal) {
        identifier.append(raise && identifier.length() > 0 ? Character.toUpperCase(c) : c);
      }
      raise = !legal;
    }
    return identifier.length() == 0 || !Character.isJavaIdentifierStart(identifier.charAt(0))
        ? "group" + identifier
        : identifier.toString();
  }
}
