package dev.backline.processor.reader.type;

import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import java.util.Optional;

/** Reads the table members that {@code @Model} and {@code @Tables} share. */
public final class TableReader {
  private TableReader() {}

  public static TableSpec read(AnnotationReader table) {
    return new TableSpec(
        table.string("ttl"),
        table.bool("pitr"),
        table.integer("pitrRecoveryDays"),
        table.constant("billingMode"),
        throughput(table),
        table.bool("deletionProtection"),
        table.constant("removalPolicy"),
        table.constant("stream"),
        table.constant("encryption"),
        table.string("kmsKey"),
        table.constant("tableProvider"),
        table.constant("conflictResolution"),
        table.string("importedTable"),
        table.string("database"));
  }

  /** The {@code throughput} of a table or an index. */
  static Optional<Written<ThroughputSpec>> throughput(AnnotationReader owner) {
    return owner
        .annotation("throughput")
        .flatMap(
            throughput ->
                throughput
                    .integer("read")
                    .flatMap(
                        read ->
                            throughput
                                .integer("write")
                                .map(write -> new ThroughputSpec(read, write))))
        .map(throughput -> new Written<>(throughput, owner.position("throughput")));
  }
}
