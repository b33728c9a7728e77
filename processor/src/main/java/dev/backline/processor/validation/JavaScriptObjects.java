package dev.backline.processor.validation;

import java.util.Set;

/** What every object in JavaScript has, and the construct finds where it looks names up. */
final class JavaScriptObjects {
  static final Set<String> MEMBERS =
      Set.of(
          "constructor",
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toLocaleString",
          "toString",
          "valueOf");

  private JavaScriptObjects() {}
}
