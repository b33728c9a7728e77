package dev.backline.processor.writing.code;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.JsonValue;
import dev.backline.processor.model.JsonValue.Items;
import dev.backline.processor.model.JsonValue.Members;
import dev.backline.processor.model.JsonValue.Numeric;
import dev.backline.processor.model.JsonValue.Text;
import dev.backline.processor.model.JsonValue.Truth;
import java.math.BigDecimal;
import java.util.List;

/** Writes JSON as an expression in Java. */
public final class JsonLiteral {
  private JsonLiteral() {}

  public static CodeBlock of(JsonValue value) {
    if (value instanceof Text text) {
      return CodeBlock.of("$L", JavaLiterals.string(text.value()));
    }
    if (value instanceof Numeric number) {
      return CodeBlock.of("$L", number(number.value()));
    }
    if (value instanceof Truth truth) {
      return CodeBlock.of("$L", truth.value());
    }
    if (value instanceof Items items) {
      return CodeBlock.of(
          "$T.of($L)",
          List.class,
          items.values().stream().map(JsonLiteral::of).collect(CodeBlock.joining(", ")));
    }
    if (value instanceof Members members) {
      return MapLiteral.of(
          members.values().entrySet().stream()
              .map(
                  member ->
                      CodeBlock.of(
                          "$L, $L", JavaLiterals.string(member.getKey()), of(member.getValue())))
              .toList());
    }
    throw new IllegalArgumentException("null has no place inside of " + value);
  }

  private static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > 0 || plain.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      return String.valueOf(plain.doubleValue());
    }
    boolean small = plain.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return plain.toPlainString() + (small ? "" : "L");
  }
}
