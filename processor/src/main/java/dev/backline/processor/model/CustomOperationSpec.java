package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method annotated with {@code @Query}, {@code @Mutation}, {@code @Subscription} or
 * {@code @Conversation}.
 *
 * @param rootType the type that has it; a conversation is a mutation
 * @param javaName the method
 * @param name the operation's name in GraphQL
 * @param description what the schema says of it
 * @param arguments its parameters, in order
 * @param result what it returns; nothing for {@code void}
 * @param handlers the Lambda functions that answer it, in order
 * @param steps the steps in JavaScript that answer it, in order
 * @param generation what an AI model is asked for that answers it
 * @param conversation the conversation that it is
 * @param directives the directives that the user writes
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
    Optional<PromptSpec> generation,
    Optional<ConversationSpec> conversation,
    List<DirectiveSpec> directives,
    Optional<SqlSpec> sql,
    List<Written<String>> mutations,
    List<RuleSpec> rules,
    SourceRef at) {
  public CustomOperationSpec {
    arguments = List.copyOf(arguments);
    handlers = List.copyOf(handlers);
    steps = List.copyOf(steps);
    directives = List.copyOf(directives);
    mutations = List.copyOf(mutations);
    rules = List.copyOf(rules);
  }

  /**
   * Whether AppSync itself decides who is let in, by directives of its own. Where Lambda functions
   * AI models, SQL statements, requests over HTTP or predictions answer, Amplify's pipeline
   * decides.
   */
  public boolean nativelyAuthorized() {
    return handlers.isEmpty()
        && generation.isEmpty()
        && sql.isEmpty()
        && !hasHttp()
        && predictions().isEmpty();
  }

  /** Whether AppSync has a resolver for it: a subscription does without. */
  public boolean hasResolver() {
    return !handlers.isEmpty()
        || !steps.isEmpty()
        || generation.isPresent()
        || conversation.isPresent()
        || sql.isPresent()
        || hasHttp()
        || predictions().isPresent();
  }

  /** The Lambda functions of the user's that it needs, in order. */
  public List<HandlerSpec> functions() {
    return Stream.concat(
            handlers.stream(), conversation.stream().flatMap(spec -> spec.handler().stream()))
        .toList();
  }

  /** Whether a request over HTTP answers it. */
  public boolean hasHttp() {
    return directives.stream().anyMatch(directive -> directive.is("http"));
  }

  /** The directive by which predictions answer it. */
  public Optional<DirectiveSpec> predictions() {
    return directives.stream().filter(directive -> directive.is("predictions")).findFirst();
  }

  /** What predictions do to answer it, in order; nothing where something else answers. */
  public List<String> predictionActions() {
    return predictions().stream()
        .flatMap(directive -> directive.constants("actions").stream())
        .toList();
  }

  /** Whether its last function is called without waiting for it. */
  public boolean endsAsynchronously() {
    return !handlers.isEmpty() && handlers.get(handlers.size() - 1).async();
  }
}
