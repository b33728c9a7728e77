package dev.backline.processor.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in JSON. */
public sealed interface JsonValue {

  /** A text. */
  record Text(String value) implements JsonValue {}

  /**
   * A number.
   *
   * @param value one that JavaScript has, too
   */
  record Numeric(BigDecimal value) implements JsonValue {}

  /** True or false. */
  record Truth(boolean value) implements JsonValue {}

  /** {@code null}. */
  record Nothing() implements JsonValue {}

  /** A list. */
  record Items(List<JsonValue> values) implements JsonValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** An object, in the order in which it was written. */
  record Members(Map<String, JsonValue> values) implements JsonValue {
    public Members {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether it is a function of CloudFormation, which can give anything. */
    public boolean isIntrinsic() {
      return values.size() == 1
          && values.keySet().stream().allMatch(key -> key.equals("Ref") || key.startsWith("Fn::"));
    }
  }
}
