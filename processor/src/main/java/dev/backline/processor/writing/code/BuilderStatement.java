package dev.backline.processor.writing.code;

import com.squareup.javapoet.CodeBlock;

/** Writes the statement that returns what a builder makes. */
public final class BuilderStatement {
  private BuilderStatement() {}

  /**
   * The statement: in one line where nothing is set.
   *
   * @param builder an expression
   * @param calls the calls on it, each on lines of its own with its comments
   */
  public static CodeBlock returning(CodeBlock builder, CodeBlock calls) {
    return calls.isEmpty()
        ? CodeBlock.of("return $L.build();\n", builder)
        : CodeBlock.of("return $L\n$L.build();\n", builder, calls);
  }
}
