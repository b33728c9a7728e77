package dev.backline.processor.model;

import java.util.Optional;

/**
 * A property of a CloudFormation resource that an annotation sets by its path.
 *
 * @param on the annotated type: the definition, or a model
 * @param onModel whether that is a model
 * @param of CDK's class for the resource; absent where the table of the model is meant
 * @param shape what that class says about the resource's properties
 * @param resource which resource of that class, where there are several
 * @param path the property, its segments parted by dots
 * @param text the value as it was written
 * @param value the value; a text that is no JSON is the value itself
 * @param at where the annotation stands
 */
public record PropertyOverrideSpec(
    JavaType on,
    boolean onModel,
    Optional<Written<JavaType>> of,
    ResourceShape shape,
    Optional<Written<String>> resource,
    Written<String> path,
    Written<String> text,
    JsonValue value,
    SourceRef at) {

  /** The qualified name of CDK's class. */
  public String type() {
    return shape.type().qualifiedName();
  }
}
