package dev.backline.processor.writing.code;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the comment that names the annotation behind a statement, as the user wrote it. */
public final class AnnotationText {
  private final String annotation;
  private final List<String> members = new ArrayList<>();

  private AnnotationText(String annotation) {
    this.annotation = annotation;
  }

  public static AnnotationText of(String annotation) {
    return new AnnotationText(annotation);
  }

  public AnnotationText string(String name, Optional<Written<String>> value) {
    return member(name, value.map(written -> JavaLiterals.string(written.value())));
  }

  /** The member that can do without its name; further ones make it take it. */
  public AnnotationText value(String source) {
    members.add(source);
    return this;
  }

  /** A class literal. */
  public AnnotationText type(String name, Optional<Written<JavaType>> value) {
    return member(name, value.map(written -> written.value().simpleName() + ".class"));
  }

  /** An array of class literals. */
  public AnnotationText types(String name, List<Written<JavaType>> values) {
    return array(
        name, values.stream().map(value -> value.value().simpleName() + ".class").toList());
  }

  /** An array of enum constants that are imported. */
  public AnnotationText constants(String name, List<Written<String>> values) {
    return array(name, values.stream().map(Written::value).toList());
  }

  /** A boolean or an int. */
  public AnnotationText plain(String name, Optional<? extends Written<?>> value) {
    return member(name, value.map(written -> String.valueOf(written.value())));
  }

  public AnnotationText constant(String name, String type, Optional<Written<String>> value) {
    return member(name, value.map(written -> type + "." + written.value()));
  }

  public AnnotationText throughput(Optional<Written<ThroughputSpec>> value) {
    return member(
        "throughput",
        value.map(
            written ->
                "@Throughput(read = "
                    + written.value().read().value()
                    + ", write = "
                    + written.value().write().value()
                    + ")"));
  }

  public AnnotationText nested(String name, AnnotationText value) {
    return member(name, Optional.of(value.toString()));
  }

  /** An array of texts, left out where it is empty. */
  public AnnotationText strings(String name, List<Written<String>> values) {
    List<String> texts = values.stream().map(value -> JavaLiterals.string(value.value())).toList();
    return texts.isEmpty() ? this : array(name, texts);
  }

  /** An array of enum constants, left out where it is empty. */
  public AnnotationText constants(String name, String type, List<Written<String>> values) {
    List<String> texts = values.stream().map(value -> type + "." + value.value()).toList();
    return texts.isEmpty() ? this : array(name, texts);
  }

  public AnnotationText list(String name, List<AnnotationText> values) {
    return array(name, values.stream().map(AnnotationText::toString).toList());
  }

  private AnnotationText array(String name, List<String> texts) {
    return member(
        name, Optional.of(texts.size() == 1 ? texts.get(0) : "{" + String.join(", ", texts) + "}"));
  }

  private AnnotationText member(String name, Optional<String> value) {
    value.ifPresent(text -> members.add(name + " = " + text));
    return this;
  }

  /** The comment, on a line of its own. */
  public CodeBlock on(String element) {
    return CodeBlock.of("// $L on $L\n", this, element);
  }

  @Override
  public String toString() {
    return members.isEmpty()
        ? "@" + annotation
        : "@" + annotation + "(" + String.join(", ", members) + ")";
  }
}
