package dev.backline.processor;

import com.google.testing.compile.Compilation;
import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Says what would come of a mistake if Backline did not report it, by switching its problem off,
 * and building with Amplify's construct and CDK what is then written.
 */
final class Oracle implements AutoCloseable {
  /** The compiler runs ahead, while Node.js is busy with the program before. */
  private final ExecutorService compiler = Executors.newSingleThreadExecutor();

  private final Path folder;
  private int count;

  /**
   * An oracle.
   *
   * @param folder where programs and what they are synthesised to are put
   */
  Oracle(Path folder) {
    this.folder = folder;
  }

  /** A question about a program that has the mistake. */
  Question wrong(Mistake mistake) {
    Path place = next();
    return new Question(place, compiler.submit(() -> written(withoutProblem(mistake), place)));
  }

  /** What comes of the program that has not. */
  Outcome right(Mistake mistake) {
    Path place = next();
    Compilation compilation = compile(texts(mistake.neighbour()), Set.of());
    return new Question(place, CompletableFuture.completedFuture(written(compilation, place)))
        .answer();
  }

  /** What comes of a schema that no program can be made to have. */
  Outcome ofSchema(String schema) {
    RealApp app = new RealApp(next().resolve("assembly"));
    try {
      app.build(schema);
      return Outcome.accepted(app.synthesize());
    } catch (RuntimeException e) {
      return Outcome.refused(e);
    }
  }

  /** A mistake may be several: what its program is marked with besides is switched off, too. */
  private static Compilation withoutProblem(Mistake mistake) {
    Set<Problem> switchedOff = new HashSet<>(Set.of(mistake.problem()));
    String[] texts = texts(mistake.completed());
    Compilation compilation = compile(texts, switchedOff);
    Set<String> left = compilation.errors().stream().map(Mark::idOf).collect(Collectors.toSet());
    Problem.catalogue().stream()
        .filter(problem -> problem != DefinitionProblem.INTERNAL)
        .filter(problem -> left.contains(problem.id()))
        .forEach(switchedOff::add);
    return switchedOff.size() == 1 ? compilation : compile(texts, switchedOff);
  }

  private static Compilation compile(String[] texts, Set<Problem> switchedOff) {
    return Compiling.sources(texts).compileWith(new BackendProcessor(switchedOff));
  }

  private static String[] texts(List<String> program) {
    return program.toArray(String[]::new);
  }

  /** Puts a program into a folder: a compilation that is kept keeps the whole compiler. */
  private static Written written(Compilation compilation, Path place) {
    if (compilation.status() != Compilation.Status.SUCCESS) {
      return new Written(
          Optional.empty(),
          compilation.errors().stream()
              .map(error -> error.getMessage(Locale.ROOT))
              .collect(Collectors.joining("\n")));
    }
    return new Written(
        Optional.of(LoadedProgram.of(compilation, place.resolve("classes"))), "no backend");
  }

  private Path next() {
    count++;
    return folder.resolve(String.valueOf(count));
  }

  @Override
  public void close() {
    compiler.shutdownNow();
  }

  /**
   * What the compiler has left.
   *
   * @param program a program, if there is one
   * @param otherwise why it has no backend
   */
  private record Written(Optional<LoadedProgram> program, String otherwise) {}

  /** A program that is on its way through the compiler. */
  static final class Question {
    private final Path place;
    private final Future<Written> written;

    private Question(Path place, Future<Written> written) {
      this.place = place;
      this.written = written;
    }

    /** What comes of it. */
    Outcome answer() {
      Written done = compiled();
      List<Class<?>> backends = done.program().map(LoadedProgram::backends).orElse(List.of());
      if (backends.isEmpty()) {
        return Outcome.unwritten(done.otherwise());
      }
      RealApp app = new RealApp(place.resolve("assembly"));
      try {
        backends.forEach(backend -> app.build(backend, backend.getSimpleName()));
        return Outcome.accepted(app.synthesize());
      } catch (RuntimeException e) {
        return Outcome.refused(e);
      }
    }

    private Written compiled() {
      try {
        return written.get();
      } catch (ExecutionException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
