package dev.backline.processor.writing.code;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** Writes a builder of a library, with a call on a line of its own for each value there is. */
public final class BuilderCalls {
  private final CodeBlock start;
  private final CodeBlock.Builder calls = CodeBlock.builder();
  private int count;

  private BuilderCalls(CodeBlock start) {
    this.start = start;
  }

  /** On {@code Type.builder()}. */
  public static BuilderCalls of(ClassName type) {
    return new BuilderCalls(CodeBlock.of("$T.builder()", type));
  }

  /** On an expression that gives a builder. */
  public static BuilderCalls on(CodeBlock start) {
    return new BuilderCalls(start);
  }

  public BuilderCalls call(String method, CodeBlock argument) {
    calls.add("\n.$L($L)", method, argument);
    count++;
    return this;
  }

  /** A call behind a comment on lines of its own. */
  public BuilderCalls commented(CodeBlock comment, String method, CodeBlock argument) {
    calls.add("\n").add(comment).add(".$L($L)", method, argument);
    count++;
    return this;
  }

  public BuilderCalls string(String method, Optional<Written<String>> value) {
    value.ifPresent(
        written -> call(method, CodeBlock.of("$L", JavaLiterals.string(written.value()))));
    return this;
  }

  /** A boolean or a number. */
  public BuilderCalls plain(String method, Optional<? extends Written<?>> value) {
    value.ifPresent(written -> call(method, CodeBlock.of("$L", written.value())));
    return this;
  }

  /** A long. */
  public BuilderCalls number(String method, Optional<Written<Number>> value) {
    value.ifPresent(written -> call(method, CodeBlock.of("$LL", written.value())));
    return this;
  }

  public BuilderCalls constant(String method, ClassName type, Optional<Written<String>> value) {
    value.ifPresent(written -> call(method, CodeBlock.of("$T.$L", type, written.value())));
    return this;
  }

  /** A list of texts; no call where it is empty. */
  public BuilderCalls strings(String method, List<Written<String>> values) {
    return values.isEmpty() ? this : call(method, list(values));
  }

  public static CodeBlock list(List<Written<String>> values) {
    return CodeBlock.of("$T.of($L)", List.class, texts(values));
  }

  public static CodeBlock texts(List<Written<String>> values) {
    return values.stream()
        .map(value -> CodeBlock.of("$L", JavaLiterals.string(value.value())))
        .collect(CodeBlock.joining(", "));
  }

  /** The builder itself, for what builds it later. */
  public CodeBlock unbuilt() {
    return count == 0 ? start : CodeBlock.builder().add(start).add(calls.build()).build();
  }

  public CodeBlock build() {
    return count == 0
        ? CodeBlock.of("$L.build()", start)
        : CodeBlock.builder().add(start).add(calls.build()).add("\n.build()").build();
  }
}
