package dev.backline.constructs.function;

import com.google.common.base.Joiner;

/** A handler with a dependency. */
public final class Greeting {
  /** Greets. */
  public String greet(String name) {
    return Joiner.on(' ').join("Hello", name);
  }

  /** Does what Lambda's runtime does with a handler, and says what it got. */
  static final class Invocation {
    private Invocation() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
      Object instance = Class.forName(arguments[0]).getConstructor().newInstance();
      Object result =
          instance.getClass().getMethod(arguments[1], String.class).invoke(instance, arguments[2]);
      System.out.print(result);
    }
  }
}
