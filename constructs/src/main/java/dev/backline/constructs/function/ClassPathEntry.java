package dev.backline.constructs.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A folder or a jar that classes are loaded from. */
final class ClassPathEntry {
  private final Path path;

  ClassPathEntry(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  boolean isFolder() {
    return Files.isDirectory(path);
  }

  /** Whether there is a file of this name. */
  boolean has(String name) {
    if (isFolder()) {
      return Files.isRegularFile(path.resolve(name));
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.getEntry(name) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read.", e);
    }
  }

  /** What is done with each file. */
  interface Visitor {

    /**
     * Looks at a file.
     *
     * @param name its path in the entry, with {@code /}
     */
    void visit(String name, InputStream content) throws IOException;
  }

  /** Shows every file, in the order of the names. */
  void visit(Visitor visitor) {
    try {
      if (isFolder()) {
        for (Map.Entry<String, Path> file : filesOfFolder().entrySet()) {
          try (InputStream content = Files.newInputStream(file.getValue())) {
            visitor.visit(file.getKey(), content);
          }
        }
      } else {
        try (ZipFile zip = new ZipFile(path.toFile())) {
          for (Map.Entry<String, ZipEntry> file : filesOf(zip).entrySet()) {
            try (InputStream content = zip.getInputStream(file.getValue())) {
              visitor.visit(file.getKey(), content);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read.", e);
    }
  }

  /** The names of the files, sorted. */
  Stream<String> names() {
    try {
      if (isFolder()) {
        return filesOfFolder().keySet().stream();
      }
      try (ZipFile zip = new ZipFile(path.toFile())) {
        return filesOf(zip).keySet().stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read.", e);
    }
  }

  /** What the manifest of a jar adds to the class path, separated by spaces. */
  @Nullable String furtherEntries() {
    if (isFolder()) {
      return null;
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      Manifest manifest = jar.getManifest();
      return manifest == null
          ? null
          : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read.", e);
    }
  }

  private Map<String, Path> filesOfFolder() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(path)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(path.relativize(file).toString().replace('\\', '/'), file));
    }
    return files;
  }

  private static Map<String, ZipEntry> filesOf(ZipFile zip) {
    Map<String, ZipEntry> files = new TreeMap<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (!entry.isDirectory()) {
        files.put(entry.getName(), entry);
      }
    }
    return files;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
