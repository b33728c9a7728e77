package dev.backline.processor.naming.resource;

import dev.backline.processor.model.JavaType;
import java.util.List;
import java.util.Optional;

/** What a free-form override turns out to be about. */
public sealed interface OverrideTarget {

  /** A resource with an accessor. */
  record Known(BackendResource resource) implements OverrideTarget {}

  /**
   * A table that Amplify's table manager makes.
   *
   * @param stack the expression for the stack that has it
   * @param model the model's name in the schema
   */
  record ManagedTable(String stack, String model) implements OverrideTarget {}

  /**
   * A resource that is looked for when the backend is built.
   *
   * @param path the end of its path in the tree of constructs; absent where it is the only one
   */
  record InTree(String type, Optional<String> path) implements OverrideTarget {}

  /** None: the backend has no resource of the type. */
  record None() implements OverrideTarget {}

  /** None: the override does not say which of several. */
  record Several(List<BackendResource> resources) implements OverrideTarget {}

  /**
   * None: no resource has the name that the override has.
   *
   * @param resources those that there are
   * @param likely names of others that there probably are
   */
  record Unnamed(List<BackendResource> resources, List<String> likely) implements OverrideTarget {}

  /** None: the table of a model is made elsewhere. */
  record ForeignTable(JavaType model) implements OverrideTarget {}
}
