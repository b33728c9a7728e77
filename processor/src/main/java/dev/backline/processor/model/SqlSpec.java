package dev.backline.processor.model;

import java.util.Optional;

/**
 * One {@code @Sql}.
 *
 * @param statement the statement, where it is written in the annotation
 * @param fileName the name of the file that has it
 * @param file that file, if there is one
 * @param database the name of the database
 * @param at the annotation
 */
public record SqlSpec(
    Optional<Written<String>> statement,
    Optional<Written<String>> fileName,
    Optional<CodeFile> file,
    Optional<Written<String>> database,
    SourceRef at) {

  /** The statement and where it is written, or where the file is named that has it. */
  public Optional<Written<String>> text() {
    return statement.or(
        () -> fileName.flatMap(name -> file.map(found -> new Written<>(found.text(), name.at()))));
  }
}
