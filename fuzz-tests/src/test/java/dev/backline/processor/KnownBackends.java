package dev.backline.processor;

import dev.backline.fuzz.javac.Javac;
import dev.backline.fuzz.program.Program;
import dev.backline.fuzz.seed.Seeds;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.reader.BackendReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.type.CodeFiles;
import dev.backline.processor.reader.type.ModelFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The backends of real programs, as the processor reads them. */
final class KnownBackends {
  private KnownBackends() {}

  static List<BackendSpec> read() {
    List<BackendSpec> backends = new ArrayList<>();
    Javac javac = new Javac(Seeds.resources(), List.of(), () -> new ReadingProcessor(backends));
    for (Program program : Seeds.real().values()) {
      javac.compile(program);
    }
    return backends;
  }

  /** Reads definitions, and writes nothing. */
  @SupportedAnnotationTypes("*")
  private static final class ReadingProcessor extends AbstractProcessor {
    private final List<BackendSpec> backends;

    ReadingProcessor(List<BackendSpec> backends) {
      this.backends = backends;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      BackendReader reader =
          new BackendReader(
              processingEnv.getElementUtils(),
              processingEnv.getTypeUtils(),
              new ClassFiles(
                  processingEnv.getFiler(), processingEnv.getElementUtils(), type -> true),
              new CodeFiles(processingEnv.getFiler(), processingEnv.getElementUtils()));
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        if (ModelFinder.mayBeBackend(type)) {
          backends.add(reader.read(type, new Reading()));
        }
      }
      return false;
    }
  }
}
