package dev.backline.constructs.function;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what an application needs to be synthesised from what it needs to run.
 *
 * <p>The CDK, libraries of constructs and Backline are recognised by their content, and left out.
 * What these stand on themselves, such as Jackson, is kept where anything else speaks of it.
 */
final class SynthesisLibraries {
  /** Every library of constructs contains itself in JavaScript. */
  private static final String JSII_MODULE = ".jsii.tgz";

  /** A class of each library that is not such a module; Lombok is for the compiler alone. */
  private static final Set<String> MARKERS =
      Set.of(
          "software/amazon/jsii/JsiiObject.class",
          "lombok/Lombok.class",
          "dev/backline/GraphqlApi.class",
          "dev/backline/constructs/BacklineApp.class",
          "dev/backline/processor/BackendProcessor.class");

  /** The packages of what they stand on, by how others speak of it. */
  private static final Map<String, Pattern> BELOW =
      Map.of(
          "com/fasterxml/jackson/",
          Pattern.compile("com/fasterxml/jackson/(core|databind|annotation|datatype/jsr310)/.*"),
          "javax/annotation/",
          Pattern.compile("javax/annotation/(security/|sql/)?[^/]*"),
          "org/jetbrains/annotations/",
          Pattern.compile("org/(jetbrains/annotations|intellij/lang/annotations)/[^/]*"),
          "org/jspecify/annotations/",
          Pattern.compile("org/jspecify/annotations/[^/]*"));

  private SynthesisLibraries() {}

  /** Whether a place has what only synthesis needs. */
  private static boolean contains(ClassPathEntry entry) {
    return entry.names().anyMatch(name -> name.endsWith(JSII_MODULE) || MARKERS.contains(name));
  }

  /** The entries without those that only synthesis needs. */
  static List<ClassPathEntry> removeFrom(List<ClassPathEntry> entries) {
    Map<ClassPathEntry, String> below = new LinkedHashMap<>();
    List<ClassPathEntry> others =
        entries.stream()
            .filter(entry -> !contains(entry))
            .filter(entry -> !isBelow(entry, below))
            .toList();
    Set<String> mentioned =
        below.values().stream()
            .distinct()
            .filter(name -> others.stream().anyMatch(entry -> mentions(entry, name)))
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(
            entry ->
                below.containsKey(entry)
                    ? mentioned.contains(below.get(entry))
                    : others.contains(entry))
        .toList();
  }

  private static boolean isBelow(ClassPathEntry entry, Map<ClassPathEntry, String> below) {
    List<String> classes =
        entry
            .names()
            .filter(name -> name.endsWith(".class"))
            .filter(name -> !name.startsWith("META-INF/") && !name.equals("module-info.class"))
            .toList();
    BELOW.forEach(
        (name, packages) -> {
          if (!classes.isEmpty()
              && classes.stream().allMatch(file -> packages.matcher(file).matches())) {
            below.put(entry, name);
          }
        });
    return below.containsKey(entry);
  }

  /** Whether any file has a name in it, as class files write it or as texts do. */
  private static boolean mentions(ClassPathEntry entry, String name) {
    String dotted = name.replace('/', '.');
    boolean[] found = {false};
    entry.visit(
        (file, content) -> {
          if (!found[0]) {
            String text = text(content);
            found[0] = text.contains(name) || text.contains(dotted) || file.contains(dotted);
          }
        });
    return found[0];
  }

  /** A character a byte: the names that are looked for are ASCII. */
  private static String text(InputStream content) throws IOException {
    return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
  }
}
