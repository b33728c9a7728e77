package dev.backline.fuzz.mutate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Changes what types are, and where they stand. */
enum StructureMutation implements TextMutation {
  TYPE_PARAMETERS {
    @Override
    void change(List<Token> tokens, Spans.Span type, Random random) {
      int name = Spans.next(tokens, type.start());
      String self = tokens.get(name).text();
      String parameters =
          Choice.of(
              List.of(
                  "<T>",
                  "<T extends " + self + "<T>>",
                  "<T extends Number & Comparable<T>>",
                  "<A extends B, B extends A>",
                  "<T extends Missing>",
                  "<String>"),
              random);
      tokens.add(name + 1, new Token(Token.Kind.SIGN, parameters));
    }
  },
  SUPERTYPE {
    @Override
    void change(List<Token> tokens, Spans.Span type, Random random) {
      int name = Spans.next(tokens, type.start());
      String self = tokens.get(name).text();
      String types =
          Choice.of(
              List.of(
                  " extends " + self,
                  " extends " + self + ".Inner",
                  " extends Missing",
                  " extends ArrayList<" + self + ">",
                  " extends software.amazon.awscdk.Stack",
                  " extends " + self + "Backend",
                  " implements Comparable<" + self + ">",
                  " implements Missing<" + self + ">",
                  " extends Base<String> { static class Base<T> { T inherited; List<T> more; } }"
                      + " class Rest",
                  " permits " + self),
              random);
      int before = tokens.get(type.start()).is("record") ? body(tokens, type) : name + 1;
      tokens.add(before, new Token(Token.Kind.SIGN, types + " "));
    }
  },
  MODIFIER {
    @Override
    void change(List<Token> tokens, Spans.Span type, Random random) {
      tokens.add(
          type.start(), new Token(Token.Kind.WORD, Choice.of(OddValues.MODIFIERS, random) + " "));
    }
  },
  MODIFIER_WITHIN {
    @Override
    void change(List<Token> tokens, Spans.Span type, Random random) {
      List<Integer> places =
          Spans.where(tokens, token -> token.is("{") || token.is(";") || token.is(","));
      tokens.add(
          Choice.of(places, random) + 1,
          new Token(Token.Kind.WORD, " " + Choice.of(OddValues.MODIFIERS, random) + " "));
    }
  },
  NESTED {
    @Override
    void change(List<Token> tokens, Spans.Span type, Random random) {
      String wrapper =
          Choice.of(
              List.of(
                  "class Outer%d { static ",
                  "class Outer%d { private static ",
                  "class Outer%d<T> { ",
                  "interface Outer%d { ",
                  "enum Outer%d { ; ",
                  "record Outer%d(int x) { ",
                  "@interface Outer%d { ",
                  "class Outer%d { static class Middle { static ",
                  "class Outer%d { void method() { ",
                  "class Outer%d { Object field = new Object() { ",
                  "class Outer%d { static { ",
                  "class Outer%d { Outer%1$d() { Runnable r = () -> { ",
                  "sealed interface Outer%d { non-sealed interface Open extends Outer%1$d {} "),
              random);
      int start = statement(tokens, type.start());
      tokens.add(type.end(), new Token(Token.Kind.SIGN, closing(wrapper)));
      tokens.add(start, new Token(Token.Kind.SIGN, wrapper.formatted(random.nextInt(100))));
    }
  },
  MEMBER {
    @Override
    void change(List<Token> tokens, Spans.Span type, Random random) {
      int name = Spans.next(tokens, type.start());
      String self = tokens.get(name).text();
      String member =
          Choice.of(
              List.of(
                  "static int count;",
                  "{ System.out.println(); }",
                  "@Override public String toString() { return null; }",
                  "int " + self + ";",
                  "record Inner(" + self + " outer) {}",
                  "enum Kind { A, B { int x; } } ",
                  "@Id String id2;",
                  "static " + self + " create() { return null; }",
                  "@Customize static void customize(TodoAppBackend backend) {}",
                  "@Customize static void more(software.amazon.awscdk.services.dynamodb.CfnTable t) {}",
                  "@DataSource(\"x\") static Object source() { return null; }",
                  "@Query String echo(String text);",
                  "@Query @Handler("
                      + self
                      + ".class) List<"
                      + self
                      + "> many(@Required Integer n);",
                  "@Mutation @Handler(name = \"f-${env}\") "
                      + self
                      + " change("
                      + self
                      + " input);",
                  "@Subscription(on = \"change\") " + self + " changed();",
                  "int a, b[], c[][];",
                  "public " + self + " { }",
                  "@Deprecated public " + self + " { if (true) throw new Error(); }",
                  self + "(@Id String id) { this.id = id; }",
                  "sealed interface Shape permits Round {} record Round(@Id String id) implements Shape {}",
                  "void local() { @Model record Local(@Id String id) {} @Model enum Kind { A } interface I {} }",
                  "class String {} class Object {} class Override {}",
                  "@interface Own { Class<?>[] value() default {}; Own2[] more() default {}; @interface Own2 {} }",
                  "enum $ { _$, $$ }",
                  "interface Loop extends Loop {}",
                  "class Deep { class Deeper { class Deepest { @Model class Bottom { @Id String id; } } } }"),
              random);
      tokens.add(body(tokens, type) + 1, new Token(Token.Kind.SIGN, " " + member + " "));
    }
  };

  @Override
  public void change(List<Token> tokens, Random random, Ingredients ingredients) {
    List<Spans.Span> types = Spans.types(tokens);
    if (!types.isEmpty()) {
      change(tokens, Choice.of(types, random), random);
    }
  }

  abstract void change(List<Token> tokens, Spans.Span type, Random random);

  /** The braces that are still open, closed; behind a value there is a semicolon, too. */
  private static String closing(String wrapper) {
    Deque<String> open = new ArrayDeque<>();
    boolean value = false;
    for (int i = 0; i < wrapper.length(); i++) {
      switch (wrapper.charAt(i)) {
        case '=' -> value = true;
        case '{' -> {
          open.push(value ? " };" : " }");
          value = false;
        }
        case '}' -> open.pop();
        default -> {}
      }
    }
    return String.join("", open);
  }

  /** The brace that opens the body. */
  private static int body(List<Token> tokens, Spans.Span type) {
    int i = type.start();
    while (!tokens.get(i).is("{")) {
      i = tokens.get(i).is("(") ? Spans.close(tokens, i) : i + 1;
    }
    return i;
  }

  /** Where the modifiers and annotations before a place begin. */
  private static int statement(List<Token> tokens, int at) {
    int start = at;
    int depth = 0;
    while (start > 0) {
      String before = tokens.get(start - 1).text();
      if (")}".contains(before) && depth == 0 && before.equals("}")) {
        break;
      }
      if (before.equals(")")) {
        depth++;
      } else if (before.equals("(")) {
        depth--;
      }
      if (depth == 0 && (before.equals(";") || before.equals("{"))) {
        break;
      }
      start--;
    }
    return start;
  }
}
