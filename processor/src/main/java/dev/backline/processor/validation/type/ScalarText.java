package dev.backline.processor.validation.type;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.ParseException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * How the scalars of AppSync are written as text.
 *
 * <p>Phone numbers are only checked for their characters: which of them exist is for a directory to
 * know.
 */
final class ScalarText {
  private static final Pattern TIME =
      Pattern.compile("\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + "(\\." + LABEL + ")*+");

  /** Numbers stand in templates as they are written, so that they are those of the template. */
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");

  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ().-]{5,}");
  private static final Pattern IP_V4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
  private static final Pattern IP_V6_GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final int IP_V6_GROUPS = 8;

  private ScalarText() {}

  /** How a value of a scalar has to look, if {@code text} does not. */
  static Optional<String> mistake(String scalar, String text) {
    return switch (scalar) {
      case "Int" ->
          unless(
              WHOLE.matcher(text).matches() && parses(text, Integer::parseInt),
              "a whole number of 32 bits");
      case "Float" -> unless(isNumber(text), "a number");
      case "AWSTimestamp" ->
          unless(
              WHOLE.matcher(text).matches() && parses(text, Long::parseLong), "seconds since 1970");
      case "Boolean" -> unless(Set.of("true", "false").contains(text), "true or false");
      case "AWSDate" ->
          unless(DATE.matcher(text).matches() && parses(text, LocalDate::parse), "YYYY-MM-DD");
      case "AWSTime" ->
          unless(
              TIME.matcher(text).matches() && parses(text, OffsetTime::parse),
              "hh:mm:ss with an offset, such as 12:30:00Z");
      case "AWSDateTime" ->
          unless(
              DATE_TIME.matcher(text).matches() && parses(text, OffsetDateTime::parse),
              "a date and time with an offset, such as 2030-01-31T12:30:00Z");
      case "AWSEmail" -> unless(EMAIL.matcher(text).matches(), "name@example.com");
      case "AWSJSON" -> unless(isJson(text), "a JSON document");
      case "AWSURL" -> unless(isUrl(text), "an absolute URL, such as https://example.com");
      case "AWSPhone" ->
          unless(
              PHONE.matcher(text).matches(), "a number with its country, such as +1 213 373 4253");
      case "AWSIPAddress" ->
          unless(IP_V4.matcher(text).matches() || isIpV6(text), "an IPv4 or IPv6 address");
      default -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean sound, String form) {
    return sound ? Optional.empty() : Optional.of(form);
  }

  private static boolean parses(String text, Consumer<String> parser) {
    try {
      parser.accept(text);
      return true;
    } catch (NumberFormatException | DateTimeException e) {
      return false;
    }
  }

  private static boolean isJson(String text) {
    try {
      Json.parse(text);
      return true;
    } catch (ParseException e) {
      return false;
    }
  }

  /** Whether AppSync's templates read a text as a number. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /**
   * Eight groups, of which two colons stand for one or more; the last two can be an IPv4 address.
   */
  private static boolean isIpV6(String text) {
    String[] halves = text.split("::", -1);
    int groups = 0;
    for (String half : halves) {
      for (String group : half.isEmpty() ? new String[0] : half.split(":", -1)) {
        boolean last = text.endsWith(group);
        if (last && IP_V4.matcher(group).matches()) {
          groups += 2;
        } else if (IP_V6_GROUP.matcher(group).matches()) {
          groups++;
        } else {
          return false;
        }
      }
    }
    return halves.length == 1
        ? groups == IP_V6_GROUPS
        : halves.length == 2 && groups < IP_V6_GROUPS;
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() && uri.getAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
