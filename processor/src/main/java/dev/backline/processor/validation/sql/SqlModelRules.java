package dev.backline.processor.validation.sql;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.SqlProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.SqlDatabaseSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resolver.FieldResolvers;
import dev.backline.processor.naming.stack.ModelStacks;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A model in an SQL database says all that its table has, and nothing that a table is made by. */
final class SqlModelRules implements Rules<DataSpec> {
  private static final Set<String> OF_DYNAMODB = Set.of("SYNC", "SEARCH");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      if (!model.implied()) {
        model.relations().forEach(field -> checkRelation(data, model, field, findings));
      }
    }
    for (ModelSpec model : data.sqlModels()) {
      checkDatabase(data, model, findings);
      checkFields(model, findings);
      checkSettings(model, findings);
      model.indexes().forEach(onField -> checkIndex(model, onField.index(), findings));
      checkStack(data, model, findings);
      if (data.versioned()) {
        findings.add(SqlProblem.VERSIONED, databaseAt(model), model.type().simpleName());
      }
      rules(model, data.rulesOf(model)).forEach(rule -> checkOwner(model, rule, findings));
      rules(model, model.rules()).forEach(rule -> checkOperations(model, rule, findings));
    }
    checkOperationsOfApi(data, findings);
  }

  private static Stream<RuleSpec> rules(ModelSpec model, List<RuleSpec> ofModel) {
    return Stream.concat(
        ofModel.stream(), model.fields().stream().flatMap(field -> field.rules().stream()));
  }

  /** What is wrong with a rule of the API is said once, and not for each model that it reaches. */
  private static void checkOperationsOfApi(DataSpec data, Findings findings) {
    data.sqlModels().stream()
        .filter(model -> model.rules().isEmpty())
        .findFirst()
        .ifPresent(
            model -> data.api().rules().forEach(rule -> checkOperations(model, rule, findings)));
  }

  private static SourceRef databaseAt(ModelSpec model) {
    return model.table().database().orElseThrow().at();
  }

  private static void checkDatabase(DataSpec data, ModelSpec model, Findings findings) {
    if (data.databaseOf(model).isEmpty()) {
      addUnknown(data, model.table().database().orElseThrow(), findings);
    }
  }

  /** Says that there is no such database. */
  static void addUnknown(DataSpec data, Written<String> name, Findings findings) {
    findings.add(
        SqlProblem.UNKNOWN_DATABASE,
        name.at(),
        data.definition().simpleName(),
        name.value(),
        NearestName.hint(
            name.value(),
            data.api().databases().stream()
                .map(SqlDatabaseSpec::name)
                .map(Written::value)
                .toList()));
  }

  private static void checkStack(DataSpec data, ModelSpec model, Findings findings) {
    List<String> protectedFields = new FieldResolvers(data, model).fields();
    if (!protectedFields.isEmpty() && !new ModelStacks(data).holdsFields(model)) {
      findings.add(
          SqlProblem.NO_OPERATIONS,
          model.at(),
          model.type().simpleName(),
          String.join("', '", protectedFields));
    }
  }

  private static void checkFields(ModelSpec model, Findings findings) {
    String name = model.type().simpleName();
    boolean identified =
        model.fields().stream()
            .anyMatch(field -> field.id().isPresent() || field.primaryKey().isPresent());
    if (!identified) {
      findings.add(SqlProblem.NO_IDENTIFIER, model.at(), name);
    }
    Stream.of(model.operations().createdAt(), model.operations().updatedAt())
        .flatMap(Optional::stream)
        .filter(field -> !field.value().isEmpty() && !hasField(model, field.value()))
        .forEach(
            field ->
                findings.add(
                    SqlProblem.TIMESTAMP_FIELD,
                    field.at(),
                    name,
                    field.value(),
                    NearestName.closest(field.value(), graphqlNames(model))));
  }

  private static boolean hasField(ModelSpec model, String graphqlName) {
    return graphqlNames(model).contains(graphqlName);
  }

  private static List<String> graphqlNames(ModelSpec model) {
    return model.fields().stream().map(field -> field.name().value()).toList();
  }

  private static void checkSettings(ModelSpec model, Findings findings) {
    Stream.of(
            model.table().settings(),
            model.table().provider().stream(),
            model.table().importedTable().stream(),
            model.table().conflictResolution().stream())
        .flatMap(settings -> settings)
        .forEach(
            setting ->
                findings.add(SqlProblem.TABLE_SETTING, setting.at(), model.type().simpleName()));
  }

  private static void checkIndex(ModelSpec model, IndexSpec index, Findings findings) {
    String name = model.type().simpleName();
    List<Written<?>> settings =
        Stream.<Stream<? extends Written<?>>>of(
                index.projection().stream(),
                index.nonKeyAttributes().stream().limit(1),
                index.throughput().stream())
            .<Written<?>>flatMap(written -> written)
            .toList();
    settings.forEach(setting -> findings.add(SqlProblem.INDEX_SETTING, setting.at(), name));
    if (!index.query()) {
      findings.add(SqlProblem.INDEX_WITHOUT_QUERY, index.at(), name);
    }
  }

  private static void checkOwner(ModelSpec model, RuleSpec rule, Findings findings) {
    if (rule.strategy().equals("OWNER")) {
      String owner = FieldResolvers.ownerField(model, rule);
      if (!hasField(model, owner)) {
        findings.add(
            SqlProblem.OWNER_FIELD,
            rule.ownerField().map(Written::at).orElse(rule.at()),
            model.type().simpleName(),
            owner,
            NearestName.closest(owner, graphqlNames(model)));
      }
    }
  }

  private static void checkOperations(ModelSpec model, RuleSpec rule, Findings findings) {
    rule.operations().stream()
        .flatMap(List::stream)
        .filter(operation -> OF_DYNAMODB.contains(operation.value()))
        .forEach(
            operation ->
                findings.add(
                    SqlProblem.RULE_OPERATION,
                    operation.at(),
                    operation.value(),
                    model.type().simpleName()));
  }

  private static void checkRelation(
      DataSpec data, ModelSpec model, FieldSpec field, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    Optional<ModelSpec> target = data.model(relation.target());
    boolean linked =
        relation.kind() == RelationSpec.Kind.MANY_TO_MANY
            || target.map(ModelSpec::implied).orElse(false);
    if (linked && isSql(data, model)) {
      findings.add(SqlProblem.MANY_TO_MANY, relation.at());
    } else if (!linked
        && relation.references().isEmpty()
        && (isSql(data, model) || target.filter(other -> isSql(data, other)).isPresent())) {
      findings.add(SqlProblem.NO_REFERENCES, relation.at(), model.place(field));
    }
  }

  private static boolean isSql(DataSpec data, ModelSpec model) {
    return data.providerOf(model) == TableProvider.SQL;
  }
}
