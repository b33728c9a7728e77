package dev.backline.processor.reader.override;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.text.TextReader;

/** Values of properties. */
public final class JsonText implements TextReader {
  @Override
  public void read(byte[] text) {
    JsonReader.read(new String(text, UTF_8));
  }
}
