package dev.backline.processor.validation.operation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.model.DataSourceSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ResolverStepSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Steps in JavaScript have code that AppSync can run, and data sources that exist. */
final class ResolverRules implements Rules<DataSpec> {
  private static final int LONGEST_CODE = 32_768;

  @Override
  public void check(DataSpec data, Findings findings) {
    String definition = data.definition().simpleName();
    Set<String> dataSources = new LinkedHashSet<>();
    for (DataSourceSpec dataSource : data.dataSources()) {
      Written<String> id = dataSource.id();
      if (!dataSources.add(id.value())) {
        findings.add(OperationProblem.DATA_SOURCE_TWICE, id.at(), definition, id.value());
      }
    }
    data.operations().stream()
        .flatMap(operation -> operation.steps().stream())
        .forEach(
            step -> {
              checkSource(data, step, dataSources, findings);
              checkCode(definition, step, findings);
            });
  }

  private static void checkSource(
      DataSpec data, ResolverStepSpec step, Set<String> dataSources, Findings findings) {
    String definition = data.definition().simpleName();
    if (step.model().isPresent() && step.dataSource().isPresent()) {
      findings.add(OperationProblem.TWO_SOURCES, step.at());
    }
    step.model()
        .filter(
            type -> data.models().stream().noneMatch(model -> model.type().equals(type.value())))
        .ifPresent(
            type ->
                findings.add(
                    OperationProblem.STEP_MODEL,
                    type.at(),
                    type.value().simpleName(),
                    definition,
                    NearestName.hint(type.value().simpleName(), data.modelNames())));
    step.dataSource()
        .filter(id -> !dataSources.contains(id.value()))
        .ifPresent(
            id ->
                findings.add(
                    OperationProblem.UNKNOWN_DATA_SOURCE,
                    id.at(),
                    definition,
                    id.value(),
                    NearestName.hint(id.value(), dataSources)));
  }

  private static void checkCode(String definition, ResolverStepSpec step, Findings findings) {
    CodeFileRules.checkExists(step.code(), definition, findings);
    step.code().file().ifPresent(file -> checkText(step.code().name(), file.text(), findings));
  }

  private static void checkText(Written<String> code, String text, Findings findings) {
    if (text.length() > LONGEST_CODE) {
      findings.add(OperationProblem.CODE_LENGTH, code.at(), code.value(), text.length());
    }
    for (String function : List.of("request", "response")) {
      if (!exports(text, function)) {
        findings.add(OperationProblem.CODE_EXPORT, code.at(), code.value(), function, function);
      }
    }
  }

  private static boolean exports(String text, String function) {
    return Pattern.compile(
            "export\\s+(function|const|let|var)\\s+"
                + function
                + "\\b|export\\s*\\{[^}]*\\b"
                + function
                + "\\b")
        .matcher(text)
        .find();
  }
}
