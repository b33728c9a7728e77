package dev.backline.differential.comparison;

import java.util.List;

/**
 * The part of an assembly that is compared.
 *
 * @param construct the path of the construct that the part hangs on; its name is left out of the
 *     names in it
 * @param outside the paths of constructs that are not of the part
 */
public record Scope(String construct, List<String> outside) {

  /** The name under which both sides know a construct. */
  String name(String path) {
    return isBelow(path, construct) ? path.substring(construct.length() + 1) : path;
  }

  boolean contains(String path) {
    return outside.stream().noneMatch(other -> isBelow(path, other));
  }

  private static boolean isBelow(String path, String ancestor) {
    return path.startsWith(ancestor + "/");
  }
}
