package dev.backline.processor.reader;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of the fields in a class file, in the order of the source. */
final class ClassFileFields {
  private static final int HEAD = 8;
  private static final int CLASS_AND_SUPERCLASS = 6;

  private final DataInputStream file;
  private String[] texts = {};

  private ClassFileFields(DataInputStream file) {
    this.file = file;
  }

  /**
   * The names.
   *
   * @throws IOException if this is no class file
   */
  static List<String> names(DataInputStream file) throws IOException {
    return new ClassFileFields(file).read();
  }

  private List<String> read() throws IOException {
    file.skipNBytes(HEAD);
    readConstants();
    file.skipNBytes(CLASS_AND_SUPERCLASS);
    int interfaces = file.readUnsignedShort();
    file.skipNBytes(2L * interfaces);
    List<String> names = new ArrayList<>();
    for (int left = file.readUnsignedShort(); left > 0; left--) {
      file.readUnsignedShort(); // Flags.
      names.add(texts[file.readUnsignedShort()]);
      file.readUnsignedShort(); // Type.
      for (int attributes = file.readUnsignedShort(); attributes > 0; attributes--) {
        file.readUnsignedShort(); // Name.
        file.skipNBytes(Integer.toUnsignedLong(file.readInt()));
      }
    }
    return names;
  }

  /** The constant pool, of which only the texts matter: JVMS 4.4. */
  private void readConstants() throws IOException {
    texts = new String[file.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = file.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = file.readUTF();
        case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
        case 15 -> file.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> file.skipNBytes(4);
        case 5, 6 -> {
          file.skipNBytes(8);
          i++; // Long and double take two places.
        }
        default -> throw new IOException("constant of kind " + tag);
      }
    }
  }
}
