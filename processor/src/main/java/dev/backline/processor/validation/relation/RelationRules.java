package dev.backline.processor.validation.relation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DefaultSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.validation.Rules;

/** A relation leads from a model to a model, and has a form that Amplify takes. */
final class RelationRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      if (model.implied()) {
        continue;
      }
      model
          .relations()
          .forEach(
              field -> {
                checkForm(model, field, findings);
                checkTarget(data, model, field, findings);
              });
    }
  }

  private static void checkForm(ModelSpec model, FieldSpec field, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    String annotation = "@" + relation.kind().annotation();
    String place = model.place(field);
    boolean list = field.type() instanceof ListOf;
    if (field.type().known() && list != relation.kind().list()) {
      findings.add(
          RelationProblem.RELATION_LIST,
          relation.at(),
          annotation,
          place,
          list ? "a list" : "no list",
          list ? "a single model" : "a list of a model");
    }
    if (!relation.references().isEmpty() && !relation.fields().isEmpty()) {
      findings.add(RelationProblem.REFERENCES_AND_FIELDS, relation.at(), annotation);
    }
    if (isRequired(field)) {
      findings.add(RelationProblem.REQUIRED_RELATION, field.at(), place);
    }
    relation
        .limit()
        .filter(limit -> limit.value() < 1)
        .ifPresent(
            limit -> findings.add(RelationProblem.RELATION_LIMIT, limit.at(), limit.value()));
    if (relation.references().isEmpty()) {
      relation
          .overrideIndexName()
          .ifPresent(name -> findings.add(RelationProblem.OVERRIDE_WITHOUT_REFERENCES, name.at()));
    } else {
      relation
          .indexName()
          .ifPresent(
              name ->
                  findings.add(RelationProblem.INDEX_NAME_AND_REFERENCES, name.at(), annotation));
    }
    checkStoresNothing(field, place, findings);
  }

  private static boolean isRequired(FieldSpec field) {
    return (field.type().known() && field.type().required())
        || (field.type() instanceof ListOf list && list.element().required());
  }

  private static void checkStoresNothing(FieldSpec field, String place, Findings findings) {
    field
        .id()
        .ifPresent(at -> findings.add(RelationProblem.RELATION_STORES_NOTHING, at, place, "Id"));
    field
        .primaryKey()
        .ifPresent(
            key ->
                findings.add(
                    RelationProblem.RELATION_STORES_NOTHING, key.at(), place, "PrimaryKey"));
    field
        .indexes()
        .forEach(
            index ->
                findings.add(RelationProblem.RELATION_STORES_NOTHING, index.at(), place, "Index"));
    field
        .defaultValue()
        .map(DefaultSpec::at)
        .ifPresent(
            at -> findings.add(RelationProblem.RELATION_STORES_NOTHING, at, place, "Default"));
    field
        .refersTo()
        .ifPresent(
            column ->
                findings.add(
                    RelationProblem.RELATION_STORES_NOTHING, column.at(), place, "RefersTo"));
    field
        .validations()
        .forEach(
            rule ->
                findings.add(
                    RelationProblem.RELATION_STORES_NOTHING, rule.at(), place, "Validate"));
  }

  private static void checkTarget(
      DataSpec data, ModelSpec model, FieldSpec field, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    if (!field.type().known()) {
      return;
    }
    if (!leadsToModel(field)) {
      findings.add(
          RelationProblem.NO_TARGET,
          relation.at(),
          "@" + relation.kind().annotation(),
          model.place(field),
          field.type());
    } else if (data.model(relation.target()).isEmpty()) {
      findings.add(
          RelationProblem.FOREIGN_TARGET,
          relation.at(),
          model.place(field),
          relation.target(),
          data.definition().simpleName());
    }
  }

  static boolean leadsToModel(FieldSpec field) {
    return (field.type() instanceof ListOf list ? list.element() : field.type())
            instanceof Named named
        && named.kind() == Kind.MODEL;
  }
}
