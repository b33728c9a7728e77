package dev.backline.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import software.constructs.Construct;

/** What has become of a program, ready to be run in this JVM. */
final class LoadedProgram {
  private static final String BACKEND = "Backend.class";

  private final Path folder;
  private final ClassLoader loader;

  private LoadedProgram(Path folder) {
    this.folder = folder;
    this.loader =
        new URLClassLoader(
            new URL[] {url(folder), url(CodeFolder.FOLDER.toPath())}, new Libraries());
  }

  /**
   * Loads a program.
   *
   * @param compilation what the compiler made of it, without errors
   * @param folder where its class files are put, for CDK packs those of functions
   */
  static LoadedProgram of(Compilation compilation, Path folder) {
    Compiling.writeClasses(compilation, folder);
    return new LoadedProgram(folder);
  }

  /** The generated backends, in the order of their names. */
  List<Class<?>> backends() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(BACKEND))
          .sorted()
          .<Class<?>>map(this::load)
          .filter(Construct.class::isAssignableFrom)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Class<?> load(Path file) {
    String path = folder.relativize(file).toString().replaceFirst("\\.class$", "");
    try {
      return loader.loadClass(path.replace(file.getFileSystem().getSeparator(), "."));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Knows what the tests know, and hides where: functions would be packed with all of it. */
  private static final class Libraries extends ClassLoader {
    Libraries() {
      super(null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return LoadedProgram.class.getClassLoader().loadClass(name);
    }
  }
}
