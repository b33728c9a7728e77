package dev.backline.differential.comparison;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of an assembly that is compared.
 *
 * @param constructs the names of the constructs that the part hangs on, one a category in a backend
 *     of Amplify's; they are left out of the names in it
 * @param outside matches the paths of resources that are not of the part
 * @param outputs the categories whose outputs are of the part
 * @param hash what stands in names to tell backends apart, and is left out of them; may be empty
 */
public record Scope(List<String> constructs, Pattern outside, List<String> outputs, String hash) {
  /** CDK puts a hash of the target's path into this id. */
  private static final Pattern SCHEDULER_ROLE =
      Pattern.compile("^(SchedulerRoleForTarget)-[0-9a-f]{6}");

  public Scope {
    constructs = List.copyOf(constructs);
    outputs = List.copyOf(outputs);
  }

  /** A part without hashes in its names. */
  public Scope(List<String> constructs, Pattern outside, List<String> outputs) {
    this(constructs, outside, outputs, "");
  }

  /** The name under which both sides know a construct. */
  String name(String path) {
    return SCHEDULER_ROLE.matcher(inCategory(path)).replaceFirst("$1");
  }

  private String inCategory(String path) {
    for (String construct : constructs) {
      String start = construct + "/";
      if (path.startsWith(start)) {
        return path.substring(start.length());
      }
    }
    return path;
  }

  boolean contains(String path) {
    return !outside.matcher(path).matches();
  }
}
