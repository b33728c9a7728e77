package dev.backline.processor;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A compilation unit in which comments mark where errors are expected. */
final class MarkedSource {
  /** For example {@code /*!BL-1301 Did you mean 'ttl'?*}{@code /}, right before the caret. */
  private static final Pattern MARK = Pattern.compile("/\\*!([A-Za-z]+(?:-\\d+)?) ?(.*?)\\*/");

  private static final Pattern PACKAGE =
      Pattern.compile("^package ([^;\\s]+)\\s*;", Pattern.MULTILINE);
  private static final Pattern WITHOUT_HEADER = Pattern.compile("package |import ");

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([\\p{L}_$][\\p{L}\\p{N}_$]*)");

  private static final String HEADER =
      """
      package app;

      import dev.backline.*;
      import java.time.*;
      import java.util.*;

      """;

  private final String name;
  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Integer> carets = new ArrayList<>();

  private MarkedSource(String marked) {
    this.name = nameOf(marked);
    String file = name.substring(name.lastIndexOf('.') + 1) + ".java";
    StringBuilder clean = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(clean, "");
      int line = (int) clean.chars().filter(c -> c == '\n').count() + 1;
      int column = clean.length() - clean.lastIndexOf("\n");
      marks.add(Mark.at(mark.group(1), mark.group(2), file, line, column));
      carets.add(clean.length());
    }
    this.text = mark.appendTail(clean).toString();
  }

  /**
   * The compilation units in a text: each begins at a line with a package declaration.
   *
   * <p>A text that begins neither so, nor with an import is one in package {@code app} that imports
   * the vocabulary, {@code java.time} and {@code java.util}.
   */
  static List<MarkedSource> parse(String text) {
    return parse(text, "app");
  }

  /** The same with another package in place of {@code app}. */
  static List<MarkedSource> parse(String text, String packageName) {
    String whole = WITHOUT_HEADER.matcher(text).lookingAt() ? text : HEADER + text;
    String moved = whole.replaceAll("\\bapp(?=[.;])", packageName);
    return Arrays.stream(moved.split("(?m)^(?=package )", -1))
        .filter(unit -> !unit.isBlank())
        .map(MarkedSource::new)
        .toList();
  }

  /**
   * The units of several programs, which may bring along the same library: units of one text are
   * there once.
   */
  static List<MarkedSource> together(Stream<MarkedSource> units) {
    Set<String> texts = new HashSet<>();
    return units.filter(unit -> texts.add(unit.name + unit.text)).toList();
  }

  JavaFileObject file() {
    return JavaFileObjects.forSourceString(name, text);
  }

  /** Where the file belongs, relative to a source folder. */
  String path() {
    return name.replace('.', '/') + ".java";
  }

  Stream<Mark> marks() {
    return marks.stream();
  }

  /** Where in {@link #text} the marks were. */
  List<Integer> carets() {
    return List.copyOf(carets);
  }

  String text() {
    return text;
  }

  private static String nameOf(String marked) {
    Matcher packageName = PACKAGE.matcher(marked);
    Matcher type = TYPE.matcher(marked);
    String simpleName = type.find() ? type.group(1) : "Unit";
    return packageName.find() ? packageName.group(1) + "." + simpleName : simpleName;
  }
}
