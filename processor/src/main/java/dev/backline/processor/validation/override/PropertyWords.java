package dev.backline.processor.validation.override;

import dev.backline.processor.model.JsonValue;
import dev.backline.processor.model.PropertyType;
import dev.backline.processor.model.PropertyType.Kind;
import java.util.stream.Collectors;

/** The types of properties and values as messages call them. */
final class PropertyWords {
  private PropertyWords() {}

  /** What a property is. */
  static String of(PropertyType type) {
    return type.kinds().stream().map(Kind::words).distinct().collect(Collectors.joining(" or "));
  }

  /** What a value is. */
  static String of(JsonValue value) {
    return kind(value).words();
  }

  /** The kind of JSON that a value is, an object being a structure. */
  static Kind kind(JsonValue value) {
    if (value instanceof JsonValue.Text) {
      return Kind.STRING;
    }
    if (value instanceof JsonValue.Numeric) {
      return Kind.NUMBER;
    }
    if (value instanceof JsonValue.Truth) {
      return Kind.BOOLEAN;
    }
    return value instanceof JsonValue.Items ? Kind.LIST : Kind.STRUCTURE;
  }
}
