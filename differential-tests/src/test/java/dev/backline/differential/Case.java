package dev.backline.differential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backline.differential.comparison.Comparison;
import dev.backline.differential.comparison.Difference;
import dev.backline.differential.comparison.Resources;
import dev.backline.differential.comparison.Scope;
import java.util.List;
import java.util.Map;

/** A backend that is written twice, synthesised and compared when it is first asked for. */
final class Case {
  /** Amplify's constructs for categories of their own, and the nested stacks of all categories. */
  private static final Scope TYPESCRIPT =
      new Scope(
          "data",
          List.of(
              "AmplifyBranchLinker",
              "auth",
              "auth.NestedStack",
              "data.NestedStack",
              "function",
              "function.NestedStack"));

  /** All but what {@link Neighbours} makes. */
  static final Scope JAVA = new Scope(JavaBackend.NAME, List.of("auth", "function"));

  private final String name;
  private final JavaBackend.Constructor constructor;
  private Map<String, JsonNode> typescript;
  private Map<String, JsonNode> java;

  /**
   * A case.
   *
   * @param name the folder in {@code src/test/typescript}
   * @param constructor makes what is generated from the definition in the package of that name
   */
  Case(String name, JavaBackend.Constructor constructor) {
    this.name = name;
    this.constructor = constructor;
  }

  String name() {
    return name;
  }

  List<Difference> differences() {
    return Comparison.of(typescript(), java());
  }

  /** What Amplify makes of the definition in TypeScript. */
  Map<String, JsonNode> typescript() {
    if (typescript == null) {
      typescript = Resources.read(TypeScriptBackend.synthesize(name), TYPESCRIPT);
    }
    return typescript;
  }

  /** What Backline makes of the definition in Java. */
  Map<String, JsonNode> java() {
    if (java == null) {
      java = Resources.read(JavaBackend.synthesize(name, constructor), JAVA);
    }
    return java;
  }

  @Override
  public String toString() {
    return name;
  }
}
