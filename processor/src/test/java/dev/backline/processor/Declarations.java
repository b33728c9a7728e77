package dev.backline.processor;

import static java.util.stream.Collectors.toCollection;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The types that a source declares, the methods of its interfaces, and the source without some of
 * them.
 */
final class Declarations {
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  private final String text;
  private final List<Declaration> all = new ArrayList<>();

  private Declarations(String text) {
    this.text = text;
  }

  static Declarations of(String text) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    diagnostic -> {},
                    // Else javac opens each jar of the class path to look for plugins of its own.
                    List.of("-proc:none", "--processor-path", ""),
                    null,
                    List.of(JavaFileObjects.forSourceString("Source", text)));
    Declarations declarations = new Declarations(text);
    try {
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        declarations.add(unit, "", true, unit.getTypeDecls(), positions);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return declarations;
  }

  private void add(
      CompilationUnitTree unit,
      String path,
      boolean methods,
      List<? extends Tree> trees,
      SourcePositions where) {
    for (Tree tree : trees) {
      int start = (int) where.getStartPosition(unit, tree);
      int end = (int) where.getEndPosition(unit, tree);
      if (tree instanceof ClassTree type) {
        String name = type.getSimpleName().toString();
        all.add(new Declaration(path + "." + name, name, start, end));
        boolean ofInterface = type.getKind() == Tree.Kind.INTERFACE;
        add(unit, path + "." + name, ofInterface, type.getMembers(), where);
      } else if (methods && tree instanceof MethodTree method) {
        String name = method.getName().toString();
        all.add(new Declaration(path + "." + name + "()", name, start, end));
      }
    }
  }

  List<Declaration> all() {
    return all;
  }

  /** The innermost declaration around a place. */
  Stream<Declaration> around(int place) {
    return all.stream()
        .filter(declaration -> declaration.start() <= place && place < declaration.end())
        .max(Comparator.comparing(Declaration::start))
        .stream();
  }

  /** The text of a declaration without those within it. */
  String own(Declaration declaration) {
    StringBuilder own = new StringBuilder();
    int from = declaration.start();
    for (Declaration inner : all) {
      if (inner.start() > declaration.start()
          && inner.end() <= declaration.end()
          && inner.start() >= from) {
        own.append(text, from, inner.start());
        from = inner.end();
      }
    }
    return own.append(text, from, declaration.end()).toString();
  }

  /** The names in a declaration, without those in the ones within it. */
  Set<String> words(Declaration declaration) {
    return WORD.matcher(own(declaration))
        .results()
        .map(MatchResult::group)
        .collect(toCollection(HashSet::new));
  }

  /** The text with only those declarations whose paths are given. */
  String only(Set<String> paths) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (Declaration declaration : all) {
      if (!paths.contains(declaration.path()) && declaration.start() >= from) {
        kept.append(text, from, declaration.start());
        from = declaration.end();
      }
    }
    return kept.append(text, from, text.length()).toString();
  }

  /**
   * A type or a method.
   *
   * @param path its name behind those of the types around it
   * @param start where it begins, annotations included
   * @param end behind its last character
   */
  record Declaration(String path, String name, int start, int end) {}
}
