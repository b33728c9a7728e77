package dev.backline.differential.comparison;

import java.util.regex.Pattern;

/**
 * The part of an assembly that is compared.
 *
 * @param construct the path of the construct that the part hangs on; its name is left out of the
 *     names in it
 * @param outside matches the paths of resources that are not of the part
 */
public record Scope(String construct, Pattern outside) {

  /** The name under which both sides know a construct. */
  String name(String path) {
    String start = construct + "/";
    return path.startsWith(start) ? path.substring(start.length()) : path;
  }

  boolean contains(String path) {
    return !outside.matcher(path).matches();
  }
}
