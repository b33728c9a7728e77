package dev.backline.processor.naming;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.JavaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of Lambda functions: in the backend, in its constructor, and in the schema. */
public final class FunctionNames {
  /** What the constructor of a backend has, or may have, besides functions. */
  private static final Set<String> OTHER_PARAMETERS =
      Set.of(
          "scope",
          "id",
          "userPool",
          "identityPool",
          "authorizer",
          "conflictHandler",
          "predictionsBucket",
          "api");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<JavaType, String> accessors;

  /**
   * The functions that the operations of an API name, each once.
   *
   * @param functions those that the backend makes
   */
  public FunctionNames(DataSpec data, List<FunctionSpec> functions) {
    this.accessors =
        functions.stream()
            .collect(Collectors.toMap(FunctionSpec::type, FunctionSpec::accessor, (a, b) -> a));
    JavaNames names = new JavaNames(OTHER_PARAMETERS);
    for (CustomOperationSpec operation : data.operations()) {
      for (HandlerSpec handler : operation.functions()) {
        handler
            .name()
            .ifPresent(
                name ->
                    parameters.computeIfAbsent(
                        name.value(), ignored -> names.method(legal(name.value()))));
      }
    }
  }

  /** A definition with mistakes can have any text as a name, and has parameters all the same. */
  private static String legal(String name) {
    return name.matches("[A-Za-z].*") ? name.replaceAll("[^A-Za-z0-9_$]", "_") : "function";
  }

  /** The parameter of a function that the backend is given under a name. */
  public String parameter(String name) {
    return parameters.get(name);
  }

  /** The method of the backend that gives the function of a class. */
  public String accessor(JavaType type) {
    return accessors.getOrDefault(type, accessor(type.simpleName()));
  }

  /** The parameter of a function of this name where nothing else is called so. */
  public static String parameterName(String function) {
    return new JavaNames(Set.of()).method(function);
  }

  /** What a function is called whose class says nothing: {@code sendMail} for {@code SendMail}. */
  public static String ofClass(String simpleName) {
    return JavaNames.decapitalized(simpleName);
  }

  /** The method of the backend for a function: {@code sendMail} for {@code send-mail}. */
  public static String accessor(String function) {
    String words =
        BETWEEN_WORDS
            .splitAsStream(function)
            .filter(word -> !word.isEmpty())
            .map(GraphqlNames::raised)
            .collect(Collectors.joining());
    boolean raised = !function.isEmpty() && Character.isUpperCase(function.charAt(0));
    String name = raised ? words : lowered(words);
    // A definition with mistakes can have any text as a name.
    return name.matches("[A-Za-z].*") ? BackendNames.accessor(name) : "function";
  }

  private static String lowered(String words) {
    return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * What the schema calls a function: {@code FnEcho}, {@code FnEcho2}, …, as the TypeScript builder
   * does.
   *
   * @param index the function's place in the chain, from 0
   */
  public static String inSchema(CustomOperationSpec operation, int index) {
    return "Fn" + GraphqlNames.raised(operation.name().value()) + (index == 0 ? "" : index + 1);
  }
}
