package dev.backline.processor.validation.sql;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.SqlProblem;
import dev.backline.processor.model.ArgumentSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.SqlSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.SqlNames;
import dev.backline.processor.validation.Rules;
import dev.backline.processor.validation.operation.CodeFileRules;
import dev.backline.processor.validation.type.TemplateText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement exists, has a database, and names arguments of its operation. */
final class SqlStatementRules implements Rules<DataSpec> {
  /**
   * Texts and comments, in which a colon is nothing else; then casts; then parameters. A text with
   * a doubled quote counts as two.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'[^']*'|`[^`]*`|--[^\\n]*|/\\*.*?\\*/|::\\w+|\\\\:|(?<!\\w):(?<name>[A-Za-z_]\\w*)",
          Pattern.DOTALL);

  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : SqlNames.operations(data)) {
      SqlSpec sql = operation.sql().orElseThrow();
      String definition = data.definition().simpleName();
      String place = definition + "." + operation.javaName();
      if (operation.rootType() == RootType.SUBSCRIPTION) {
        findings.add(SqlProblem.STATEMENT_OF_SUBSCRIPTION, sql.at(), place);
        continue;
      }
      checkDatabase(data, sql, findings);
      checkSource(definition, sql, findings);
      sql.text()
          .ifPresent(
              text -> {
                checkParameters(operation, place, text, findings);
                checkTemplate(text, findings);
              });
    }
    checkSteps(data, findings);
  }

  private static void checkDatabase(DataSpec data, SqlSpec sql, Findings findings) {
    String definition = data.definition().simpleName();
    if (data.databaseOf(sql).isPresent()) {
      return;
    }
    if (data.api().databases().isEmpty()) {
      findings.add(SqlProblem.NO_DATABASE, sql.at(), definition);
    } else if (sql.database().isPresent()) {
      SqlModelRules.addUnknown(data, sql.database().get(), findings);
    } else {
      List<String> names =
          data.api().databases().stream().map(database -> database.name().value()).toList();
      findings.add(
          SqlProblem.WHICH_DATABASE,
          sql.at(),
          definition,
          "the databases " + String.join(", ", names));
    }
  }

  private static void checkSource(String definition, SqlSpec sql, Findings findings) {
    if (sql.statement().isPresent() && sql.file().isPresent()) {
      findings.add(SqlProblem.TWO_STATEMENTS, sql.at());
      return;
    }
    Optional<NamedFile> missing = sql.file().filter(named -> named.file().isEmpty());
    if (missing.isPresent()) {
      CodeFileRules.checkExists(missing.get(), definition, findings);
    } else if (sql.text().map(Written::value).filter(text -> !text.isBlank()).isEmpty()) {
      findings.add(SqlProblem.NO_STATEMENT, sql.text().map(Written::at).orElse(sql.at()));
    }
  }

  private static void checkParameters(
      CustomOperationSpec operation, String place, Written<String> text, Findings findings) {
    List<String> arguments =
        operation.arguments().stream().map(ArgumentSpec::name).map(Written::value).toList();
    Set<String> parameters = new LinkedHashSet<>();
    Matcher token = TOKEN.matcher(text.value());
    while (token.find()) {
      if (token.group("name") != null) {
        parameters.add(token.group("name"));
      }
    }
    parameters.stream()
        .filter(parameter -> !arguments.contains(parameter))
        .forEach(
            parameter ->
                findings.add(
                    SqlProblem.UNKNOWN_PARAMETER,
                    text.at(),
                    parameter,
                    place,
                    NearestName.hint(parameter, arguments)));
  }

  private static void checkTemplate(Written<String> text, Findings findings) {
    for (String code : TemplateText.codeIn(text.value())) {
      findings.add(
          SqlProblem.TEMPLATE_TEXT,
          text.at(),
          TemplateText.describe(code),
          code.startsWith("$")
              ? "Pass the value as an argument."
              : code.startsWith("#")
                  ? "Write comments with --."
                  : "Write names that need no quotes, of a view if need be, and texts in '…'.");
    }
  }

  private static void checkSteps(DataSpec data, Findings findings) {
    data.operations().stream()
        .flatMap(operation -> operation.steps().stream())
        .flatMap(step -> step.model().stream())
        .filter(
            type -> data.sqlModels().stream().anyMatch(model -> model.type().equals(type.value())))
        .forEach(type -> findings.add(SqlProblem.STEP_MODEL, type.at(), type.value().simpleName()));
  }
}
