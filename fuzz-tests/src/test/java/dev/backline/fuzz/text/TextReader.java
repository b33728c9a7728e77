package dev.backline.fuzz.text;

/** Something that reads what users or other tools have written, and throws nothing. */
public interface TextReader {
  void read(byte[] text);
}
