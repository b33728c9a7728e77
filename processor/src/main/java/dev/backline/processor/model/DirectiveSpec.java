package dev.backline.processor.model;

import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Constant;
import dev.backline.processor.model.GraphqlValue.Items;
import dev.backline.processor.model.GraphqlValue.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One {@code @Directive}.
 *
 * @param name the directive's name; nothing where the text is none
 * @param arguments its arguments in the order written
 * @param mistake what is wrong with the text; nothing where it is a directive
 * @param text the text as written
 */
public record DirectiveSpec(
    Optional<String> name,
    List<Argument> arguments,
    Optional<Mistake> mistake,
    Written<String> text) {
  public DirectiveSpec {
    arguments = List.copyOf(arguments);
  }

  /** Whether it is a certain directive. */
  public boolean is(String other) {
    return name.filter(other::equals).isPresent();
  }

  /** The first argument of a name. */
  public Optional<GraphqlValue> argument(String argument) {
    return arguments.stream()
        .filter(candidate -> candidate.name().equals(argument))
        .map(Argument::value)
        .findFirst();
  }

  /** The text of an argument that is a string, or the name of one that is a constant. */
  public Optional<String> word(String argument) {
    return argument(argument)
        .map(
            value ->
                value instanceof Text text
                    ? text.value()
                    : value instanceof Constant constant ? constant.name() : "");
  }

  /** The names in an argument that is a list of constants, or a single one. */
  public List<String> constants(String argument) {
    return argument(argument).stream()
        .flatMap(
            value -> value instanceof Items items ? items.elements().stream() : Stream.of(value))
        .filter(Constant.class::isInstance)
        .map(value -> ((Constant) value).name())
        .toList();
  }

  /**
   * What keeps a text from being a directive.
   *
   * @param reason what was found and what was expected
   * @param character the place, counted from 1
   */
  public record Mistake(String reason, int character) {}
}
