package dev.backline.processor.validation.directive;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.naming.resolver.FieldResolvers;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.regex.Pattern;

/** What is answered over HTTP has an address, and no other answer. */
final class HttpRules implements Rules<DataSpec> {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s]+(/[\\s\\S]*)?");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      for (DirectiveSpec http : http(operation.directives())) {
        checkUrl(http, findings);
        if (hasOtherAnswer(operation)) {
          findings.add(
              DirectiveProblem.TWO_ANSWERS,
              http.text().at(),
              data.definition().simpleName() + "." + operation.javaName(),
              "http");
        }
      }
    }
    for (ModelSpec model : data.models()) {
      List<String> resolved = new FieldResolvers(data, model).fields();
      for (FieldSpec field : model.fields()) {
        for (DirectiveSpec http : http(field.directives())) {
          checkUrl(http, findings);
          if (field.relation().isPresent() || resolved.contains(field.name().value())) {
            findings.add(DirectiveProblem.HTTP_FIELD, http.text().at(), model.place(field));
          }
        }
      }
    }
  }

  /** Whether something answers an operation that is no directive of the user's. */
  static boolean hasOtherAnswer(CustomOperationSpec operation) {
    return !operation.handlers().isEmpty()
        || !operation.steps().isEmpty()
        || operation.generation().isPresent()
        || operation.sql().isPresent()
        || operation.conversation().isPresent();
  }

  private static List<DirectiveSpec> http(List<DirectiveSpec> directives) {
    return directives.stream().filter(directive -> directive.is("http")).toList();
  }

  private static void checkUrl(DirectiveSpec http, Findings findings) {
    http.word("url")
        .filter(url -> !ADDRESS.matcher(url).matches())
        .ifPresent(url -> findings.add(DirectiveProblem.HTTP_URL, http.text().at(), url));
  }
}
