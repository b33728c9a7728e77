package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A {@code Fn::Join} in the form that all which give the same text share. */
final class Join {
  private static final String JOIN = "Fn::Join";

  private final ArrayNode parts = Json.array();
  private final StringBuilder pending = new StringBuilder();

  private Join() {}

  /** The shortest value that the delimiter and the normalised parts make. */
  static JsonNode of(JsonNode argument) {
    String delimiter = argument.get(0).asText();
    JsonNode list = argument.get(1);
    if (!list.isArray()) {
      return Json.object(JOIN, argument);
    }
    Join join = new Join();
    for (int i = 0; i < list.size(); i++) {
      join.pending.append(i == 0 ? "" : delimiter);
      join.add(list.get(i));
    }
    join.flush();
    if (join.parts.isEmpty()) {
      return Json.text("");
    }
    return join.parts.size() == 1 && join.parts.get(0) instanceof TextNode
        ? join.parts.get(0)
        : Json.object(JOIN, Json.array().add("").add(join.parts));
  }

  private void add(JsonNode part) {
    if (part.isTextual()) {
      pending.append(part.asText());
    } else if (part.has(JOIN) && part.get(JOIN).get(1).isArray()) {
      // Made by of(): its delimiter is empty.
      part.get(JOIN).get(1).forEach(this::add);
    } else {
      flush();
      parts.add(part);
    }
  }

  private void flush() {
    if (!pending.isEmpty()) {
      parts.add(pending.toString());
      pending.setLength(0);
    }
  }
}
