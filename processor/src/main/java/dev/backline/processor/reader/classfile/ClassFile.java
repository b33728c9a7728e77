package dev.backline.processor.reader.classfile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a class file says and compilers do not pass on.
 *
 * @param fields the names of the fields, in the order of the source
 * @param typeAnnotations the qualified names of annotations on types, by place, see {@link
 *     #place(String, String)}
 * @param parameters the names of a method's parameters, by {@link #method}; only of files that were
 *     compiled with {@code -parameters}
 */
public record ClassFile(
    List<String> fields,
    Map<String, Set<String>> typeAnnotations,
    Map<String, List<String>> parameters) {
  public static final String ARRAY_ITEM = "[";
  public static final String BOUND = "*";

  /** The place of a type argument within a type. */
  public static String argument(int index) {
    return "<" + index;
  }

  /** A method; overloads that have as many parameters count as one. */
  static String method(String name, int parameters) {
    return name + "(" + parameters + ")";
  }

  /** A parameter of a {@link #method}. */
  static String parameter(String method, int index) {
    return method + index;
  }

  /**
   * A type, or one inside it.
   *
   * @param member a field's name for its type, a method for what it returns, or a parameter
   * @param path from the member's type inwards, empty for that type itself
   */
  static String place(String member, String path) {
    return member + ":" + path;
  }

  boolean hasTypeAnnotation(String place, Set<String> names) {
    return typeAnnotations.getOrDefault(place, Set.of()).stream().anyMatch(names::contains);
  }
}
