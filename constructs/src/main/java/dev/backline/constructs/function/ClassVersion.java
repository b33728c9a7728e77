package dev.backline.constructs.function;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awscdk.services.lambda.Runtime;

/** The version of Java that a class was compiled for. */
final class ClassVersion {
  /** What class files add to it. */
  private static final int OFFSET = 44;

  private final Class<?> type;
  private final int release;

  private ClassVersion(Class<?> type, int release) {
    this.type = type;
    this.release = release;
  }

  static ClassVersion of(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream bytes = type.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(type.getName() + " was not loaded from a class file.");
      }
      DataInputStream data = new DataInputStream(bytes);
      // Behind the magic number and the minor version.
      data.skipNBytes(6);
      return new ClassVersion(type, data.readUnsignedShort() - OFFSET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses a class that the runtime would refuse with every call. */
  void check(Runtime runtime) {
    String name = runtime.getName();
    if (name.matches("java\\d+") && Integer.parseInt(name.substring("java".length())) < release) {
      throw new IllegalStateException(
          type.getName()
              + " is compiled for Java "
              + release
              + ", and its runtime is "
              + name
              + ": compile it with '--release "
              + name.substring("java".length())
              + "', or choose a newer runtime.");
    }
  }
}
