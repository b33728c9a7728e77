package dev.backline.fuzz.check;

import dev.backline.fuzz.javac.Javac;
import dev.backline.fuzz.javac.Message;
import dev.backline.fuzz.javac.Outcome;
import dev.backline.fuzz.program.Program;
import dev.backline.processor.KnownPrograms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles programs, and finds out which {@link Property} does not hold. */
public final class Checks {
  /** Far more than any program takes on a busy machine. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final String INTERNAL = "BL-1099";
  private static final Pattern THROWN =
      Pattern.compile("(?m)^(?:.*: )?([\\w.$]+(?:Error|Exception|Failure))\\b");
  private static final Pattern FRAME =
      Pattern.compile("\\sat (?:[\\w.]+/)?(dev\\.backline\\.processor\\.[\\w.$]+)\\(");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|\\d+");

  private final Supplier<Javac> compilers;
  private final Duration longest;
  private final Watchdog watchdog = new Watchdog();
  private Javac javac;

  /**
   * Checks with the compilers of a maker: one that does not end keeps what it has open.
   *
   * @param compilers makes the first compiler, and another one for each that hangs
   */
  public Checks(Supplier<Javac> compilers) {
    this(compilers, LONGEST);
  }

  /**
   * The same with less patience.
   *
   * @param longest how long a program may take
   */
  public Checks(Supplier<Javac> compilers, Duration longest) {
    this.compilers = compilers;
    this.longest = longest;
    this.javac = compilers.get();
  }

  /** Whether so many programs have not ended that nothing more can be tried. */
  public boolean isExhausted() {
    return watchdog.isExhausted();
  }

  /** Compiles a program once. */
  public Checked check(Program program) {
    return check(program, longest);
  }

  /** Compiles a program that may not end, and waits half as long as for others. */
  public Checked checkHanging(Program program) {
    return check(program, longest.dividedBy(2));
  }

  private Checked check(Program program, Duration longest) {
    Javac current = javac;
    try {
      return watchdog.await(() -> judge(current.compile(program)), longest);
    } catch (HangException e) {
      javac = compilers.get();
      return new Checked(
          Outcome.none(e.getMessage()),
          List.of(new Failure(Property.ENDS, e.method(), e.getMessage())));
    }
  }

  private static Checked judge(Outcome outcome) {
    List<Failure> failures = new ArrayList<>();
    outcome.crash().ifPresent(trace -> failures.add(thrown(Property.NO_CRASH, trace)));
    Set<String> said = new HashSet<>();
    for (Message message : outcome.messages()) {
      message(message, said).ifPresent(failures::add);
    }
    if (outcome.asked()
        && !outcome.succeeded()
        && !outcome.hasErrors()
        && outcome.crash().isEmpty()) {
      failures.add(new Failure(Property.EXPLAINED, "", "no success, and no error"));
    }
    if (!outcome.hasErrors()) {
      outcome.outputs().forEach((path, text) -> schema(path, text).ifPresent(failures::add));
    }
    return new Checked(outcome, failures);
  }

  /** Compiles a program again with its files in another order. */
  public List<Failure> checkDetermined(Program program, Outcome first) {
    List<String> paths = new ArrayList<>(program.files().keySet());
    Collections.reverse(paths);
    Map<String, String> reversed = new LinkedHashMap<>();
    paths.forEach(path -> reversed.put(path, program.files().get(path)));
    Checked again = check(new Program(reversed));
    if (again.hangs()) {
      return again.failures();
    }
    Outcome second = again.outcome();
    if (!second.outputs().equals(first.outputs())) {
      return List.of(new Failure(Property.DETERMINED, "outputs", "other outputs"));
    }
    List<String> before = ofBackline(first);
    List<String> after = ofBackline(second);
    return before.equals(after)
        ? List.of()
        : List.of(new Failure(Property.DETERMINED, "messages", before + "\n then \n" + after));
  }

  private static List<String> ofBackline(Outcome outcome) {
    return outcome.messages().stream()
        .filter(Message::isOfBackline)
        .map(Message::toString)
        .sorted()
        .toList();
  }

  private static Optional<Failure> message(Message message, Set<String> said) {
    if (message.id().equals(INTERNAL)) {
      return Optional.of(thrown(Property.NO_INTERNAL_ERROR, message.text()));
    }
    if (message.isOfBackline()) {
      if (!message.isLocated()) {
        return Optional.of(new Failure(Property.LOCATED, message.id(), message.toString()));
      }
      if (!said.add(message.toString())) {
        return Optional.of(new Failure(Property.SAID_ONCE, message.id(), message.toString()));
      }
    }
    if (message.place() == Message.Place.GENERATED && !isAboutUserOnly(message)) {
      return Optional.of(
          new Failure(
              Property.OUTPUT_COMPILES,
              message.code() + " " + QUOTED.matcher(firstLine(message.text())).replaceAll("…"),
              message.toString()));
    }
    return Optional.empty();
  }

  /** Notes such as that something is deprecated are for those who ask. */
  private static boolean isAboutUserOnly(Message message) {
    return !message.isError() && message.code().startsWith("compiler.note");
  }

  private static Failure thrown(Property property, String trace) {
    Matcher type = THROWN.matcher(trace);
    Matcher frame = FRAME.matcher(trace);
    return new Failure(
        property,
        (type.find() ? type.group(1) : firstLine(trace))
            + " at "
            + (frame.find() ? frame.group(1) : "nowhere of ours"),
        trace);
  }

  private static Optional<Failure> schema(String path, String text) {
    if (path.endsWith(".graphql")) {
      try {
        KnownPrograms.assertValid(text);
      } catch (RuntimeException e) {
        return Optional.of(
            new Failure(
                Property.SCHEMA_IS_VALID,
                QUOTED.matcher(firstLine(String.valueOf(e.getMessage()))).replaceAll("…"),
                e.getMessage() + "\n" + text));
      }
    }
    return Optional.empty();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
