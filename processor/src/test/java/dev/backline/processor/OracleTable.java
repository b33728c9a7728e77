package dev.backline.processor;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.diagnostic.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Amplify's construct does with each mistake that Backline reports: {@code oracle.tsv}, and
 * the page of the documentation that is made of it.
 */
final class OracleTable {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path TABLE = RESOURCES.resolve("oracle.tsv");
  private static final Path SCHEMAS = RESOURCES.resolve("oracle");

  /** What Amplify's TypeScript refuses by itself, as a test of that module shows. */
  private static final Path TYPESCRIPT =
      Path.of("..", "differential-tests", "src", "test", "resources", "refusals.tsv");

  private static final int CELLS = 5;

  private final List<Row> rows;

  private OracleTable(List<Row> rows) {
    this.rows = rows;
  }

  static OracleTable read() {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return new OracleTable(lines.map(OracleTable::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("five cells, tabs between them: " + line);
    }
    return new Row(
        cells[0],
        Answer.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Source.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3].equals("-") ? "" : cells[3],
        cells[4]);
  }

  List<Row> rows() {
    return rows;
  }

  /** The rows of each error, in the order of the errors. */
  Map<String, List<Row>> byProblem() {
    return rows.stream().collect(Collectors.groupingBy(Row::id, TreeMap::new, Collectors.toList()));
  }

  /** The schema that stands for an error whose programs are never printed. */
  static String schema(String id) {
    try {
      return Files.readString(SCHEMAS.resolve(id + ".graphql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The errors that have a schema. */
  static List<String> schemas() {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".graphql", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The errors in whose place Amplify's TypeScript has one of its own. */
  static List<String> refusedByTypeScript() {
    try (Stream<String> lines = Files.lines(TYPESCRIPT)) {
      return lines.map(line -> line.substring(0, line.indexOf('\t'))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many errors get which answer, in one line. */
  String score() {
    return Stream.of(Answer.values())
        .map(answer -> "%d %s".formatted(count(answer), answer.phrase))
        .collect(joining("; "));
  }

  private long count(Answer answer) {
    return rows.stream().filter(row -> row.answer() == answer).map(Row::id).distinct().count();
  }

  /** The page of the documentation. */
  String page() {
    return OraclePage.of(this);
  }

  /** How an error is shown. */
  static String shown(String id) {
    boolean warning =
        Problem.catalogue().stream()
            .anyMatch(problem -> problem.id().equals(id) && problem.isWarning());
    return warning ? id + " (a warning)" : id;
  }

  /**
   * What Amplify's construct, and CDK below it, do with a mistake that Backline does not report.
   */
  enum Answer {
    /** They refuse it. */
    REFUSED("refused by Amplify's construct or CDK as well"),
    /** They accept it, and it goes wrong in silence. */
    ACCEPTED("accepted, and wrong afterwards"),
    /** They accept it, and a service refuses it when it is deployed. */
    DEPLOYMENT("accepted, and refused when deployed"),
    /** They never see what is wrong: it is in the Java program alone. */
    OURS("about the program and not about what is made of it"),
    /** Nothing can be written that they could see. */
    UNWRITTEN("that nothing can be written of");

    private final String phrase;

    Answer(String phrase) {
      this.phrase = phrase;
    }

    String phrase() {
      return phrase;
    }
  }

  /** What shows the answer. */
  enum Source {
    /** The programs that have the mistake. */
    PROGRAM,
    /** A schema by hand. */
    SCHEMA
  }

  /**
   * One line of the table.
   *
   * @param id the error
   * @param answer what would come of it
   * @param source what shows that
   * @param evidence for what goes no farther, a piece of the message; else what is in the templates
   *     and not in those of the mended program, as a regular expression, and behind {@code !} what
   *     is in those of the mended program alone; or {@code invalid schema}; or nothing
   * @param words why, or what goes wrong
   */
  record Row(String id, Answer answer, Source source, String evidence, String words) {
    private static final String ABSENT = "!";

    /** Stands for a schema that is no valid GraphQL, as AppSync will find. */
    private static final String INVALID = "invalid schema";

    /** Whether this is what came of a mistake, as far as that can be seen without its neighbour. */
    boolean explains(Outcome outcome) {
      return switch (outcome.kind()) {
        case REFUSED ->
            (answer == Answer.REFUSED || answer == Answer.UNWRITTEN) && isIn(outcome.message());
        case UNWRITTEN -> answer == Answer.UNWRITTEN && isIn(outcome.message());
        case ACCEPTED -> answer != Answer.REFUSED && answer != Answer.UNWRITTEN;
      };
    }

    private boolean isIn(String message) {
      return !evidence.isEmpty() && message.contains(evidence);
    }

    /** Whether the neighbour is needed to tell. */
    boolean compares() {
      return answer != Answer.REFUSED && answer != Answer.UNWRITTEN && !evidence.isEmpty();
    }

    /**
     * Whether what is synthesised shows what goes wrong, and what its neighbour becomes does not.
     */
    boolean isShownBy(Assembly wrong, Assembly right) {
      if (evidence.equals(INVALID)) {
        return isInvalid(wrong) && !isInvalid(right);
      }
      boolean absent = evidence.startsWith(ABSENT);
      Pattern pattern = Pattern.compile(absent ? evidence.substring(1) : evidence);
      return pattern.matcher(wrong.text()).find() != absent
          && pattern.matcher(right.text()).find() == absent;
    }

    /** Whether what is synthesised shows what goes wrong. */
    boolean isShownBy(Assembly wrong) {
      return evidence.equals(INVALID)
          ? isInvalid(wrong)
          : Pattern.compile(evidence).matcher(wrong.text()).find();
    }

    private static boolean isInvalid(Assembly assembly) {
      return !assembly.schemaMistakes().isEmpty();
    }
  }
}
