package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method of the definition that changes the finished backend.
 *
 * @param method its name
 * @param deprecated whether calling it is warned of
 * @param model the model whose resources it asks for besides those that exist once
 * @param parameters what it wants to be called with, in order
 * @param at where the annotation stands
 */
public record CustomizerSpec(
    String method,
    boolean deprecated,
    Optional<Written<JavaType>> model,
    List<InjectionSpec> parameters,
    SourceRef at) {
  public CustomizerSpec {
    parameters = List.copyOf(parameters);
  }
}
