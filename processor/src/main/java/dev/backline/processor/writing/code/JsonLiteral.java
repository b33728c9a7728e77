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
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON as an expression in Java. */
public final class JsonLiteral {
  private static final int LONGEST_MAP = 45;
  private static final int MOST_ON_ONE_LINE = 3;

  private JsonLiteral() {}

  public static CodeBlock of(JsonValue value) {
    if (value instanceof Text text) {
      return CodeBlock.of("$L", JavaLiterals.string(text.value()));
    }
    if (value instanceof Numeric number) {
      return CodeBlock.of("$L", number(new BigDecimal(number.literal())));
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
      return map(
          members.values().entrySet().stream()
              .map(
                  member ->
                      CodeBlock.of(
                          "$L, $L", JavaLiterals.string(member.getKey()), of(member.getValue())))
              .toList());
    }
    throw new IllegalArgumentException("null has no place inside of " + value);
  }

  /** A map on one line where it fits. */
  private static CodeBlock map(List<CodeBlock> pairs) {
    CodeBlock all = CodeBlock.join(pairs, ", ");
    if (pairs.size() < 2) {
      return CodeBlock.of("$T.of($L)", Map.class, all);
    }
    return pairs.size() <= MOST_ON_ONE_LINE && all.toString().length() < LONGEST_MAP
        ? CodeBlock.of("new $T<>($T.of($L))", TreeMap.class, Map.class, all)
        : MapLiteral.of(pairs);
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
