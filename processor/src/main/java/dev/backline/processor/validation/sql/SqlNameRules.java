package dev.backline.processor.validation.sql;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.SqlProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DefaultSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.SqlDatabaseSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tables and columns with other names, and values that the database makes, are those of SQL. */
final class SqlNameRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, String> apiNames = new HashMap<>();
    data.models().forEach(model -> apiNames.put(model.name().value(), model.type().simpleName()));
    Map<String, String> tables = new HashMap<>();
    for (ModelSpec model : data.models()) {
      String name = model.type().simpleName();
      boolean inSql = model.table().database().isPresent();
      model.refersTo().ifPresent(table -> check(table, name, inSql, apiNames, tables, findings));
      checkColumns(model, inSql, findings);
      for (FieldSpec field : model.fields()) {
        field
            .defaultValue()
            .ifPresent(
                value -> checkDefault(data.databaseOf(model), model, field, value, findings));
      }
    }
  }

  private static void checkColumns(ModelSpec model, boolean inSql, Findings findings) {
    Map<String, String> apiNames = new HashMap<>();
    model.fields().forEach(field -> apiNames.put(field.name().value(), model.place(field)));
    Map<String, String> columns = new HashMap<>();
    for (FieldSpec field : model.fields()) {
      if (field.relation().isEmpty()) {
        String place = model.place(field);
        field
            .refersTo()
            .ifPresent(column -> check(column, place, inSql, apiNames, columns, findings));
      }
    }
  }

  private static void check(
      Written<String> name,
      String place,
      boolean inSql,
      Map<String, String> apiNames,
      Map<String, String> taken,
      Findings findings) {
    if (!inSql) {
      findings.add(SqlProblem.RENAMED, name.at(), place);
    } else if (name.value().isBlank()) {
      findings.add(SqlProblem.RENAMED_TO_NOTHING, name.at());
    } else if (apiNames.containsKey(name.value())) {
      findings.add(
          SqlProblem.RENAMED_TO_OTHER, name.at(), place, name.value(), apiNames.get(name.value()));
    } else {
      String other = taken.putIfAbsent(name.value(), place);
      if (other != null) {
        findings.add(SqlProblem.RENAMED_TWICE, name.at(), other, place, name.value());
      }
    }
  }

  private static void checkDefault(
      Optional<SqlDatabaseSpec> database,
      ModelSpec model,
      FieldSpec field,
      DefaultSpec value,
      Findings findings) {
    String place = model.place(field);
    if (!value.isGenerated()) {
      if (value.value().isEmpty()) {
        findings.add(SqlProblem.NO_DEFAULT, value.at());
      }
      return;
    }
    SourceRef generated = value.generated().orElseThrow().at();
    if (value.value().isPresent()) {
      findings.add(SqlProblem.TWO_DEFAULTS, value.at());
    } else if (database.filter(SqlDatabaseSpec::isPostgres).isEmpty()) {
      // Where the database is unknown, that is said elsewhere.
      if (database.isPresent() || model.table().database().isEmpty()) {
        findings.add(SqlProblem.GENERATED, generated, place);
      }
    } else if (field.type().known()
        && !(field.type() instanceof Named named && named.name().equals("Int"))) {
      findings.add(SqlProblem.GENERATED_TYPE, generated, place, field.type());
    }
  }
}
