package dev.backline.processor.naming.stack;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.RelationSpec.Kind;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What models that take over the tables of others do to relations: the attributes that Amplify adds
 * to items are called after the model, so they keep their old names, and a function in the
 * pipelines renames them.
 */
public final class MappedTables {
  private final Set<ModelSpec> renamed = new LinkedHashSet<>();
  private final Set<ModelSpec> storing = new LinkedHashSet<>();

  /** The effects on the models of a backend. */
  public MappedTables(DataSpec data) {
    for (ModelSpec model : data.models()) {
      if (model.mappedName().isPresent()) {
        model.relations().forEach(field -> add(data, model, field));
      }
    }
    renamed.removeAll(data.sqlModels());
    storing.removeAll(data.sqlModels());
  }

  private void add(DataSpec data, ModelSpec model, FieldSpec field) {
    RelationSpec relation = field.relation().orElseThrow();
    boolean addsFields = relation.references().isEmpty() && relation.fields().isEmpty();
    switch (relation.kind()) {
      case HAS_MANY -> data.model(relation.target()).ifPresent(target -> add(target, addsFields));
      case HAS_ONE -> add(model, addsFields);
      case BELONGS_TO -> {
        if (!relation.references().isEmpty() || belongsToHasOne(data, model, relation)) {
          add(model, addsFields);
        }
      }
      case MANY_TO_MANY -> {}
    }
  }

  private void add(ModelSpec model, boolean stored) {
    renamed.add(model);
    if (stored) {
      storing.add(model);
    }
  }

  private static boolean belongsToHasOne(DataSpec data, ModelSpec model, RelationSpec relation) {
    return data.model(relation.target()).stream()
        .flatMap(ModelSpec::relations)
        .map(field -> field.relation().orElseThrow())
        .filter(other -> other.target().equals(model.name().value()))
        .map(RelationSpec::kind)
        .filter(kind -> kind == Kind.HAS_ONE || kind == Kind.HAS_MANY)
        .findFirst()
        .filter(Kind.HAS_ONE::equals)
        .isPresent();
  }

  /** Whether Amplify makes a function that renames attributes. */
  public boolean hasFunction() {
    return !renamed.isEmpty();
  }

  /** The models whose items have attributes under old names. */
  public Set<ModelSpec> storing() {
    return storing;
  }
}
