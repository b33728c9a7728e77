package dev.backline.processor.validation.function;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cron expression is one that Amplify takes: of numbers, and with one of the two days. */
final class CronRules {
  private static final Pattern STEP = Pattern.compile("(\\*|[0-9]{1,4})/([0-9]{1,4})");
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private static final List<Field> FIELDS =
      List.of(
          new Field("minute", 0, 59),
          new Field("hour", 0, 23),
          new Field("day of the month", 1, 31),
          new Field("month", 1, 12),
          new Field("day of the week", 1, 7),
          new Field("year", 1970, 2199));

  private static final int DAY_OF_MONTH = 2;
  private static final int DAY_OF_WEEK = 4;

  private final Written<String> expression;
  private final List<String> parts;
  private final Findings findings;

  CronRules(Written<String> expression, Findings findings) {
    this.expression = expression;
    this.parts = new ArrayList<>(List.of(expression.value().split(" ", -1)));
    this.findings = findings;
  }

  void check() {
    if (parts.size() > FIELDS.size()) {
      findings.add(
          FunctionProblem.SCHEDULE,
          expression.at(),
          expression.value(),
          " It has " + parts.size() + " parts.");
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      Field field = FIELDS.get(i);
      boolean open = part.equals("?") && (i == DAY_OF_MONTH || i == DAY_OF_WEEK);
      if (!open) {
        field
            .mistake(part)
            .ifPresent(
                mistake ->
                    findings.add(
                        FunctionProblem.CRON_FIELD, expression.at(), part, field.name(), mistake));
      }
    }
    boolean ofMonth = !parts.get(DAY_OF_MONTH).equals("?");
    boolean ofWeek = !parts.get(DAY_OF_WEEK).equals("?");
    if (ofMonth == ofWeek) {
      findings.add(
          FunctionProblem.CRON_DAYS,
          expression.at(),
          expression.value(),
          ofMonth ? "a day of the month and one of the week" : "? for both days");
    }
  }

  /** One part of an expression. */
  private record Field(String name, int least, int most) {

    /** What is wrong with a text. */
    Optional<String> mistake(String text) {
      Matcher step = STEP.matcher(text);
      Matcher range = RANGE.matcher(text);
      boolean right;
      if (text.equals("*")) {
        right = true;
      } else if (step.matches()) {
        right =
            (step.group(1).equals("*") || isWithin(step.group(1)))
                && Integer.parseInt(step.group(2)) >= 1
                && Integer.parseInt(step.group(2)) <= most;
      } else if (range.matches()) {
        right =
            isWithin(range.group(1))
                && isWithin(range.group(2))
                && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2));
      } else {
        right = Stream.of(text.split(",", -1)).allMatch(this::isWithin);
      }
      return right
          ? Optional.empty()
          : Optional.of(
              text.matches(".*[A-Za-z#].*")
                  ? "a number, " + least + " to " + most
                  : "* or numbers from "
                      + least
                      + " to "
                      + most
                      + ", a range (1-5), a list (1,3) or steps (*/5)");
    }

    private boolean isWithin(String number) {
      return NUMBER.matcher(number).matches()
          && Integer.parseInt(number) >= least
          && Integer.parseInt(number) <= most;
    }
  }
}
