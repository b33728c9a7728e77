package dev.backline.processor.schema;

import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.GraphqlValue;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Constant;
import dev.backline.processor.model.GraphqlValue.Items;
import dev.backline.processor.model.GraphqlValue.Members;
import dev.backline.processor.model.GraphqlValue.Plain;
import dev.backline.processor.model.GraphqlValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the directives that users write themselves. */
final class DirectivePrinter {
  private DirectivePrinter() {}

  /** The directives in order. */
  static List<String> print(List<DirectiveSpec> directives) {
    return directives.stream().map(DirectivePrinter::print).toList();
  }

  /**
   * Directives that are made, and those that the user writes, which take the place of made ones of
   * the same name.
   */
  static List<String> withWritten(List<String> made, List<DirectiveSpec> written) {
    List<String> all = new ArrayList<>();
    made.stream()
        .filter(directive -> written.stream().noneMatch(own -> own.is(nameOf(directive))))
        .forEach(all::add);
    all.addAll(print(written));
    return all;
  }

  private static String nameOf(String directive) {
    int bracket = directive.indexOf('(');
    return directive.substring(1, bracket < 0 ? directive.length() : bracket);
  }

  private static String print(DirectiveSpec directive) {
    String name = "@" + directive.name().orElseThrow();
    return directive.arguments().isEmpty()
        ? name
        : name + "(" + arguments(directive.arguments()) + ")";
  }

  private static String arguments(List<Argument> arguments) {
    return arguments.stream()
        .map(argument -> argument.name() + ": " + value(argument.value()))
        .collect(Collectors.joining(", "));
  }

  private static String value(GraphqlValue value) {
    if (value instanceof Text text) {
      return GraphqlText.quoted(text.value());
    }
    if (value instanceof Plain plain) {
      return plain.source();
    }
    if (value instanceof Constant constant) {
      return constant.name();
    }
    return value instanceof Items items
        ? items.elements().stream()
            .map(DirectivePrinter::value)
            .collect(Collectors.joining(", ", "[", "]"))
        : "{" + arguments(((Members) value).members()) + "}";
  }
}
