package dev.backline.processor.reader.relation;

import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.OperationsSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.JoinNames;
import dev.backline.processor.reader.annotation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns each many-to-many relation into a join model to which both ends have a one-to-many
 * relation.
 *
 * <p>Amplify has a directive for that, which is deprecated; this is what it recommends instead,
 * with the same API.
 */
public final class JoinModels {
  private final List<ModelSpec> models;
  private final ApiSpec api;
  private final Reading reading;

  private JoinModels(List<ModelSpec> models, ApiSpec api, Reading reading) {
    this.models = new ArrayList<>(models);
    this.api = api;
    this.reading = reading;
  }

  /** The models, whose many-to-many relations lead to join models, and those behind them. */
  public static List<ModelSpec> expand(List<ModelSpec> models, ApiSpec api, Reading reading) {
    Map<String, List<End>> relations = new TreeMap<>();
    for (ModelSpec model : models) {
      model
          .relations()
          .filter(field -> field.relation().orElseThrow().kind() == RelationSpec.Kind.MANY_TO_MANY)
          .forEach(
              field ->
                  field
                      .relation()
                      .flatMap(RelationSpec::relationName)
                      .ifPresent(
                          name ->
                              relations
                                  .computeIfAbsent(name.value(), ignored -> new ArrayList<>())
                                  .add(new End(model, field))));
    }
    if (relations.isEmpty()) {
      return models;
    }
    JoinModels joins = new JoinModels(models, api, reading);
    relations.forEach(joins::expand);
    return List.copyOf(joins.models);
  }

  private void expand(String name, List<End> ends) {
    if (ends.size() != 2) {
      String count = ends.size() == 1 ? "one end" : ends.size() + " ends";
      reading.findings().add(RelationProblem.RELATION_ENDS, ends.get(0).at(), name, count);
      return;
    }
    End one = ends.get(0);
    End other = ends.get(1);
    if (one.model().equals(other.model())) {
      reading
          .findings()
          .add(RelationProblem.JOIN_OF_ONE, other.at(), name, one.model().type().simpleName());
    } else if (!one.leadsTo(other) || !other.leadsTo(one)) {
      reading
          .findings()
          .add(
              RelationProblem.RELATION_ENDS_APART,
              other.at(),
              name,
              one.model().name().value(),
              one.target(),
              other.model().name().value(),
              other.target());
    } else if (isTaken(JoinNames.model(name))) {
      reading.findings().add(RelationProblem.JOIN_TYPE_TAKEN, one.at(), name);
    } else {
      List<RuleSpec> rules = JoinRules.of(one.model(), other.model(), api);
      if (rules.isEmpty() && !(one.model().rules().isEmpty() && other.model().rules().isEmpty())) {
        addUnreachable(name, one, other);
      } else {
        link(JoinNames.model(name), one, other, rules);
      }
    }
  }

  private boolean isTaken(String name) {
    return models.stream().anyMatch(model -> model.name().value().equals(name));
  }

  private void addUnreachable(String name, End one, End other) {
    reading
        .findings()
        .add(
            RelationProblem.JOIN_WITHOUT_RULE,
            one.at(),
            name,
            one.model().type().simpleName(),
            other.model().type().simpleName());
  }

  private void link(String joinName, End one, End other, List<RuleSpec> rules) {
    redirect(one, joinName);
    redirect(other, joinName);
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(field("id", new Named("ID", Kind.SCALAR, true), Optional.empty(), one));
    fields.addAll(references(one));
    fields.addAll(references(other));
    fields.add(parent(one));
    fields.add(parent(other));
    JavaType type = new JavaType(one.model().type().packageName(), List.of(joinName));
    models.add(
        new ModelSpec(
            type,
            new Written<>(joinName, one.at()),
            Optional.empty(),
            Optional.empty(),
            fields,
            TableSpec.NONE,
            OperationsSpec.NONE,
            rules,
            List.of(),
            List.of(),
            true,
            one.at()));
  }

  /** Makes the end lead to the join model. */
  private void redirect(End end, String joinName) {
    RelationSpec written = end.relation();
    RelationSpec relation =
        new RelationSpec(
            RelationSpec.Kind.HAS_MANY,
            joinName,
            referenceNames(end),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            written.limit(),
            written.at());
    FieldType type = new ListOf(new Named(joinName, Kind.MODEL, false), false);
    // By class, not by name: where two models have one name, both stay for a rule to find them.
    models.replaceAll(
        model ->
            model.type().equals(end.model().type())
                ? model.withFields(
                    model.fields().stream()
                        .map(
                            field ->
                                field.javaName().equals(end.field().javaName())
                                    ? field.withRelation(relation).withType(type)
                                    : field)
                        .toList())
                : model);
  }

  private static List<Written<String>> referenceNames(End end) {
    return references(end).stream()
        .map(reference -> new Written<>(reference.javaName(), end.at()))
        .toList();
  }

  private static List<FieldSpec> references(End end) {
    List<FieldSpec> identifier = end.model().identifier();
    String model = end.model().name().value();
    if (identifier.isEmpty()) {
      Named id = new Named("ID", Kind.SCALAR, true);
      return List.of(field(JoinNames.reference(model, "id"), id, Optional.empty(), end));
    }
    return identifier.stream()
        .map(
            part ->
                field(
                    JoinNames.reference(model, part.name().value()),
                    part.type(),
                    Optional.empty(),
                    end))
        .toList();
  }

  private static FieldSpec parent(End end) {
    String model = end.model().name().value();
    RelationSpec relation =
        new RelationSpec(
            RelationSpec.Kind.BELONGS_TO,
            model,
            referenceNames(end),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            end.at());
    return field(
        JoinNames.parent(model), new Named(model, Kind.MODEL, false), Optional.of(relation), end);
  }

  private static FieldSpec field(
      String name, FieldType type, Optional<RelationSpec> relation, End end) {
    return new FieldSpec(
        name,
        new Written<>(name, end.at()),
        Optional.empty(),
        type,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        relation,
        List.of(),
        List.of(),
        List.of(),
        end.at());
  }

  /** One end of a relation. */
  private record End(ModelSpec model, FieldSpec field) {
    RelationSpec relation() {
      return field.relation().orElseThrow();
    }

    String target() {
      return relation().target();
    }

    boolean leadsTo(End other) {
      return target().equals(other.model.name().value());
    }

    SourceRef at() {
      return relation().at();
    }
  }
}
