package dev.backline.fuzz.javac;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor, and a note of what it throws: after other errors, javac keeps quiet. */
final class WatchedProcessor extends AbstractProcessor {
  private final Processor processor;
  private String thrown;

  WatchedProcessor(Processor processor) {
    this.processor = processor;
  }

  Optional<String> thrown() {
    return Optional.ofNullable(thrown);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      processor.init(environment);
    } catch (RuntimeException | Error e) {
      thrown = trace(e);
      throw e;
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (processor.process(annotations, round)) {
        throw new IllegalStateException("other processors may read the same annotations");
      }
      return false;
    } catch (RuntimeException | Error e) {
      thrown = trace(e);
      throw e;
    }
  }

  static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
