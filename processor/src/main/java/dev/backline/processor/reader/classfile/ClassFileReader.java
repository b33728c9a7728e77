package dev.backline.processor.reader.classfile;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a {@link ClassFile}; chapter 4 of the JVM specification says what is where. */
final class ClassFileReader {
  private static final int HEAD = 8;
  private static final int CLASS_AND_SUPERCLASS = 6;

  /** Far more than there are in any annotation; what has more is damaged. */
  private static final int DEEPEST = 100;

  private final DataInputStream file;
  private final List<String> fields = new ArrayList<>();
  private final Map<String, Set<String>> typeAnnotations = new HashMap<>();
  private final Map<String, List<String>> parameters = new HashMap<>();
  private String[] texts = {};

  private ClassFileReader(DataInputStream file) {
    this.file = file;
  }

  /**
   * Reads to the end of the methods.
   *
   * @throws IOException if this is no class file
   */
  static ClassFile read(DataInputStream file) throws IOException {
    return new ClassFileReader(file).read();
  }

  private ClassFile read() throws IOException {
    file.skipNBytes(HEAD);
    readConstants();
    file.skipNBytes(CLASS_AND_SUPERCLASS);
    file.skipNBytes(2L * file.readUnsignedShort()); // Interfaces.
    for (int left = file.readUnsignedShort(); left > 0; left--) {
      file.readUnsignedShort(); // Flags.
      String name = text();
      file.readUnsignedShort(); // Type.
      fields.add(name);
      readAttributes(name);
    }
    for (int left = file.readUnsignedShort(); left > 0; left--) {
      file.readUnsignedShort(); // Flags.
      String name = text();
      readAttributes(ClassFile.method(name, count(text())));
    }
    return new ClassFile(fields, typeAnnotations, parameters);
  }

  /** The constant pool, of which only the texts matter. */
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

  private String text() throws IOException {
    int index = file.readUnsignedShort();
    if (index >= texts.length) {
      throw new IOException("constant " + index + " of " + texts.length);
    }
    return String.valueOf(texts[index]);
  }

  /** The number of parameters in a descriptor such as {@code (I[Ljava/lang/String;)V}. */
  private static int count(String descriptor) throws IOException {
    int end = descriptor.indexOf(')');
    if (end < 1) {
      throw new IOException("method of type " + descriptor);
    }
    String types = descriptor.substring(1, end);
    return types.replaceAll("\\[*(L[^;]*;|.)", "x").length();
  }

  private void readAttributes(String member) throws IOException {
    for (int left = file.readUnsignedShort(); left > 0; left--) {
      String name = text();
      long length = Integer.toUnsignedLong(file.readInt());
      switch (name) {
        case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" -> {
          for (int annotations = file.readUnsignedShort(); annotations > 0; annotations--) {
            readTypeAnnotation(member);
          }
        }
        case "MethodParameters" -> {
          List<String> names = new ArrayList<>();
          for (int count = file.readUnsignedByte(); count > 0; count--) {
            names.add(text());
            file.readUnsignedShort(); // Flags.
          }
          parameters.put(member, names);
        }
        default -> file.skipNBytes(length);
      }
    }
  }

  private void readTypeAnnotation(String member) throws IOException {
    int target = file.readUnsignedByte();
    String place = member;
    switch (target) {
      case 0x13, 0x14 -> {} // A field, or what a method returns.
      case 0x16 -> place = ClassFile.parameter(member, file.readUnsignedByte());
      case 0x15 -> place = "receiver of " + member;
      case 0x01 -> place = "type parameter " + file.readUnsignedByte();
      case 0x12, 0x17 -> place = "bound or exception " + file.readUnsignedShort();
      default -> throw new IOException("type annotation on " + target);
    }
    StringBuilder path = new StringBuilder();
    for (int left = file.readUnsignedByte(); left > 0; left--) {
      int kind = file.readUnsignedByte();
      int argument = file.readUnsignedByte();
      switch (kind) {
        case 0 -> path.append(ClassFile.ARRAY_ITEM);
        case 1 -> {} // A nested type, which is a type like others.
        case 2 -> path.append(ClassFile.BOUND);
        default -> path.append(ClassFile.argument(argument));
      }
    }
    typeAnnotations
        .computeIfAbsent(ClassFile.place(place, path.toString()), key -> new HashSet<>())
        .add(readAnnotation(0));
  }

  /** Reads an annotation; its qualified name. */
  private String readAnnotation(int depth) throws IOException {
    String descriptor = text();
    if (!descriptor.startsWith("L") || !descriptor.endsWith(";")) {
      throw new IOException("annotation of type " + descriptor);
    }
    for (int members = file.readUnsignedShort(); members > 0; members--) {
      file.readUnsignedShort(); // Name.
      skipValue(depth + 1);
    }
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.').replace('$', '.');
  }

  private void skipValue(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("more than " + DEEPEST + " values in each other");
    }
    switch (file.readUnsignedByte()) {
      case 'e' -> file.skipNBytes(4);
      case '@' -> readAnnotation(depth);
      case '[' -> {
        for (int values = file.readUnsignedShort(); values > 0; values--) {
          skipValue(depth + 1);
        }
      }
      default -> file.skipNBytes(2);
    }
  }
}
