package dev.backline.it.support;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backend's overrides change in the templates that the construct alone makes.
 *
 * <p>Properties are called as Amplify's table manager calls them, {@code sseSpecification.sseType},
 * also where CloudFormation says {@code SSESpecification.SSEType}.
 */
public final class TableChanges {
  private static final Pattern TABLE = Pattern.compile("Resources\\.[^.]*Table[^.]*\\.(.*)");

  /** The leading acronym of a name, or its first letter. */
  private static final Pattern CAPITALS = Pattern.compile("(?<![a-zA-Z])([A-Z]+(?=[A-Z])|[A-Z])");

  /** What follows from a change inside a nested stack, and from the time of day. */
  private static final Pattern CONSEQUENCE =
      Pattern.compile("Resources\\..*(\\.Properties\\.TemplateURL|ApiKey.*\\.Expires)");

  private final Map<String, Map<String, Object>> ofTables = new TreeMap<>();
  private final Set<String> elsewhere = new LinkedHashSet<>();

  private TableChanges() {}

  /** Compares all templates of two syntheses. */
  public static TableChanges between(Synthesis<?, ?> alone, Synthesis<?, ?> backend) {
    Map<String, Map<String, Object>> before = alone.templates();
    TableChanges changes = new TableChanges();
    backend
        .templates()
        .forEach(
            (stack, template) ->
                changes.add(stack, TemplateDiff.between(before.get(stack), template)));
    return changes;
  }

  private void add(String stack, Map<String, Object> diff) {
    Map<String, Object> ofTable = new TreeMap<>();
    diff.forEach(
        (path, value) -> {
          Matcher table = TABLE.matcher(path);
          if (table.matches()) {
            ofTable.put(camelCase(table.group(1)), value);
          } else if (!CONSEQUENCE.matcher(path).matches()) {
            elsewhere.add(stack + "/" + path);
          }
        });
    ofTables.put(stack, ofTable);
  }

  private static String camelCase(String path) {
    return CAPITALS
        .matcher(path.replace("Properties.", ""))
        .replaceAll(capitals -> capitals.group().toLowerCase(java.util.Locale.ROOT));
  }

  /** The changes of one model's table: each path with its new value. */
  public Map<String, Object> of(String model) {
    return ofTables.get(model);
  }

  /** The changes of anything but tables. */
  public Set<String> elsewhere() {
    return elsewhere;
  }
}
