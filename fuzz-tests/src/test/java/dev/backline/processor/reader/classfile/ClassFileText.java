package dev.backline.processor.reader.classfile;

import dev.backline.fuzz.text.TextReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Class files, which somebody else may have made. */
public final class ClassFileText implements TextReader {
  @Override
  public void read(byte[] text) {
    try {
      ClassFileReader.read(new DataInputStream(new ByteArrayInputStream(text)));
    } catch (IOException e) {
      // It says that this is none.
    }
  }
}
