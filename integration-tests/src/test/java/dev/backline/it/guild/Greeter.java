package dev.backline.it.guild;

import dev.backline.LambdaFunction;

/** A function for methods and overrides to change. */
@LambdaFunction
public final class Greeter {
  /** Greets. */
  public String greet(String name) {
    return "Hello " + name;
  }
}
