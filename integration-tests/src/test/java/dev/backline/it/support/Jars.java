package dev.backline.it.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** What compilers and JVMs that the tests start are given; the pom says where it is. */
public final class Jars {
  private Jars() {}

  /** The published processor: one jar with everything that it needs. */
  public static Path processor() {
    return existing("backline.processor");
  }

  /** The published annotations. */
  public static Path annotations() {
    return existing("backline.annotations");
  }

  /** Eclipse's batch compiler. */
  public static Path eclipse() {
    return existing("backline.eclipse");
  }

  /** What a user compiles a backend with, and no library besides. */
  public static String classPath() {
    return System.getProperty("backline.classpath");
  }

  private static Path existing(String property) {
    Path jar = Path.of(System.getProperty(property));
    if (!Files.exists(jar)) {
      throw new AssertionError(jar + " is missing; 'mvn verify' puts it there");
    }
    return jar;
  }
}
