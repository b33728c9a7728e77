package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The name of a file, as an annotation has it, and what was found under it.
 *
 * @param packageName the package that the name is relative to
 * @param name the name
 * @param file the file, if there is one
 * @param others the names of the files that are there where this one is not
 */
public record NamedFile(
    String packageName, Written<String> name, Optional<CodeFile> file, List<String> others) {
  public NamedFile {
    others = List.copyOf(others);
  }
}
