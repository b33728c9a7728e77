package dev.backline.processor.writing.code;

import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a map as an expression. */
public final class MapLiteral {
  /** {@code Map.of} takes ten pairs. */
  private static final int MOST_PAIRS = 10;

  private MapLiteral() {}

  /**
   * The map of some pairs, each written {@code key, value}. Several are sorted, since the order of
   * {@code Map.of} changes from run to run.
   */
  public static CodeBlock of(List<CodeBlock> pairs) {
    if (pairs.size() < 2) {
      return CodeBlock.of("$T.of($L)", Map.class, CodeBlock.join(pairs, ", "));
    }
    boolean few = pairs.size() <= MOST_PAIRS;
    CodeBlock entries =
        pairs.stream()
            .map(pair -> few ? pair : CodeBlock.of("$T.entry($L)", Map.class, pair))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of(
        "new $T<>($T.$L($L))", TreeMap.class, Map.class, few ? "of" : "ofEntries", entries);
  }
}
