package dev.backline.processor.model;

import java.util.Optional;

/**
 * One {@code @Handler}.
 *
 * @param handlerClass the class of the Lambda function that handles the calls
 * @param name the name of the function, where no class is given
 * @param asynchronous whether the function is called without waiting for it
 * @param at the annotation
 */
public record HandlerSpec(
    Optional<Written<JavaType>> handlerClass,
    Optional<Written<String>> name,
    Optional<Written<Boolean>> asynchronous,
    SourceRef at) {

  /** Whether the function is called without waiting for it. */
  public boolean async() {
    return asynchronous.map(Written::value).orElse(false);
  }

  /** What stands for the function wherever it is used: the class, or the name. */
  public Optional<String> function() {
    return handlerClass
        .map(type -> type.value().qualifiedName())
        .or(() -> name.map(Written::value));
  }

  /** The name of the function for people. */
  public Optional<String> simpleName() {
    return handlerClass.map(type -> type.value().simpleName()).or(() -> name.map(Written::value));
  }
}
