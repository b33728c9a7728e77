package dev.backline.differential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backline.differential.comparison.Comparison;
import dev.backline.differential.comparison.Difference;
import dev.backline.differential.comparison.Resources;
import dev.backline.differential.comparison.Scope;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A backend that is written twice, synthesised and compared when it is first asked for. */
final class Case {
  /** What Amplify makes a stack of its own for. */
  private static final List<String> CATEGORIES = List.of("auth", "data", "function", "storage");

  /** What a category makes; a permission that a caller gives itself on a function is its own. */
  private static final Map<String, String> OF_NEIGHBOUR =
      Map.of(Neighbours.FUNCTION, "|function/[^/]+/(Resource|ServiceRole/.*)");

  /**
   * Of the backend's type, namespace and name, which {@link TypeScriptBackend} gives; it stands
   * before the names of databases.
   */
  private static final String BACKEND_HASH = "07424b5f67e191a6d72b";

  /** A pattern that no path matches. */
  private static final String NOTHING = "(?!)";

  private static final Map<String, String> OUTPUTS =
      Map.of(
          "platform", "AWS::Amplify::Platform",
          "data", "AWS::Amplify::GraphQL",
          "auth", "AWS::Amplify::Auth",
          "function", "AWS::Amplify::Function",
          "storage", "AWS::Amplify::Storage",
          "conversation", "AWS::Amplify::AI::Conversation",
          "custom", "AWS::Amplify::Custom");

  private final String name;
  private final JavaBackend.Constructor constructor;
  private final List<String> neighbours;
  private Map<String, JsonNode> typescript;
  private Map<String, JsonNode> java;

  /**
   * A case.
   *
   * @param name the folder in {@code src/test/typescript}
   * @param constructor makes what is generated from the definition in the package of that name
   * @param neighbours the categories that are {@link Neighbours} in Java, and not compared
   */
  Case(String name, JavaBackend.Constructor constructor, String... neighbours) {
    this.name = name;
    this.constructor = constructor;
    this.neighbours = List.of(neighbours);
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
      typescript = Resources.read(TypeScriptBackend.synthesize(name), typescriptScope());
    }
    return typescript;
  }

  /** What Backline makes of the definition in Java. */
  Map<String, JsonNode> java() {
    if (java == null) {
      java = Resources.read(JavaBackend.synthesize(name, constructor), javaScope());
    }
    return java;
  }

  private Scope typescriptScope() {
    return scope(
        CATEGORIES,
        "(auth|data|function|storage)\\.NestedStack/.*|AmplifyBranchLinker/.*",
        BACKEND_HASH);
  }

  /** Where the resources of the Java side are, neighbours included. */
  Scope javaScope() {
    return scope(
        Stream.concat(Stream.of(JavaBackend.NAME), neighbours.stream()).toList(), NOTHING, "");
  }

  private Scope scope(List<String> constructs, String outside, String hash) {
    String pattern =
        outside + neighbours.stream().map(OF_NEIGHBOUR::get).collect(Collectors.joining());
    List<String> outputs =
        OUTPUTS.entrySet().stream()
            .filter(category -> !neighbours.contains(category.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Scope(constructs, Pattern.compile(pattern), outputs, hash);
  }

  @Override
  public String toString() {
    return name;
  }
}
