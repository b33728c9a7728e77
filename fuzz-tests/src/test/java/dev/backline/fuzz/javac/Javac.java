package dev.backline.fuzz.javac;

import com.sun.source.util.JavacTask;
import dev.backline.fuzz.program.Program;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The compiler of this JDK, started thousands of times: what it knows of the libraries is kept.
 *
 * <p>Not for several threads.
 */
public final class Javac {
  private static final String CLASS_PATH = "backline.classpath";

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Libraries libraries;
  private final Libraries modules;
  private final List<String> options;

  /**
   * A compiler whose class path is a user's.
   *
   * @param resources folders with files that programs name, put on the class path
   * @param options what the user gives to the compiler
   */
  public Javac(List<Path> resources, List<String> options) {
    this.options = List.copyOf(options);
    List<Path> jars = Arrays.stream(classPath()).map(Path::of).toList();
    StandardJavaFileManager onClassPath = manager();
    StandardJavaFileManager onModulePath = manager();
    try {
      onClassPath.setLocationFromPaths(
          StandardLocation.CLASS_PATH, Stream.concat(jars.stream(), resources.stream()).toList());
      // Else javac looks for sources on the class path, and finds those of the fixtures.
      onClassPath.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      onModulePath.setLocationFromPaths(StandardLocation.MODULE_PATH, jars);
      onModulePath.setLocationFromPaths(StandardLocation.CLASS_PATH, resources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.libraries = new Libraries(onClassPath);
    this.modules = new Libraries(onModulePath);
  }

  private StandardJavaFileManager manager() {
    return compiler.getStandardFileManager(null, null, null);
  }

  private static String[] classPath() {
    return System.getProperty(CLASS_PATH).split(File.pathSeparator, -1);
  }

  /** Whether a program has the syntax of Java; javac runs no processors over one that has not. */
  public boolean parses(Program program) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new StringWriter(),
                new MemoryFiles(libraries),
                diagnostics,
                List.of("-proc:none"),
                null,
                Sources.of(program));
    try {
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .noneMatch(message -> message.getKind() == Diagnostic.Kind.ERROR);
  }

  /** Compiles a program with Backline's processor, to the end. */
  public Outcome compile(Program program) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter printed = new StringWriter();
    WatchedProcessor processor = new WatchedProcessor();
    Optional<String> crash = Optional.empty();
    boolean succeeded = false;
    MemoryFiles files = new MemoryFiles(program.isModular() ? modules : libraries);
    try {
      JavaCompiler.CompilationTask task =
          compiler.getTask(printed, files, diagnostics, options, null, Sources.of(program));
      task.setProcessors(List.of(processor));
      succeeded = task.call();
    } catch (RuntimeException | Error e) {
      crash = Optional.of(WatchedProcessor.trace(e));
    }
    List<Message> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      messages.add(Message.of(diagnostic));
    }
    return new Outcome(
        succeeded,
        messages,
        files.texts(),
        processor.thrown().or(() -> printed(printed)).or(orElse(crash)));
  }

  private static Optional<String> printed(StringWriter printed) {
    return printed.toString().isEmpty() ? Optional.empty() : Optional.of(printed.toString());
  }

  private static Supplier<Optional<String>> orElse(Optional<String> crash) {
    return () -> crash;
  }
}
