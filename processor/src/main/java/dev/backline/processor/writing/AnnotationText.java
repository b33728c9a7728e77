package dev.backline.processor.writing;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the comment that names the annotation behind a statement, as the user wrote it. */
final class AnnotationText {
  private static final int WIDTH = 92;

  private final String annotation;
  private final List<String> members = new ArrayList<>();

  private AnnotationText(String annotation) {
    this.annotation = annotation;
  }

  static AnnotationText of(String annotation) {
    return new AnnotationText(annotation);
  }

  AnnotationText string(String name, Optional<Written<String>> value) {
    return member(name, value.map(written -> JavaLiterals.string(written.value())));
  }

  /** A boolean or an int. */
  AnnotationText plain(String name, Optional<? extends Written<?>> value) {
    return member(name, value.map(written -> String.valueOf(written.value())));
  }

  AnnotationText constant(String name, String type, Optional<Written<String>> value) {
    return member(name, value.map(written -> type + "." + written.value()));
  }

  AnnotationText throughput(Optional<Written<ThroughputSpec>> value) {
    return member(
        "throughput",
        value.map(
            written ->
                "@Throughput(read = "
                    + written.value().read()
                    + ", write = "
                    + written.value().write()
                    + ")"));
  }

  AnnotationText nested(String name, AnnotationText value) {
    return member(name, Optional.of(value.toString()));
  }

  private AnnotationText member(String name, Optional<String> value) {
    value.ifPresent(text -> members.add(name + " = " + text));
    return this;
  }

  /** The comment, on lines of its own. */
  CodeBlock on(String element) {
    CodeBlock.Builder comment = CodeBlock.builder();
    StringBuilder line = new StringBuilder("//");
    for (String part : (this + " on " + element).split("(?<=, )", -1)) {
      if (line.length() + part.length() > WIDTH) {
        comment.add("$L\n", line.toString().stripTrailing());
        line = new StringBuilder("//    ");
      }
      line.append(line.length() < 7 ? " " : "").append(part);
    }
    return comment.add("$L\n", line).build();
  }

  @Override
  public String toString() {
    return members.isEmpty()
        ? "@" + annotation
        : "@" + annotation + "(" + String.join(", ", members) + ")";
  }
}
