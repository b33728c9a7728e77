package dev.backline.processor.validation.function;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.FunctionSpec.ScheduleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EventBridge keeps the schedules of a function. */
final class ScheduleRules implements Rules<BackendSpec> {
  private static final Pattern INTERVAL = Pattern.compile("every (-?[0-9]+(?:\\.[0-9]+)?)([mh])");
  private static final List<String> PERIODS =
      List.of("every day", "every week", "every month", "every year");

  private static final int DEFAULT_TIMEOUT = 30;
  private static final int SECONDS = 60;
  private static final int DESCRIPTION = 512;

  private final Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());

  @Override
  public void check(BackendSpec backend, Findings findings) {
    for (FunctionSpec function : backend.functions()) {
      for (ScheduleSpec schedule : function.schedules()) {
        checkExpression(function, schedule.expression(), findings);
        schedule
            .timezone()
            .filter(zone -> !zones.contains(zone.value()))
            .ifPresent(
                zone ->
                    findings.add(
                        FunctionProblem.TIMEZONE, zone.at(), zone.value(), hint(zone.value())));
        schedule
            .description()
            .filter(text -> text.value().length() > DESCRIPTION)
            .ifPresent(
                text ->
                    findings.add(
                        FunctionProblem.DESCRIPTION,
                        text.at(),
                        text.value().length(),
                        DESCRIPTION));
      }
    }
  }

  /** There are too many zones to name them all. */
  private String hint(String zone) {
    return NearestName.closest(zone, zones);
  }

  private static void checkExpression(
      FunctionSpec function, Written<String> expression, Findings findings) {
    String text = expression.value();
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      checkInterval(function, expression, interval, findings);
    } else if (text.split(" ", -1).length >= 5) {
      new CronRules(expression, findings).check();
    } else if (!PERIODS.contains(text)) {
      findings.add(
          FunctionProblem.SCHEDULE,
          expression.at(),
          text,
          text.startsWith("every ") ? didYouMean(text) : "");
    }
  }

  private static String didYouMean(String text) {
    return NearestName.closest(text, PERIODS);
  }

  private static void checkInterval(
      FunctionSpec function, Written<String> expression, Matcher interval, Findings findings) {
    boolean minutes = interval.group(2).equals("m");
    int most = minutes ? 59 : 23;
    String number = interval.group(1);
    if (!number.matches("0*[1-9][0-9]?") || Integer.parseInt(number) > most) {
      findings.add(
          FunctionProblem.SCHEDULE_INTERVAL,
          expression.at(),
          expression.value(),
          minutes ? "minutes" : "hours",
          minutes ? "hour" : "day",
          most,
          instead(number, minutes));
      return;
    }
    int timeout = function.timeoutSeconds().map(Written::value).orElse(DEFAULT_TIMEOUT);
    if (minutes && Integer.parseInt(number) * SECONDS < timeout) {
      findings.add(
          FunctionProblem.SCHEDULE_TOO_OFTEN, expression.at(), expression.value(), timeout);
    }
  }

  private static String instead(String number, boolean minutes) {
    boolean large = number.matches("[1-9][0-9]+");
    if (large) {
      return minutes ? "hours, such as \"every 1h\"" : "\"every day\", or a cron expression";
    }
    return minutes
        ? "a whole number, such as \"every 5m\""
        : "a whole number, such as \"every 2h\"";
  }
}
