package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.RelationSpec.Kind;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads the relation that a field stands for. */
final class RelationReader {
  private static final String PACKAGE = "dev.backline.";

  private RelationReader() {}

  /** Whether a field stands for a relation. */
  static boolean isRelation(Element field) {
    return Arrays.stream(Kind.values())
        .anyMatch(kind -> AnnotationReader.isPresent(field, PACKAGE + kind.annotation()));
  }

  /** The relation, if the field is one; a field with several has a mistake. */
  static Optional<RelationSpec> read(Element field, FieldType type, String place, Reading reading) {
    List<RelationSpec> relations =
        Arrays.stream(Kind.values())
            .flatMap(kind -> read(kind, field, type, reading).stream())
            .toList();
    if (relations.size() > 1) {
      reading
          .findings()
          .add(
              RelationProblem.TWO_RELATIONS,
              relations.get(1).at(),
              place,
              relations.get(0).kind().annotation(),
              relations.get(1).kind().annotation());
    }
    return relations.stream().findFirst();
  }

  private static Optional<RelationSpec> read(
      Kind kind, Element field, FieldType type, Reading reading) {
    return AnnotationReader.find(field, PACKAGE + kind.annotation(), reading)
        .map(
            relation ->
                new RelationSpec(
                    kind,
                    type.single().name(),
                    relation.strings("references"),
                    relation.strings("fields"),
                    relation.string("indexName"),
                    relation.string("overrideIndexName"),
                    relation.string("relationName"),
                    relation.integer("limit"),
                    relation.at()));
  }
}
