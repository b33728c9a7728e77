package dev.backline.processor.graphql;

import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.DirectiveSpec.Mistake;
import dev.backline.processor.model.GraphqlValue;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Constant;
import dev.backline.processor.model.GraphqlValue.Items;
import dev.backline.processor.model.GraphqlValue.Kind;
import dev.backline.processor.model.GraphqlValue.Members;
import dev.backline.processor.model.GraphqlValue.Plain;
import dev.backline.processor.model.GraphqlValue.Text;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses the application of one directive, as schemas have it: its values are constant. */
public final class DirectiveParser {
  /** Far more than any directive needs, and far less than would exhaust a compiler's stack. */
  private static final int DEEPEST = 100;

  private final Tokens tokens;
  private int depth;

  private DirectiveParser(String text) {
    this.tokens = new Tokens(text);
  }

  /** The directive in a text, or what keeps the text from being one. */
  public static DirectiveSpec parse(Written<String> text) {
    try {
      return new DirectiveParser(text.value()).directive(text);
    } catch (SyntaxException e) {
      return new DirectiveSpec(
          Optional.empty(),
          List.of(),
          Optional.of(new Mistake(e.getMessage(), e.position() + 1)),
          text);
    }
  }

  private DirectiveSpec directive(Written<String> text) throws SyntaxException {
    expect("@");
    String name = name("the directive's name");
    List<Argument> arguments = new ArrayList<>();
    if (tokens.is("(")) {
      tokens.take();
      do {
        arguments.add(argument());
      } while (!tokens.is(")"));
      tokens.take();
    }
    if (!tokens.atEnd()) {
      throw tokens.unexpected("the end, since each @Directive is one directive,");
    }
    return new DirectiveSpec(Optional.of(name), arguments, Optional.empty(), text);
  }

  private Argument argument() throws SyntaxException {
    String name = name("a name");
    expect(":");
    return new Argument(name, value());
  }

  private GraphqlValue value() throws SyntaxException {
    if (!tokens.is("[") && !tokens.is("{")) {
      return word();
    }
    if (depth == DEEPEST) {
      throw tokens.unexpected("the end of " + DEEPEST + " values in each other");
    }
    depth++;
    GraphqlValue value = tokens.is("[") ? items() : members();
    depth--;
    return value;
  }

  private Items items() throws SyntaxException {
    tokens.take();
    List<GraphqlValue> elements = new ArrayList<>();
    while (!tokens.is("]")) {
      elements.add(value());
    }
    tokens.take();
    return new Items(elements);
  }

  private Members members() throws SyntaxException {
    tokens.take();
    List<Argument> members = new ArrayList<>();
    while (!tokens.is("}")) {
      members.add(argument());
    }
    tokens.take();
    return new Members(members);
  }

  private GraphqlValue word() throws SyntaxException {
    return switch (tokens.kind()) {
      case STRING -> new Text(tokens.take());
      case INT -> new Plain(Kind.INT, tokens.take());
      case FLOAT -> new Plain(Kind.FLOAT, tokens.take());
      case NAME -> {
        String name = tokens.take();
        yield switch (name) {
          case "true", "false" -> new Plain(Kind.BOOLEAN, name);
          case "null" -> new Plain(Kind.NULL, name);
          default -> new Constant(name);
        };
      }
      default -> throw tokens.unexpected("a value");
    };
  }

  private String name(String what) throws SyntaxException {
    if (tokens.kind() != Tokens.Kind.NAME) {
      throw tokens.unexpected(what);
    }
    return tokens.take();
  }

  private void expect(String punctuator) throws SyntaxException {
    if (!tokens.is(punctuator)) {
      throw tokens.unexpected("'" + punctuator + "'");
    }
    tokens.take();
  }

  /** A text that is no directive. */
  static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final int position;

    SyntaxException(String message, int position) {
      super(LINE_END.matcher(message).replaceAll(" "));
      this.position = position;
    }

    int position() {
      return position;
    }
  }
}
