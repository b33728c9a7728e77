package dev.backline.fuzz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A type of a {@link Sketch}. */
final class Declaration {
  private final String name;
  private final List<String> annotations = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();

  Declaration(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void annotate(String annotation) {
    annotations.add(annotation);
  }

  /** Adds a member to an annotation that is there, or the annotation with it. */
  void member(String annotation, String member) {
    for (int i = 0; i < annotations.size(); i++) {
      String written = annotations.get(i);
      if (written.equals(annotation)) {
        annotations.set(i, annotation + "(" + member + ")");
        return;
      }
      String key = member.substring(0, member.indexOf('=') + 1);
      if (written.startsWith(annotation + "(")) {
        if (!written.contains(key)) {
          annotations.set(i, written.substring(0, written.length() - 1) + ", " + member + ")");
        }
        return;
      }
    }
    annotations.add(annotation + "(" + member + ")");
  }

  /** Adds a field: annotations, type and name. */
  void field(String field) {
    fields.add(field);
  }

  /** Puts an annotation in front of a field. */
  void annotateField(int index, String annotation) {
    int at = Math.floorMod(index, fields.size());
    fields.set(at, annotation + " " + fields.get(at));
  }

  String asRecord() {
    return head() + "record " + name + "(\n    " + String.join(",\n    ", fields) + ") {}\n";
  }

  String asClass() {
    return head()
        + "class "
        + name
        + " {\n"
        + fields.stream().map(field -> "  " + field + ";\n").collect(Collectors.joining())
        + "}\n";
  }

  String asHandler() {
    return head()
        + "public class "
        + name
        + " {\n  public String handle(String event) {\n    return event;\n  }\n}\n";
  }

  private String head() {
    return annotations.stream().map(annotation -> annotation + "\n").collect(Collectors.joining());
  }
}
