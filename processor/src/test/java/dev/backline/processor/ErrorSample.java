package dev.backline.processor;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the documentation shows of a problem: a program that has it, what the compiler says, and the
 * program without it.
 *
 * @param wrong the program, without the usual imports
 * @param messages what the compiler says about it
 * @param right the program without the mistake
 * @param remarks what the compiler says about that, which is nothing
 */
record ErrorSample(String wrong, List<Message> messages, String right, List<Message> remarks) {
  private static final Pattern HAS_DEFINITION =
      Pattern.compile("@(Auth|Backend|GraphqlApi|ReferenceAuth|Storage)\\b|interface TodoApp");

  /** The definition of samples that show none. */
  static final String DEFINITION =
      "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}";

  private static final Pattern IN_PROGRAM = Pattern.compile("(?:.*/)?app(\\d+)/([^/]+)");
  private static final Pattern PROGRAM = Pattern.compile("\\bapp\\d+\\b");
  private static final int HEADER_LINES = (int) Shortened.HEADER.lines().count();

  /**
   * One message of the compiler.
   *
   * @param id that of the problem, see {@link Mark}
   * @param file the name of the file
   * @param line in what is shown
   * @param isError whether it is no warning
   * @param text with the id in brackets at its beginning
   */
  record Message(String id, String file, int line, int column, boolean isError, String text) {
    private static Message of(Diagnostic<?> found, String file) {
      return new Message(
          Mark.idOf(found),
          file,
          (int) found.getLineNumber() - HEADER_LINES,
          (int) found.getColumnNumber(),
          found.getKind() == Diagnostic.Kind.ERROR,
          PROGRAM.matcher(found.getMessage(Locale.ROOT)).replaceAll("app"));
    }
  }

  /**
   * The shortest sample of each problem that a program shows.
   *
   * <p>Each sample is compiled, so what is here is true: the wrong one has its problem alone, and
   * about the right one the compiler has nothing to say.
   */
  static Map<Problem, ErrorSample> of(List<Problem> problems, List<Mistake> mistakes) {
    List<Candidate> candidates = new ArrayList<>();
    for (Problem problem : problems) {
      if (ErrorPage.WITHOUT_SAMPLE.containsKey(problem)) {
        continue;
      }
      mistakes.stream()
          .filter(mistake -> mistake.problem() == problem)
          .flatMap(mistake -> Candidate.of(mistake).stream())
          .min(Candidate.BEST_FIRST)
          .ifPresent(candidates::add);
    }
    Map<Problem, ErrorSample> all = new LinkedHashMap<>();
    List<Candidate> together = candidates.stream().filter(c -> !c.isForJavac()).toList();
    List<ErrorSample> samples = compiled(together.stream().map(Candidate::shortened).toList());
    for (int i = 0; i < samples.size(); i++) {
      Candidate candidate = together.get(i);
      boolean isSound = samples.get(i).isSound(candidate.problem());
      // Else something that is left out takes part in the mistake.
      all.put(candidate.problem(), isSound ? samples.get(i) : alone(candidate.whole()));
    }
    candidates.stream()
        .filter(Candidate::isForJavac)
        .forEach(candidate -> all.put(candidate.problem(), alone(candidate.shortened())));
    all.forEach(
        (problem, sample) ->
            assertWithMessage("%s", sample).that(sample.isSound(problem)).isTrue());
    return all;
  }

  /** Whether this problem, and no other, is in the one program, and none in the other. */
  private boolean isSound(Problem problem) {
    List<String> ids = messages.stream().map(Message::id).distinct().toList();
    return (ids.equals(List.of(problem.id())) || ids.equals(List.of(Mark.OF_JAVAC, problem.id())))
        && remarks.isEmpty();
  }

  private static ErrorSample alone(Texts texts) {
    return compiled(List.of(texts)).get(0);
  }

  private static List<ErrorSample> compiled(List<Texts> all) {
    Map<Integer, List<Message>> messages = messages(all.stream().map(Texts::ofWrong).toList());
    Map<Integer, List<Message>> remarks = messages(all.stream().map(Texts::ofRight).toList());
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                new ErrorSample(
                    all.get(i).wrong(),
                    messages.getOrDefault(i, List.of()),
                    all.get(i).right(),
                    remarks.getOrDefault(i, List.of())))
        .toList();
  }

  /** What the compiler says about each of several programs, by their places in the list. */
  private static Map<Integer, List<Message>> messages(List<List<String>> programs) {
    Map<Integer, List<Message>> messages = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> found :
        Compiling.programs(programs).compile().diagnostics()) {
      if (found.getKind() != Diagnostic.Kind.NOTE) {
        Matcher place = IN_PROGRAM.matcher(found.getSource().getName().replace('\\', '/'));
        checkState(place.matches(), "%s", found);
        messages
            .computeIfAbsent(Integer.valueOf(place.group(1)), i -> new ArrayList<>())
            .add(Message.of(found, place.group(2)));
      }
    }
    return messages;
  }

  /** The texts of a sample, and files beside both that are not shown. */
  private record Texts(
      String wrong, List<String> besideWrong, String right, List<String> besideRight) {
    List<String> ofWrong() {
      return program(wrong, besideWrong);
    }

    List<String> ofRight() {
      return program(right, besideRight);
    }

    private static List<String> program(String shown, List<String> beside) {
      List<String> program = new ArrayList<>(beside);
      program.add(Shortened.HEADER + shown);
      if (!HAS_DEFINITION.matcher(shown).find()) {
        program.add(Shortened.HEADER + DEFINITION);
      }
      return program;
    }
  }

  /** A mistake that could be shown: all that is wrong is in one file, and nothing else is. */
  private record Candidate(Problem problem, List<MarkedSource> wrong, List<MarkedSource> right) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing(Candidate::files)
            .thenComparing(Candidate::marks)
            .thenComparing(Candidate::size);

    static Optional<Candidate> of(Mistake mistake) {
      Candidate candidate =
          new Candidate(
              mistake.problem(),
              MarkedSource.parse(mistake.wrong()),
              MarkedSource.parse(mistake.right()));
      List<String> ids = candidate.wrong.get(0).marks().map(Mark::id).distinct().toList();
      return Stream.of(ids)
          .filter(all -> all.contains(mistake.problem().id()))
          .filter(all -> all.stream().allMatch(candidate::isExpected))
          .map(all -> candidate)
          .findAny();
    }

    private boolean isExpected(String id) {
      return id.equals(problem.id()) || id.equals(Mark.OF_JAVAC);
    }

    /** Whether the compiler has something to say as well, and leaves out the rest then. */
    boolean isForJavac() {
      return wrong.get(0).marks().anyMatch(mark -> mark.id().equals(Mark.OF_JAVAC));
    }

    Texts shortened() {
      Shortened texts = Shortened.of(wrong.get(0), right.get(0));
      return texts(texts.wrong(), texts.right());
    }

    Texts whole() {
      return texts(wrong.get(0).text(), right.get(0).text());
    }

    private Texts texts(String ofWrong, String ofRight) {
      return new Texts(
          Shortened.formatted(ofWrong), beside(wrong), Shortened.formatted(ofRight), beside(right));
    }

    private static List<String> beside(List<MarkedSource> files) {
      return files.stream().skip(1).map(MarkedSource::text).toList();
    }

    private int files() {
      return wrong.size() + right.size();
    }

    private int marks() {
      return wrong.get(0).carets().size();
    }

    private int size() {
      return wrong.get(0).text().length() + right.get(0).text().length();
    }
  }
}
