package dev.backline.processor.reader.override;

import dev.backline.processor.model.JsonValue;

/** Opens the reader of values to other packages of these tests. */
public final class Json {
  private Json() {}

  public static JsonValue read(String text) {
    return JsonReader.read(text);
  }
}
