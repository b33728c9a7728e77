package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A misspelt file has the nearest name of those beside it.
 *
 * <p>The file manager of compile-testing keeps what comes out in memory, so this is javac itself.
 */
final class MisspeltFileTest {
  private static final String PROGRAM =
      """
      package com.shop;
      import dev.backline.*;
      @GraphqlApi(databases =
          @SqlDatabase(name = "d", engine = SqlEngine.MYSQL, connectionStringPath = "/c"))
      @Allow(Strategy.PUBLIC_API_KEY)
      interface Shop {
        @Query @Resolver(code = "step/lates.js") @Allow(Strategy.PUBLIC_API_KEY) int late();
        @Query @Sql(file = "coutn.sql") @Allow(Strategy.PUBLIC_API_KEY) int count();
        @Model record Todo(
            @Id String id,
            @Index @FunctionSlot(slot = Slot.INIT, request = "Sync.java", response = "trim.vt")
            String text) {}
      }
      """;

  @TempDir Path folder;

  @Test
  void besideTheClasses() throws IOException {
    write("classes");
    assertHints(javac(List.of()));
  }

  @Test
  void besideTheSources() throws IOException {
    write("sources");
    assertHints(javac(List.of("-sourcepath", folder.resolve("sources").toString())));
  }

  @Test
  void inEclipse() throws IOException {
    write("eclipse/classes");
    assertHints(
        ByEclipse.compile(folder.resolve("eclipse"), MarkedSource.parse(PROGRAM)).messages());
  }

  private void write(String place) throws IOException {
    Path shop = Files.createDirectories(folder.resolve(place).resolve("com/shop"));
    for (String file :
        List.of("steps/late.js", "count.sql", "trim.vtl", "Sync.jav", "Sync.class")) {
      Files.createDirectories(shop.resolve(file).getParent());
      Files.writeString(shop.resolve(file), "");
    }
  }

  private static void assertHints(List<? extends Diagnostic<? extends JavaFileObject>> messages) {
    assertThat(
            messages.stream()
                .map(message -> message.getMessage(Locale.ROOT).replaceAll(" Put it into.*", ""))
                .sorted()
                .toList())
        .containsExactly(
            "[BL-1726] There is no file coutn.sql beside Shop, on the source path or the class"
                + " path. Did you mean 'count.sql'?",
            "[BL-1726] There is no file step/lates.js beside Shop, on the source path or the class"
                + " path. Did you mean 'steps/late.js'?",
            "[BL-1907] There is no file Sync.java beside Todo, on the source path or the class"
                + " path. Did you mean 'Sync.jav'?",
            "[BL-1907] There is no file trim.vt beside Todo, on the source path or the class path."
                + " Did you mean 'trim.vtl'?")
        .inOrder();
  }

  private List<? extends Diagnostic<? extends JavaFileObject>> javac(List<String> more)
      throws IOException {
    Path source = Files.createDirectories(folder.resolve("sources/com/shop")).resolve("Shop.java");
    Files.writeString(source, PROGRAM);
    List<String> options = new ArrayList<>(more);
    options.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    options.add("-cp");
    options.add(
        UserClassPath.FAST.stream()
            .map(File::getPath)
            .collect(Collectors.joining(File.pathSeparator)));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(messages, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, messages, options, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new BackendProcessor()));
      assertThat(task.call()).isFalse();
    }
    return messages.getDiagnostics();
  }
}
