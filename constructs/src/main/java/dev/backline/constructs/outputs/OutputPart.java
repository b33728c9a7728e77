package dev.backline.constructs.outputs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of one part of the outputs, in the order in which they were set. */
final class OutputPart {
  private final Map<String, Object> values = new LinkedHashMap<>();

  OutputPart put(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Enum constants by their names. */
  OutputPart putNames(String name, Enum<?>... constants) {
    return put(name, Arrays.stream(constants).map(Enum::name).toList());
  }

  /** Another element of a list. */
  OutputPart add(String name, Object element) {
    List<Object> list = new ArrayList<>();
    if (values.get(name) instanceof List<?> known) {
      list.addAll(known);
    }
    list.add(element);
    return put(name, list);
  }

  /** The part below this one, made where it is not there yet. */
  OutputPart below(String name) {
    OutputPart part = values.get(name) instanceof OutputPart known ? known : new OutputPart();
    values.put(name, part);
    return part;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> map.put(name, value instanceof OutputPart part ? part.toMap() : value));
    return Collections.unmodifiableMap(map);
  }
}
