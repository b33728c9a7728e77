package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.Eclipse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds out which files lie beside the types of a package, for who has misspelt one.
 *
 * <p>Compilers list no files. But javac tells where the source of a type is and where its class
 * goes, and around these are the others; and Eclipse's finds folders as it finds files.
 */
final class NeighbouringFiles {
  /** Folders further down are not what anyone has misspelt. */
  private static final int DEEPEST = 4;

  private static final int MOST_FILES = 1000;

  private static final Map<Location, String> OF_TYPES =
      Map.of(
          StandardLocation.SOURCE_PATH, ".java",
          StandardLocation.CLASS_OUTPUT, ".class",
          StandardLocation.CLASS_PATH, ".class");

  private final Filer filer;
  private final Elements elements;

  NeighbouringFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** The names relative to the package, sorted; none for the unnamed one. */
  List<String> of(String packageName) {
    PackageElement enclosing = elements.getPackageElement(packageName);
    return enclosing == null || enclosing.isUnnamed()
        ? List.of()
        : folders(enclosing)
            .distinct()
            .flatMap(folder -> filesBelow(folder).stream())
            .distinct()
            .sorted()
            .toList();
  }

  private Stream<Path> folders(PackageElement enclosing) {
    String name = enclosing.getQualifiedName().toString();
    return Eclipse.made(enclosing)
        ? OF_TYPES.keySet().stream()
            .flatMap(location -> find(location, "", name.replace('.', '/')).stream())
        : ElementFilter.typesIn(enclosing.getEnclosedElements()).stream()
            .flatMap(type -> around(name, type.getSimpleName().toString()));
  }

  private Stream<Path> around(String packageName, String type) {
    return OF_TYPES.entrySet().stream()
        .flatMap(entry -> find(entry.getKey(), packageName, type + entry.getValue()).stream())
        .map(Path::getParent);
  }

  private Optional<Path> find(Location location, String packageName, String file) {
    try {
      URI uri = filer.getResource(location, packageName, file).toUri();
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** What is neither a source nor made of one. */
  private static List<String> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".java") && !name.endsWith(".class"))
          .limit(MOST_FILES)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
