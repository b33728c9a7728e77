package dev.backline.processor;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import dev.backline.processor.Declarations.Declaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mistake and its neighbour as a reader wants them: without the declarations that have nothing to
 * do with it, formatted, and without the usual imports.
 */
final class Shortened {
  private static final Pattern DEFINITION =
      Pattern.compile("@(Auth|Backend|GraphqlApi|ReferenceAuth|Storage)\\b");

  private static final Pattern MODEL = Pattern.compile("@Model\\b");

  /** What stands above every sample, and is not shown. */
  static final String HEADER =
      """
      package app;

      import dev.backline.*;
      import java.time.*;
      import java.util.*;

      """;

  private static final Pattern USUAL =
      Pattern.compile(
          "(?m)^(package app;|import (dev\\.backline|java\\.time|java\\.util)\\.(\\*|[A-Z]\\w*);)\n+");

  private final Declarations wrong;
  private final Declarations right;
  private final Set<String> needed = new LinkedHashSet<>();

  private Shortened(MarkedSource wrong, MarkedSource right) {
    this.wrong = Declarations.of(wrong.text());
    this.right = Declarations.of(right.text());
    wrong.carets().stream().flatMap(this.wrong::around).forEach(this::need);
    needDefinitions(this.wrong);
    needDifferences(this.wrong, this.right);
    needDifferences(this.right, this.wrong);
    complete();
    if (needed.stream().noneMatch(this::isModel)) {
      this.wrong.all().stream()
          .filter(declaration -> MODEL.matcher(this.wrong.own(declaration)).find())
          .findFirst()
          .ifPresent(this::need);
      complete();
    }
  }

  /** A mistake, and its neighbour, without what they don't need. */
  static Shortened of(MarkedSource wrong, MarkedSource right) {
    return new Shortened(wrong, right);
  }

  String wrong() {
    return wrong.only(needed);
  }

  String right() {
    return right.only(needed);
  }

  /** The text without the usual imports, formatted. */
  static String formatted(String text) {
    try {
      String formatted =
          new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(text));
      return USUAL.matcher(formatted).replaceAll("").replaceAll("\\{\n\n+", "{\n");
    } catch (FormatterException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private boolean isModel(String path) {
    return wrong.all().stream()
        .filter(declaration -> declaration.path().equals(path))
        .anyMatch(declaration -> MODEL.matcher(wrong.own(declaration)).find());
  }

  private void need(Declaration declaration) {
    String path = declaration.path();
    while (!path.isEmpty()) {
      needed.add(path);
      path = path.substring(0, path.lastIndexOf('.'));
    }
  }

  private void needDefinitions(Declarations declarations) {
    declarations.all().stream()
        .filter(declaration -> DEFINITION.matcher(declarations.own(declaration)).find())
        .forEach(this::need);
  }

  private void needDifferences(Declarations here, Declarations there) {
    for (Declaration declaration : here.all()) {
      List<String> counterparts =
          there.all().stream()
              .filter(other -> other.path().equals(declaration.path()))
              .map(there::own)
              .toList();
      String own = here.own(declaration);
      // What one of the two has alone, and no annotation on it, only uses what is generated.
      if (counterparts.isEmpty() ? own.contains("@") : !counterparts.contains(own)) {
        need(declaration);
      }
    }
  }

  /** Whether a word is the name of a declaration, or that of what is generated for it. */
  private static boolean names(String word, Declaration declaration) {
    String name = declaration.name();
    return word.equals(name)
        || (Character.isUpperCase(name.charAt(0)) && name.length() > 2 && word.contains(name));
  }

  /** What is needed needs what it names. */
  private void complete() {
    int before;
    do {
      before = needed.size();
      completeOnce(wrong);
      completeOnce(right);
    } while (needed.size() > before);
  }

  private void completeOnce(Declarations declarations) {
    for (Declaration declaration : declarations.all()) {
      if (needed.contains(declaration.path())) {
        Set<String> words = declarations.words(declaration);
        declarations.all().stream()
            .filter(other -> words.stream().anyMatch(word -> names(word, other)))
            .forEach(this::need);
      }
    }
  }
}
