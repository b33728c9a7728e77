package dev.backline.processor.reader.type;

import dev.backline.processor.model.CodeFile;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.model.Written;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds the files that annotations name, beside the sources or on the class path. */
public final class CodeFiles {
  /** Where builds put what is on the class path of the finished program. */
  private static final List<Location> ON_CLASS_PATH =
      List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final Filer filer;
  private final NeighbouringFiles neighbours;

  public CodeFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.neighbours = new NeighbouringFiles(filer, elements);
  }

  /**
   * A file of a package, or the names of those that exist.
   *
   * @param packageName the package, empty for the unnamed one
   * @param name the file, relative to the package
   */
  public NamedFile find(String packageName, Written<String> name) {
    if (!CodeFile.isRelative(name.value())) {
      return new NamedFile(packageName, name, Optional.empty(), List.of());
    }
    Optional<CodeFile> file =
        isAskedFor(name.value()) ? find(packageName, name.value()) : Optional.empty();
    return new NamedFile(
        packageName, name, file, file.isPresent() ? List.of() : neighbours.of(packageName));
  }

  private Optional<CodeFile> find(String packageName, String name) {
    return read(StandardLocation.SOURCE_PATH, packageName, name)
        .map(text -> new CodeFile(text, false))
        .or(
            () ->
                ON_CLASS_PATH.stream()
                    .flatMap(location -> read(location, packageName, name).stream())
                    .findFirst()
                    .map(text -> new CodeFile(text, true)));
  }

  /**
   * Whether compilers look for a file of this name. They take paths of URIs, and complain about
   * others in ways that depend on who has wrapped their file manager.
   */
  private static boolean isAskedFor(String name) {
    try {
      return name.equals(new URI(name).normalize().getPath());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Compilers tell that there is no such file, or no such path at all, in several ways. */
  private Optional<String> read(Location location, String packageName, String name) {
    try {
      return Optional.of(
          filer.getResource(location, packageName, name).getCharContent(true).toString());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
