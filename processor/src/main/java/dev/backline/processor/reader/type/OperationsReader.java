package dev.backline.processor.reader.type;

import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.OperationsSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads which operations a model has. */
final class OperationsReader {
  private OperationsReader() {}

  static OperationsSpec read(TypeElement type, AnnotationReader model, Reading reading) {
    Map<ModelOperation, Written<String>> names = new EnumMap<>(ModelOperation.class);
    for (String group : List.of("queries", "mutations", "subscriptions")) {
      model
          .annotation(group)
          .ifPresent(
              written ->
                  ModelOperation.inGroup(group)
                      .forEach(
                          operation ->
                              written
                                  .string(operation.member())
                                  .ifPresent(name -> names.put(operation, name))));
    }
    Optional<AnnotationReader> timestamps = model.annotation("timestamps");
    return new OperationsSpec(
        names,
        AnnotationReader.find(type, Vocabulary.DISABLE, reading)
            .flatMap(disable -> disable.constants("value"))
            .orElse(List.of()),
        model.annotation("subscriptions").flatMap(written -> written.constant("level")),
        timestamps.flatMap(written -> written.string("createdAt")),
        timestamps.flatMap(written -> written.string("updatedAt")));
  }
}
