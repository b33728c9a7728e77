package dev.backline.processor.validation.directive;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.ArgumentSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.GraphqlValue;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Items;
import dev.backline.processor.model.GraphqlValue.Members;
import dev.backline.processor.model.GraphqlValue.Text;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.HttpDataSources;
import dev.backline.processor.validation.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code @http} says can be put into a template, and the parameters in its path into a schema.
 */
final class HttpTextRules implements Rules<DataSpec> {
  private static final List<String> ENDING = List.of("\"", "\\", "\n", "\r");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      String place = data.definition().simpleName() + "." + operation.javaName();
      for (DirectiveSpec http : operation.directives()) {
        Set<String> parameters = check(http, findings);
        if (!parameters.isEmpty()) {
          operation
              .arguments()
              .forEach(argument -> checkArgument(argument, place, parameters, findings));
        }
      }
    }
    data.models().stream()
        .flatMap(model -> model.fields().stream())
        .flatMap(field -> field.directives().stream())
        .forEach(directive -> check(directive, findings));
  }

  /** Returns the parameters in the path. */
  private static Set<String> check(DirectiveSpec directive, Findings findings) {
    Set<String> parameters = new LinkedHashSet<>();
    if (directive.is("http")) {
      SourceRef at = directive.text().at();
      Optional<String> url = directive.word("url");
      url.ifPresent(text -> checkText("The address", text, at, findings));
      directive
          .argument("headers")
          .ifPresent(
              headers -> texts(headers).forEach(text -> checkText("A header", text, at, findings)));
      for (String name : url.map(HttpDataSources::parameters).orElse(List.of())) {
        if (!GraphqlNames.isName(name)) {
          findings.add(DirectiveProblem.HTTP_PATH_NAME, at, name);
        } else if (!parameters.add(name)) {
          findings.add(DirectiveProblem.HTTP_PATH_TWICE, at, name);
        }
      }
    }
    return parameters;
  }

  private static Stream<String> texts(GraphqlValue value) {
    if (value instanceof Items items) {
      return items.elements().stream().flatMap(HttpTextRules::texts);
    }
    if (value instanceof Members object) {
      return object.members().stream().map(Argument::value).flatMap(HttpTextRules::texts);
    }
    return value instanceof Text text ? Stream.of(text.value()) : Stream.of();
  }

  private static void checkText(String what, String text, SourceRef at, Findings findings) {
    ENDING.stream()
        .filter(text::contains)
        .findFirst()
        .ifPresent(
            sign ->
                findings.add(
                    DirectiveProblem.HTTP_TEXT,
                    at,
                    what,
                    sign.isBlank() ? "a line break" : "a " + sign));
  }

  private static void checkArgument(
      ArgumentSpec argument, String place, Set<String> parameters, Findings findings) {
    SourceRef at = argument.name().at();
    String name = argument.name().value();
    if (!argument.type().known()) {
      return;
    }
    if (parameters.contains(name)) {
      if (!argument.type().toString().equals("String!")) {
        findings.add(
            DirectiveProblem.HTTP_PATH_TYPE, at, place + "'s " + argument.javaName(), name);
      }
    } else if (argument.type().single().kind() != Kind.SCALAR) {
      findings.add(
          DirectiveProblem.HTTP_ARGUMENT_LOST,
          at,
          parameters.iterator().next(),
          argument.javaName());
    }
  }
}
