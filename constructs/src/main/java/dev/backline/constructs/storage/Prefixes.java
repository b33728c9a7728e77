package dev.backline.constructs.storage;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The paths on which one action of one grantee is allowed, and those on which it is denied. */
final class Prefixes {
  private final Set<String> allowed = new LinkedHashSet<>();
  private final Set<String> denied = new LinkedHashSet<>();

  void allow(String prefix) {
    allowed.add(prefix);
  }

  /** Denies a path that is not allowed. */
  void denyByDefault(String prefix) {
    if (!allowed.contains(prefix)) {
      denied.add(prefix);
    }
  }

  /** Takes out what lies below another allowed path, which covers it. */
  void simplify() {
    for (String prefix : Set.copyOf(allowed)) {
      if (outer(prefix, allowed).isPresent()) {
        allowed.remove(prefix);
      }
    }
  }

  Set<String> allowed() {
    return allowed;
  }

  Set<String> denied() {
    return denied;
  }

  /** The first of several paths that covers another one. */
  static Optional<String> outer(String prefix, Set<String> prefixes) {
    return prefixes.stream()
        .filter(other -> !other.equals(prefix))
        .filter(other -> prefix.startsWith(other.replace("*", "")))
        .findFirst();
  }
}
