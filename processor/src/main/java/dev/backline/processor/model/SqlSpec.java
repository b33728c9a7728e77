package dev.backline.processor.model;

import java.util.Optional;

/**
 * One {@code @Sql}.
 *
 * @param statement the statement, where it is written in the annotation
 * @param file the file that has it
 * @param database the name of the database
 * @param at the annotation
 */
public record SqlSpec(
    Optional<Written<String>> statement,
    Optional<NamedFile> file,
    Optional<Written<String>> database,
    SourceRef at) {

  /** The statement and where it is written, or where the file is named that has it. */
  public Optional<Written<String>> text() {
    return statement.or(
        () ->
            file.flatMap(
                named ->
                    named.file().map(found -> new Written<>(found.text(), named.name().at()))));
  }
}
