package dev.backline.constructs.function;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;

/**
 * When a function is called by itself.
 *
 * <p>{@code every 5m}, {@code every 2h}, {@code every day}, {@code every week}, {@code every
 * month}, {@code every year}, or a cron expression, {@code minute hour day-of-month month
 * day-of-week} with or without a year behind. Days begin at 00:00, weeks on Sunday; minutes and
 * hours are counted from the full hour and from midnight.
 */
public final class FunctionSchedule {
  private static final Pattern INTERVAL =
      Pattern.compile("every (?:(?<minutes>\\d+)m|(?<hours>\\d+)h|(?<period>day|week|month|year))");

  private final String expression;
  private final String timezone;
  private final @Nullable String description;

  private FunctionSchedule(String expression, String timezone, @Nullable String description) {
    this.expression = expression;
    this.timezone = timezone;
    this.description = description;
  }

  /** A schedule in UTC. */
  public static FunctionSchedule of(String expression) {
    return new FunctionSchedule(expression, "UTC", null);
  }

  /**
   * The same schedule by the clock of a time zone.
   *
   * @param timezone its name, such as {@code Europe/Berlin}
   */
  public FunctionSchedule timezone(String timezone) {
    return new FunctionSchedule(expression, timezone, description);
  }

  /** The same schedule with a description for the console. */
  public FunctionSchedule description(String description) {
    return new FunctionSchedule(expression, timezone, description);
  }

  Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** The schedule for EventBridge, where each of these forms is a cron expression. */
  ScheduleExpression expression() {
    Matcher interval = INTERVAL.matcher(expression);
    CronOptionsWithTimezone.Builder cron =
        interval.matches() ? interval(interval) : cron(expression.split(" "));
    return ScheduleExpression.cron(cron.timeZone(TimeZone.of(timezone)).build());
  }

  private static CronOptionsWithTimezone.Builder interval(Matcher interval) {
    CronOptionsWithTimezone.Builder cron = CronOptionsWithTimezone.builder();
    if (interval.group("minutes") != null) {
      return cron.minute("*/" + interval.group("minutes"));
    }
    cron.minute("0");
    if (interval.group("hours") != null) {
      return cron.hour("*/" + interval.group("hours"));
    }
    cron.hour("0");
    return switch (interval.group("period")) {
      case "day" -> cron.day("*");
      case "week" -> cron.weekDay("1");
      case "month" -> cron.day("1").month("*");
      default -> cron.day("1").month("1").year("*");
    };
  }

  private CronOptionsWithTimezone.Builder cron(String[] parts) {
    if (parts.length < 5 || parts.length > 6) {
      throw new IllegalArgumentException(
          "'"
              + expression
              + "' is neither 'every …' nor a cron expression 'minute hour day-of-month month"
              + " day-of-week [year]'.");
    }
    CronOptionsWithTimezone.Builder cron =
        CronOptionsWithTimezone.builder()
            .minute(parts[0])
            .hour(parts[1])
            .month(parts[3])
            .year(parts.length == 6 ? parts[5] : "*");
    return parts[2].equals("?") ? cron.weekDay(parts[4]) : cron.day(parts[2]);
  }
}
