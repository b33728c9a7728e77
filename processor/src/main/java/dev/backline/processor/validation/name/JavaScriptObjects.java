package dev.backline.processor.validation.name;

import java.util.Set;

/** What every object in JavaScript has, and the construct finds where it looks names up. */
public final class JavaScriptObjects {
  public static final Set<String> MEMBERS =
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
