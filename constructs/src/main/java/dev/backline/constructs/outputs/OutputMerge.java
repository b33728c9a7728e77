package dev.backline.constructs.outputs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Merges parts of {@code amplify_outputs.json}.
 *
 * <p>As Amplify does it, the newest version that a part names is the version of the whole, and
 * lists are put behind each other. Amplify overwrites some values without a word, such as {@code
 * false}; here everything that is said twice is an error.
 */
final class OutputMerge {
  private static final String VERSION = "version";
  private static final Pattern SUPPORTED = Pattern.compile("1(?:\\.(\\d+))?(?:\\.\\d+)?");

  private final Map<String, Object> merged = new LinkedHashMap<>();

  Map<String, Object> result() {
    return Collections.unmodifiableMap(merged);
  }

  /** Adds a part, or nothing of it if it does not fit. */
  void add(Map<String, ?> part) {
    Map<String, Object> rest = new LinkedHashMap<>(part);
    Object version = rest.remove(VERSION);
    Map<String, Object> whole = copy(merged);
    merge(whole, rest, "");
    whole.put(
        VERSION,
        newer(whole.get(VERSION), version == null ? Outputs.VERSION : String.valueOf(version)));
    merged.clear();
    merged.putAll(whole);
  }

  private static String newer(@Nullable Object known, String version) {
    int minor = minor(version);
    return known == null || minor >= minor(String.valueOf(known)) ? version : String.valueOf(known);
  }

  private static int minor(String version) {
    Matcher matcher = SUPPORTED.matcher(version);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "Outputs of version '"
              + version
              + "' can't be merged: it has to be 1 or 1.x, such as "
              + Outputs.VERSION
              + ", which it is when left out.");
    }
    return matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
  }

  private static void merge(Map<String, Object> whole, Map<?, ?> part, String way) {
    part.forEach(
        (name, value) -> {
          String key = String.valueOf(name);
          String path = way.isEmpty() ? key : way + "." + key;
          if (value != null) {
            whole.put(key, merge(whole.get(key), value, path));
          }
        });
  }

  private static Object merge(@Nullable Object known, Object value, String path) {
    if (known == null) {
      return copy(value);
    }
    if (known instanceof Map<?, ?> map && value instanceof Map<?, ?> part) {
      Map<String, Object> both = copy(map);
      merge(both, part, path);
      return both;
    }
    if (known instanceof List<?> list && value instanceof Collection<?> more) {
      List<Object> both = new ArrayList<>(list);
      more.forEach(element -> both.add(copy(element)));
      return both;
    }
    throw new IllegalArgumentException(
        "The output '"
            + path
            + "' is there already, with the value "
            + known
            + ". Say it once, or under another name.");
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      return copy(map);
    }
    if (value instanceof Collection<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return value;
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), copy(value)));
    return copy;
  }
}
