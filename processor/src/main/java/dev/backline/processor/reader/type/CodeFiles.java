package dev.backline.processor.reader.type;

import dev.backline.processor.model.CodeFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds the files that annotations name, beside the sources or on the class path. */
public final class CodeFiles {
  /** Where builds put what is on the class path of the finished program. */
  private static final List<Location> ON_CLASS_PATH =
      List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final Filer filer;

  public CodeFiles(Filer filer) {
    this.filer = filer;
  }

  /**
   * A file of a package.
   *
   * @param packageName the package, empty for the unnamed one
   * @param name the file, relative to the package
   */
  public Optional<CodeFile> find(String packageName, String name) {
    if (!CodeFile.isRelative(name) || !isAskedFor(name)) {
      return Optional.empty();
    }
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
