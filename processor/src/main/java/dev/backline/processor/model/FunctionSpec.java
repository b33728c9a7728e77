package dev.backline.processor.model;

import java.util.List;

/**
 * A Lambda function whose handler is a Java class.
 *
 * @param type the class
 * @param accessor the method of the backend that gives the function, and its field
 * @param grants what it may use
 * @param variables its environment
 * @param at where the annotation stands
 */
public record FunctionSpec(
    JavaType type,
    String accessor,
    List<GrantSpec> grants,
    List<VariableSpec> variables,
    SourceRef at) {
  public FunctionSpec {
    grants = List.copyOf(grants);
    variables = List.copyOf(variables);
  }
}
