package dev.backline.fuzz.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
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
import javax.annotation.processing.Processor;
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
  private final Supplier<? extends Processor> processors;

  /**
   * A compiler whose class path is a user's.
   *
   * @param resources folders with files that programs name, put on the class path
   * @param options what the user gives to the compiler
   * @param processors makes the processor of one compilation
   */
  public Javac(
      List<Path> resources, List<String> options, Supplier<? extends Processor> processors) {
    this.options = List.copyOf(options);
    this.processors = processors;
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

  /** Compiles a program with the processor, to the end. */
  public Outcome compile(Program program) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter printed = new StringWriter();
    Rounds rounds = new Rounds();
    WatchedProcessor processor = new WatchedProcessor(processors.get());
    Optional<String> crash = Optional.empty();
    boolean succeeded = false;
    MemoryFiles files = new MemoryFiles(program.isModular() ? modules : libraries);
    try {
      JavacTask task =
          (JavacTask)
              compiler.getTask(printed, files, diagnostics, options, null, Sources.of(program));
      task.setProcessors(List.of(processor));
      task.addTaskListener(rounds);
      succeeded = task.call();
    } catch (RuntimeException | Error e) {
      crash = Optional.of(WatchedProcessor.trace(e));
    }
    List<Message> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      messages.add(Message.of(diagnostic));
    }
    return new Outcome(
        rounds.begun,
        succeeded,
        messages,
        files.texts(),
        // Where javac's own parser breaks, no processor has had a part in it.
        processor
            .thrown()
            .or(() -> rounds.begun ? printed(printed) : Optional.empty())
            .or(orElse(rounds.begun ? crash : Optional.empty())));
  }

  private static Optional<String> printed(StringWriter printed) {
    return printed.toString().isEmpty() ? Optional.empty() : Optional.of(printed.toString());
  }

  private static Supplier<Optional<String>> orElse(Optional<String> crash) {
    return () -> crash;
  }

  /** Notes whether processors are asked: javac runs none over what it can make no sense of. */
  private static final class Rounds implements TaskListener {
    private boolean begun;

    @Override
    public void started(TaskEvent event) {
      begun |= event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING_ROUND;
    }
  }
}
