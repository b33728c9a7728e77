package dev.backline.differential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backline.differential.comparison.Comparison;
import dev.backline.differential.comparison.Difference;
import dev.backline.differential.comparison.Resources;
import dev.backline.differential.comparison.Scope;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A backend that is written twice, synthesised and compared when it is first asked for. */
final class Case {
  /**
   * What other categories make; a permission that the API gives itself on a function is its own.
   */
  private static final String NEIGHBOURS = "auth/.*|function/[^/]+/(Resource|ServiceRole/.*)";

  private static final Scope TYPESCRIPT =
      new Scope(
          "data",
          Pattern.compile(
              NEIGHBOURS + "|(auth|data|function)\\.NestedStack/.*|AmplifyBranchLinker/.*"));

  static final Scope JAVA = new Scope(JavaBackend.NAME, Pattern.compile(NEIGHBOURS));

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
