package dev.backline.processor.graphql;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.GraphqlValue;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Constant;
import dev.backline.processor.model.GraphqlValue.Items;
import dev.backline.processor.model.GraphqlValue.Kind;
import dev.backline.processor.model.GraphqlValue.Members;
import dev.backline.processor.model.GraphqlValue.Plain;
import dev.backline.processor.model.GraphqlValue.Text;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives are read exactly, and mistakes have a place. */
final class DirectiveParserTest {
  private static final SourceRef NOWHERE = new SourceRef() {};

  @Test
  void nameAlone() {
    DirectiveSpec directive = parse("  @aws_iam # comment");
    assertThat(directive.name()).hasValue("aws_iam");
    assertThat(directive.arguments()).isEmpty();
  }

  @Test
  void everyKindOfValue() {
    assertThat(
            parse(
                    "@a(s: \"x\", i: -12, f: 1.5e3, b: true n: null, e: GET,"
                        + " l: [1 2, []], o: {k: \"v\", p: {}})")
                .arguments())
        .containsExactly(
            new Argument("s", new Text("x")),
            new Argument("i", new Plain(Kind.INT, "-12")),
            new Argument("f", new Plain(Kind.FLOAT, "1.5e3")),
            new Argument("b", new Plain(Kind.BOOLEAN, "true")),
            new Argument("n", new Plain(Kind.NULL, "null")),
            new Argument("e", new Constant("GET")),
            new Argument(
                "l",
                new Items(
                    List.of(
                        new Plain(Kind.INT, "1"), new Plain(Kind.INT, "2"), new Items(List.of())))),
            new Argument(
                "o",
                new Members(
                    List.of(
                        new Argument("k", new Text("v")),
                        new Argument("p", new Members(List.of()))))))
        .inOrder();
  }

  @Test
  void strings() {
    assertThat(text("\"a\\\"b\\\\c\\n\\u00e9\\/\"")).isEqualTo("a\"b\\c\n\u00e9/");
    assertThat(text("\"\"")).isEmpty();
    assertThat(text("\"\"\"\n    first\n      second\\\"\"\"\n\n  \"\"\""))
        .isEqualTo("first\n  second\"\"\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | 1 | '@' should be",
        "@ | 2 | the directive's name should be",
        "@a( | 4 | a name should be",
        "@a() | 4 | there is ')' where a name should be",
        "@a(b) | 5 | ':' should be",
        "@a(b: ) | 7 | a value should be",
        "@a(b: $c) | 7 | there is a variable",
        "@a(b: [1) | 9 | a value should be",
        "@a(b: {c: 1 | 12 | a name should be",
        "@a(b: \"c) | 7 | a string has no end",
        "@a(b: \"\\q\") | 8 | an escape",
        "@a(b: 1x) | 8 | a number ends in 'x'",
        "@a(b: 01) | 8 | a number ends in '1'",
        "@a(b: .5) | 7 | '.' has no meaning here",
        "@a @b | 4 | each @Directive is one directive",
      })
  void mistakes(String text, int character, String reason) {
    DirectiveSpec directive = parse(text);
    assertThat(directive.name()).isEmpty();
    assertThat(directive.mistake().orElseThrow().reason()).contains(reason);
    assertThat(directive.mistake().orElseThrow().character()).isEqualTo(character);
  }

  private static String text(String value) {
    GraphqlValue parsed = parse("@a(v: " + value + ")").arguments().get(0).value();
    return ((Text) parsed).value();
  }

  private static DirectiveSpec parse(String text) {
    return DirectiveParser.parse(new Written<>(text, NOWHERE));
  }
}
