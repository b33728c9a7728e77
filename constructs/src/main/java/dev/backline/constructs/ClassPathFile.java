package dev.backline.constructs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A file on the class path beside a class, which may be in a jar. */
public final class ClassPathFile {
  private final Class<?> owner;
  private final String name;

  private ClassPathFile(Class<?> owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /** The file of a name, relative to the package of a class. */
  public static ClassPathFile of(Class<?> owner, String name) {
    return new ClassPathFile(owner, name);
  }

  /**
   * What is in it, as UTF-8.
   *
   * @throws IllegalStateException if the file is not there
   */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /**
   * Gives the path of a copy, which is alone in its folder and there as long as {@code use} runs.
   *
   * @throws IllegalStateException if the file is not there
   */
  public <T> T copied(Function<Path, T> use) {
    try {
      Path folder = Files.createTempDirectory("backline");
      Path copy = folder.resolve(Path.of(name).getFileName().toString());
      try {
        Files.write(copy, bytes());
        return use.apply(copy);
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() {
    try (InputStream file = owner.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(
            name
                + " is not on the class path beside "
                + owner.getName()
                + "; it was there, or on the source path, when the class was compiled.");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
