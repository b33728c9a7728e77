package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method annotated with {@code @Query}, {@code @Mutation} or {@code @Subscription}.
 *
 * @param rootType which of them
 * @param javaName the method
 * @param name the operation's name in GraphQL
 * @param description what the schema says of it
 * @param arguments its parameters, in order
 * @param result what it returns; nothing for {@code void}
 * @param handlers the Lambda functions that answer it, in order
 * @param steps the steps in JavaScript that answer it, in order
 * @param sql the statement that answers it
 * @param mutations what a subscription subscribes to
 * @param rules who may call it
 * @param at the annotation
 */
public record CustomOperationSpec(
    RootType rootType,
    String javaName,
    Written<String> name,
    Optional<String> description,
    List<ArgumentSpec> arguments,
    Optional<FieldType> result,
    List<HandlerSpec> handlers,
    List<ResolverStepSpec> steps,
    Optional<SqlSpec> sql,
    List<Written<String>> mutations,
    List<RuleSpec> rules,
    SourceRef at) {
  public CustomOperationSpec {
    arguments = List.copyOf(arguments);
    handlers = List.copyOf(handlers);
    steps = List.copyOf(steps);
    mutations = List.copyOf(mutations);
    rules = List.copyOf(rules);
  }

  /**
   * Whether AppSync itself decides who is let in, by directives of its own. Where Lambda functions
   * or SQL statements answer, Amplify's pipeline decides.
   */
  public boolean nativelyAuthorized() {
    return handlers.isEmpty() && sql.isEmpty();
  }

  /** Whether AppSync has a resolver for it: a subscription does without. */
  public boolean hasResolver() {
    return !handlers.isEmpty() || !steps.isEmpty() || sql.isPresent();
  }

  /** Whether its last function is called without waiting for it. */
  public boolean endsAsynchronously() {
    return !handlers.isEmpty() && handlers.get(handlers.size() - 1).async();
  }
}
