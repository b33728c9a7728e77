package dev.backline.processor;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.ErrorSample.Message;
import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the error reference. */
final class ErrorPage {
  private static final int WIDTH = 110;

  /** How the words of names are written that are no words. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("DYNAMO", "DynamoDB"),
          Map.entry("GRAPHQL", "GraphQL"),
          Map.entry("URLS", "URLs"),
          Map.entry("AI", "AI"),
          Map.entry("API", "API"),
          Map.entry("ARN", "ARN"),
          Map.entry("HTTP", "HTTP"),
          Map.entry("ID", "id"),
          Map.entry("KMS", "KMS"),
          Map.entry("MFA", "MFA"),
          Map.entry("OIDC", "OIDC"),
          Map.entry("SAML", "SAML"),
          Map.entry("SMS", "SMS"),
          Map.entry("SNS", "SNS"),
          Map.entry("SQL", "SQL"),
          Map.entry("TTL", "TTL"),
          Map.entry("URL", "URL"),
          Map.entry("VPC", "VPC"));

  private static final String TOO_LONG =
      "It takes dozens of models or operations, so there is no sample here: see [nested stacks](../data-modelling.md#nested-stacks).";

  /** Problems that no program alone, or no short one, can have, and why. */
  static final Map<Problem, String> WITHOUT_SAMPLE =
      Map.of(
          DefinitionProblem.INTERNAL,
          "No program is meant to have it. The trace that follows says where Backline failed.",
          DefinitionProblem.LATE_MODEL,
          "It takes another annotation processor, which generates a model when the definition is written"
              + " already. With `@GraphqlApi(models = {Todo.class, Generated.class})` Backline waits.",
          DefinitionProblem.FILE_TAKEN,
          "It takes a file beside the sources that has the name of one that Backline writes: JavaScript in"
              + " `TodoApp.graphql`.",
          FunctionProblem.LATE_FUNCTION,
          "It takes another annotation processor, which generates a handler when the definition is written"
              + " already. With `@Backend(functions = {Report.class, Generated.class})` Backline waits.",
          DefinitionProblem.MANY_RESOURCES,
          TOO_LONG,
          DefinitionProblem.MANY_PARAMETERS,
          TOO_LONG,
          DefinitionProblem.LARGE_TEMPLATE,
          TOO_LONG);

  private static final String INDEX =
      """
      # Errors

      Every error of Backline's has an id, such as `BL-1301`, which never changes. Here is each of them, with a program that has it,
      what the compiler then says, and the program as it should be. A test makes these pages of the programs that it compiles.

      %s

      Where something may be meant, it is a warning. `@SuppressWarnings("backline:BL-…")` on the place or around it silences
      that.
      """;

  private static final String INTRODUCTION =
      """
      # %s

      Samples are in package `app` and import `dev.backline.*`, `java.time.*` and `java.util.*`; lines are counted without that. Those
      that show no definition have the one of `%s`.
      """;

  private ErrorPage() {}

  /** The list of all ids. */
  static String index() {
    return INDEX.formatted(
        Arrays.stream(ErrorFamily.values()).map(ErrorPage::table).collect(joining("\n")).strip());
  }

  private static String table(ErrorFamily family) {
    return "## [%s](%s)\n\n| Id | Text |\n|---|---|\n".formatted(family.title(), family.file())
        + family.problems().stream().map(ErrorPage::line).collect(joining());
  }

  private static String line(Problem problem) {
    return "| [%s](%s) | %s%s |\n"
        .formatted(
            problem.id(),
            ErrorFamily.link(problem),
            escaped(firstSentence(problem)),
            problem.isWarning() ? " (a warning)" : "");
  }

  /** The page of a family. */
  static String of(ErrorFamily family, Map<Problem, ErrorSample> samples) {
    return INTRODUCTION.formatted(family.title(), ErrorSample.DEFINITION)
        + family.problems().stream()
            .map(problem -> section(problem, samples.get(problem)))
            .collect(joining());
  }

  private static String section(Problem problem, ErrorSample sample) {
    String heading =
        "\n## %s\n\n%s%s.\n\n"
            .formatted(problem.id(), problem.isWarning() ? "A warning: " : "", title(problem));
    return sample == null
        ? heading
            + fenced("text", wrapped(pattern(problem.format())))
            + "\n"
            + WITHOUT_SAMPLE.get(problem)
            + "\n"
        : heading + shown(sample);
  }

  private static String shown(ErrorSample sample) {
    List<Integer> lines = sample.messages().stream().map(Message::line).toList();
    return fenced("java", Excerpt.of(sample.wrong(), lines))
        + "\n"
        + fenced(
            "text",
            sample.messages().stream()
                .map(message -> shown(message, sample.wrong()))
                .collect(joining()))
        + "\nInstead:\n\n"
        + fenced("java", Excerpt.of(sample.right(), lines));
  }

  private static String shown(Message message, String program) {
    String line = program.lines().skip(message.line() - 1L).findFirst().orElseThrow();
    return wrapped(
            "%s:%d:%d: %s: %s"
                .formatted(
                    message.file(),
                    message.line(),
                    message.column(),
                    message.isError() ? "error" : "warning",
                    message.text()))
        + Excerpt.shortened(line)
        + "\n"
        + " ".repeat(message.column() - 1)
        + "^\n";
  }

  /** The name in the catalogue as words. */
  private static String title(Problem problem) {
    String words =
        Stream.of(((Enum<?>) problem).name().split("_"))
            .map(word -> SPELLINGS.getOrDefault(word, word.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String firstSentence(Problem problem) {
    return pattern(problem.format()).replaceFirst("(?<=[^.…])\\.([ …].*)?$", ".");
  }

  private static String pattern(String format) {
    return format.replace("%s", "…");
  }

  private static String fenced(String language, String text) {
    return "```" + language + "\n" + text + "```\n";
  }

  private static String wrapped(String text) {
    return text.lines()
        .map(line -> line.replaceAll("(.{1," + WIDTH + "})( +|$)", "$1\n"))
        .collect(joining());
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1");
  }
}
