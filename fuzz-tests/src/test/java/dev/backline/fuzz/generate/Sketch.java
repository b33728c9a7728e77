package dev.backline.fuzz.generate;

import dev.backline.fuzz.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** A backend that features are drawn into, one after another, until it is a program. */
final class Sketch {
  private static final String HEADER =
      """
      package app;

      import dev.backline.*;
      import java.time.*;
      import java.util.*;

      """;

  /** Annotations of the definition, by name: most may stand there once. */
  private final Map<String, List<String>> components = new TreeMap<>();

  private final Map<String, Declaration> models = new LinkedHashMap<>();
  private final Map<String, Declaration> functions = new LinkedHashMap<>();
  private final List<String> members = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final Map<String, String> names = new TreeMap<>();
  private int fresh;

  /** A backend with one model. */
  Sketch() {
    component("GraphqlApi");
    addModel();
  }

  /** A word that nothing else is called. */
  String fresh(String word) {
    fresh++;
    String name = word + fresh;
    names.put(name, word);
    return name;
  }

  /** All names so far. */
  List<String> names() {
    return List.copyOf(new TreeSet<>(names.keySet()));
  }

  /** Makes sure that the definition has an annotation, with these members if it is new. */
  void component(String name, String... members) {
    components.putIfAbsent(name, new ArrayList<>(List.of(members)));
  }

  /** Adds a member to the annotation of the definition, unless it has it. */
  void componentMember(String name, String member, String value) {
    component(name);
    List<String> written = components.get(name);
    if (written.stream().noneMatch(other -> other.startsWith(member + " ="))) {
      written.add(member + " = " + value);
    }
  }

  /** Adds an annotation to the definition as it stands, next to others of its kind. */
  void repeated(String annotation) {
    components.put(annotation, List.of());
  }

  /** Adds a member to the definition's body. */
  void member(String member) {
    members.add(member);
  }

  /** Adds a type beside the definition. */
  void type(String declaration) {
    types.add(declaration);
  }

  Declaration addModel() {
    String name = fresh("Model");
    Declaration model = new Declaration(name);
    model.annotate("@Model");
    model.field("@Id String id");
    models.put(name, model);
    return model;
  }

  Declaration model(Random random) {
    return pick(models, random);
  }

  Declaration addFunction() {
    String name = fresh("Function");
    Declaration function = new Declaration(name);
    function.annotate("@LambdaFunction");
    functions.put(name, function);
    return function;
  }

  Declaration function(Random random) {
    return functions.isEmpty() ? addFunction() : pick(functions, random);
  }

  private static Declaration pick(Map<String, Declaration> from, Random random) {
    return List.copyOf(from.values()).get(random.nextInt(from.size()));
  }

  /** The program, as records and interfaces or as classes. */
  Program program(Random random) {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder definition = new StringBuilder(HEADER);
    components.forEach(
        (name, written) -> definition.append(annotation(name, written)).append('\n'));
    definition.append("interface TodoApp {\n");
    members.forEach(member -> definition.append("  ").append(member).append('\n'));
    definition.append("}\n");
    files.put("app/TodoApp.java", definition.toString());
    models.forEach(
        (name, model) ->
            files.put(
                "app/" + name + ".java",
                HEADER + (random.nextInt(3) == 0 ? model.asClass() : model.asRecord())));
    functions.forEach(
        (name, function) -> files.put("app/" + name + ".java", HEADER + function.asHandler()));
    if (!types.isEmpty()) {
      files.put("app/Types.java", HEADER + String.join("\n", types) + "\n");
    }
    return new Program(files);
  }

  private static String annotation(String name, List<String> members) {
    String sign = name.startsWith("@") ? name : "@" + name;
    return members.isEmpty() ? sign : sign + "(" + String.join(", ", members) + ")";
  }
}
