package dev.backline.processor.naming;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indexes that Amplify makes on the tables of models for the relations that lead to them. */
public final class RelationIndexes {
  private final Map<String, List<Relation>> byTarget = new HashMap<>();

  /** The indexes of a backend; made once, since each model asks for those of all others. */
  public RelationIndexes(DataSpec data) {
    for (ModelSpec parent : data.allModels()) {
      parent
          .relations()
          .filter(field -> makesIndex(field.relation().orElseThrow()))
          .forEach(
              field ->
                  byTarget
                      .computeIfAbsent(
                          field.relation().orElseThrow().target(), ignored -> new ArrayList<>())
                      .add(new Relation(parent, field)));
    }
  }

  /** The relations that have an index on the table of a model. */
  public List<Relation> leadingTo(ModelSpec child) {
    return List.copyOf(byTarget.getOrDefault(child.name().value(), List.of()));
  }

  /** The names of the indexes on the table of a model. */
  public List<String> of(ModelSpec child) {
    return leadingTo(child).stream()
        .map(relation -> GraphqlNames.relationIndex(relation.parent(), relation.field(), child))
        .toList();
  }

  private static boolean makesIndex(RelationSpec relation) {
    boolean implicit = relation.kind() == RelationSpec.Kind.HAS_MANY && relation.fields().isEmpty();
    return relation.kind() != RelationSpec.Kind.BELONGS_TO
        && (implicit || !relation.references().isEmpty());
  }

  /**
   * A relation as the parent has it.
   *
   * @param parent the model whose identifier is referred to
   * @param field its field
   */
  public record Relation(ModelSpec parent, FieldSpec field) {}
}
