package dev.backline.processor;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * One run of Eclipse's compiler.
 *
 * <p>It wants files on disk, so this is not the compilation of compile-testing.
 *
 * @param messages its errors, and the warnings of Backline
 * @param outputs the texts of all generated sources and resources, by path
 */
record ByEclipse(
    ImmutableList<Diagnostic<? extends JavaFileObject>> messages, Map<String, String> outputs) {

  /**
   * Compiles.
   *
   * @param folder an empty folder for the sources and what comes out
   * @param classPath what comes before the libraries of a user
   */
  static ByEclipse compile(Path folder, List<MarkedSource> sources, Path... classPath) {
    try {
      Path written = folder.resolve("sources");
      Path classes = Files.createDirectories(folder.resolve("classes"));
      Path generated = Files.createDirectories(folder.resolve("generated"));
      for (MarkedSource source : sources) {
        Path file = written.resolve(source.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.text());
      }
      DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
      JavaCompiler compiler = new EclipseCompiler();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, null, null)) {
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                Writer.nullWriter(),
                files,
                messages,
                List.of(
                    "-17",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    classes.toString(),
                    "-s",
                    generated.toString(),
                    "-cp",
                    Stream.concat(
                            Stream.of(classPath).map(Path::toFile),
                            Stream.concat(
                                UserClassPath.FAST.stream(), Stream.of(CodeFolder.FOLDER)))
                        .map(File::getPath)
                        .collect(Collectors.joining(File.pathSeparator))),
                null,
                files.getJavaFileObjectsFromFiles(
                    sources.stream()
                        .map(source -> written.resolve(source.path()).toFile())
                        .toList()));
        task.setProcessors(List.of(new BackendProcessor()));
        task.call();
      }
      Map<String, String> outputs = new TreeMap<>();
      read(generated, outputs);
      read(classes, outputs);
      return new ByEclipse(
          messages.getDiagnostics().stream()
              .filter(message -> !isOpinion(message))
              .collect(ImmutableList.toImmutableList()),
          outputs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether Eclipse's compiler warns of something of its own. */
  private static boolean isOpinion(Diagnostic<? extends JavaFileObject> message) {
    return message.getKind() != Diagnostic.Kind.ERROR && !Mark.idOf(message).startsWith("BL-");
  }

  /** What it says, as text. */
  List<String> texts() {
    return messages.stream()
        .map(message -> Mark.placeOf(message) + " " + message.getMessage(Locale.ROOT))
        .toList();
  }

  private static void read(Path folder, Map<String, String> contents) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (!file.toString().endsWith(".class")) {
          contents.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
  }
}
