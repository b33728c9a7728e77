package dev.backline.processor.reader.override;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.ParseException;
import dev.backline.processor.model.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads JSON in annotations. */
final class JsonReader {
  private JsonReader() {}

  /** The value; a text that is no JSON is the value itself. */
  static JsonValue read(String text) {
    try {
      return convert(Json.parse(text));
    } catch (ParseException e) {
      return new JsonValue.Text(text);
    }
  }

  private static Optional<BigDecimal> number(String literal) {
    try {
      return Optional.of(new BigDecimal(literal)).filter(JsonReader::fits);
    } catch (NumberFormatException e) {
      // JSON sets no bound to exponents.
      return Optional.empty();
    }
  }

  /** Whether a number is one in JavaScript, too, which reads what CDK is given. */
  private static boolean fits(BigDecimal number) {
    double near = number.doubleValue();
    return Double.isFinite(near) && (near != 0 || number.signum() == 0);
  }

  private static JsonValue convert(com.eclipsesource.json.JsonValue value) {
    if (value.isString()) {
      return new JsonValue.Text(value.asString());
    }
    if (value.isNumber()) {
      return number(value.toString())
          .<JsonValue>map(JsonValue.Numeric::new)
          .orElseGet(() -> new JsonValue.Text(value.toString()));
    }
    if (value.isBoolean()) {
      return new JsonValue.Truth(value.asBoolean());
    }
    if (value.isArray()) {
      return new JsonValue.Items(
          StreamSupport.stream(value.asArray().spliterator(), false)
              .map(JsonReader::convert)
              .toList());
    }
    if (value.isObject()) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      value.asObject().forEach(member -> members.put(member.getName(), convert(member.getValue())));
      return new JsonValue.Members(members);
    }
    return new JsonValue.Nothing();
  }
}
