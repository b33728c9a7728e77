package dev.backline.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which makes one source file in one round. */
@SupportedAnnotationTypes("*")
final class GeneratingProcessor extends AbstractProcessor {
  private final int round;
  private final String name;
  private final String source;
  private int rounds;

  GeneratingProcessor(int round, String name, String source) {
    this.round = round;
    this.name = name;
    this.source = source;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    rounds++;
    if (rounds == round) {
      try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        file.write(source);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
