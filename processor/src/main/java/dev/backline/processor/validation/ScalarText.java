package dev.backline.processor.validation;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.ParseException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Locale;
import java.util.Optional;
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
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*");
  private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ().-]{5,}");
  private static final Pattern IP_V4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
  private static final Pattern IP_V6 =
      Pattern.compile("(?=.*:.*:)[0-9A-Fa-f:]{2,39}(\\d+\\.\\d+\\.\\d+\\.\\d+)?");

  private ScalarText() {}

  /** How a value of a scalar has to look, if {@code text} does not. */
  static Optional<String> mistake(String scalar, String text) {
    return switch (scalar) {
      case "Int" -> unless(parses(text, Integer::parseInt), "a whole number of 32 bits");
      case "Float" -> unless(parses(text, Double::parseDouble), "a number");
      case "AWSTimestamp" -> unless(parses(text, Long::parseLong), "seconds since 1970");
      case "Boolean" ->
          unless(text.toLowerCase(Locale.ROOT).matches("true|false"), "true or false");
      case "AWSDate" -> unless(parses(text, LocalDate::parse), "YYYY-MM-DD");
      case "AWSTime" ->
          unless(
              TIME.matcher(text).matches() && parses(text, OffsetTime::parse),
              "hh:mm:ss with an offset, such as 12:30:00Z");
      case "AWSDateTime" ->
          unless(
              parses(text, OffsetDateTime::parse),
              "a date and time with an offset, such as 2030-01-31T12:30:00Z");
      case "AWSEmail" -> unless(EMAIL.matcher(text).matches(), "name@example.com");
      case "AWSJSON" -> unless(isJson(text), "a JSON document");
      case "AWSURL" -> unless(isUrl(text), "an absolute URL, such as https://example.com");
      case "AWSPhone" ->
          unless(PHONE.matcher(text).matches(), "a number with its country, such as +1 555 0100");
      case "AWSIPAddress" ->
          unless(
              IP_V4.matcher(text).matches() || IP_V6.matcher(text).matches(),
              "an IPv4 or IPv6 address");
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

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() && uri.getAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
