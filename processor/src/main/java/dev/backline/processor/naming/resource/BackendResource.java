package dev.backline.processor.naming.resource;

import dev.backline.processor.model.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * Something that a backend has, and how generated code gets hold of it.
 *
 * @param type the qualified name of its type
 * @param names what a definition can call it, where there are several of the type; the first is the
 *     one to suggest
 * @param model the model that it belongs to
 * @param accessor the expression for it in the generated construct
 */
public record BackendResource(
    String type, List<String> names, Optional<JavaType> model, String accessor) {
  public BackendResource {
    names = List.copyOf(names);
  }

  /** What exists once. */
  static BackendResource single(String type, String accessor) {
    return new BackendResource(type, List.of(), Optional.empty(), accessor);
  }

  /** One of several, with the key that CDK's or Amplify's maps have it by. */
  static BackendResource keyed(String type, String key, String accessor) {
    return new BackendResource(type, List.of(key), Optional.empty(), accessor);
  }

  /** As a message calls it. */
  public String simpleType() {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
