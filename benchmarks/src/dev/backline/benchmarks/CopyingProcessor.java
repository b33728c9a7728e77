package dev.backline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The least that a processor can do: it writes sources that are at hand.
 *
 * <p>What it costs is what javac takes for any processor, which is to enter all classes anew in
 * each round. It takes the folder of the sources, in packages, as {@code -Asources=…}.
 */
public final class CopyingProcessor extends AbstractProcessor {
  private boolean done;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.backline.GraphqlApi", "dev.backline.Model");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of("sources");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      try {
        copy(Path.of(processingEnv.getOptions().get("sources")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void copy(Path folder) throws IOException {
    for (Path source : Sources.files(".java", folder)) {
      String path = folder.relativize(source).toString();
      String type = path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".");
      try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
        writer.write(Files.readString(source));
      }
    }
  }
}
