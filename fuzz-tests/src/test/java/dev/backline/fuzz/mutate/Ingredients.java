package dev.backline.fuzz.mutate;

import dev.backline.fuzz.program.Program;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What known programs consist of, to be put into others. */
public final class Ingredients {
  /** So many programs use these words that the words can't be their own. */
  private static final Set<String> FOREIGN =
      Set.of(
          "app",
          "dev",
          "backline",
          "java",
          "util",
          "time",
          "package",
          "import",
          "record",
          "String",
          "List",
          "Model",
          "Id",
          "Allow",
          "GraphqlApi",
          "Strategy",
          "Object",
          "return");

  private final List<Program> programs;
  private final List<String> annotations;
  private final List<String> items;
  private final List<String> texts;
  private final List<String> words;
  private final List<String> types;

  public Ingredients(List<Program> programs) {
    this.programs = List.copyOf(programs);
    List<List<Token>> sources =
        programs.stream()
            .flatMap(program -> program.files().values().stream())
            .map(Token::of)
            .toList();
    this.annotations = collect(sources, tokens -> parts(tokens, Spans.annotations(tokens)));
    this.items = collect(sources, tokens -> parts(tokens, Spans.items(tokens)));
    this.types = collect(sources, tokens -> parts(tokens, Spans.types(tokens)));
    this.texts = collect(sources, tokens -> tokens(tokens, Token.Kind.TEXT));
    this.words = collect(sources, tokens -> tokens(tokens, Token.Kind.WORD));
  }

  private static List<String> collect(
      List<List<Token>> sources, Function<List<Token>, Stream<String>> parts) {
    return sources.stream().flatMap(parts).distinct().sorted().toList();
  }

  private static Stream<String> parts(List<Token> tokens, List<Spans.Span> spans) {
    return spans.stream().map(span -> Token.join(span.of(tokens)).strip());
  }

  private static Stream<String> tokens(List<Token> tokens, Token.Kind kind) {
    return tokens.stream().filter(token -> token.is(kind)).map(Token::text);
  }

  /** Whether a name belongs to the language or to libraries, so that a program can't choose it. */
  boolean keeps(String name) {
    return SourceVersion.isKeyword(name) || FOREIGN.contains(name);
  }

  List<Program> programs() {
    return programs;
  }

  List<String> annotations() {
    return annotations;
  }

  List<String> items() {
    return items;
  }

  List<String> texts() {
    return texts;
  }

  List<String> words() {
    return words;
  }

  List<String> types() {
    return types;
  }
}
