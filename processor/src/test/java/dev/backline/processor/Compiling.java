package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** One run of the compiler over sources given as text, as a user of Backline would start it. */
public final class Compiling {
  /** What the names of files begin with that go where class files go. */
  private static final String CLASS_OUTPUT = "/CLASS_OUTPUT/";

  private final ImmutableList<MarkedSource> sources;
  private final List<Processor> processors = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<File> classPath = new ArrayList<>(UserClassPath.FAST);

  private Compiling(ImmutableList<MarkedSource> sources) {
    this.sources = sources;
    this.classPath.add(CodeFolder.FOLDER);
  }

  /** The compilation units in {@code texts}, see {@link MarkedSource#parse}. */
  public static Compiling sources(String... texts) {
    return new Compiling(
        Arrays.stream(texts)
            .flatMap(text -> MarkedSource.parse(text).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** Several programs at once, each in a package of its own in place of {@code app}. */
  static Compiling programs(List<List<String>> programs) {
    return new Compiling(
        ImmutableList.copyOf(
            MarkedSource.together(
                IntStream.range(0, programs.size())
                    .boxed()
                    .flatMap(
                        i ->
                            programs.get(i).stream()
                                .flatMap(text -> MarkedSource.parse(text, "app" + i).stream())))));
  }

  /** Lets another processor run before Backline's. */
  Compiling with(Processor processor) {
    processors.add(processor);
    return this;
  }

  Compiling withOptions(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Puts a folder of class files in front of the class path. */
  Compiling withClasses(Path folder) {
    classPath.add(0, folder.toFile());
    return this;
  }

  /** Takes the real jar of CDK, see {@link UserClassPath#FAST}. */
  Compiling withWholeCdk() {
    classPath.removeAll(UserClassPath.FAST);
    classPath.addAll(UserClassPath.FULL);
    return this;
  }

  /** Compiles with Backline's processor. */
  Compilation compile() {
    return compileWith(new BackendProcessor());
  }

  /** Compiles with {@code backline} in place of Backline's processor. */
  Compilation compileWith(Processor backline) {
    List<Processor> all = new ArrayList<>(processors);
    all.add(backline);
    return run(all);
  }

  /** Compiles without any processor, and puts the class files into {@code folder}. */
  void compileInto(Path folder) {
    writeClasses(run(List.of()), folder);
  }

  /** Compiles with Backline's processor, and puts the class files into {@code folder}. */
  void buildInto(Path folder) {
    writeClasses(compile(), folder);
  }

  private Compilation run(List<Processor> all) {
    Compiler compiler = Compiler.javac().withClasspath(classPath).withOptions(options);
    return (all.isEmpty() ? compiler.withOptions(withProcNone()) : compiler.withProcessors(all))
        .compile(sources.stream().map(MarkedSource::file).toList());
  }

  private List<String> withProcNone() {
    return Stream.concat(options.stream(), Stream.of("-proc:none")).toList();
  }

  /**
   * Asserts that the errors are exactly the marked ones, each where its mark is: no error or
   * warning of Backline goes without a mark, and neither does an error of javac.
   *
   * @return the texts of Backline's messages
   */
  @CanIgnoreReturnValue
  public List<String> assertMarkedErrors() {
    Compilation compilation = compile();
    List<Diagnostic<? extends JavaFileObject>> found =
        compilation.diagnostics().stream()
            .filter(message -> isError(message) || Mark.textOf(message).startsWith("BL-"))
            .toList();
    List<String> marked = sources.stream().flatMap(MarkedSource::marks).map(Mark::place).toList();
    assertWithMessage("the sources have no mark").that(marked).isNotEmpty();
    assertWithMessage("errors in\n%s\n%s", text(), messages(compilation))
        .that(found.stream().map(Mark::placeOf).sorted().toList())
        .isEqualTo(marked.stream().sorted().toList());
    assertThat(compilation.status())
        .isEqualTo(
            found.stream().anyMatch(Compiling::isError)
                ? Compilation.Status.FAILURE
                : Compilation.Status.SUCCESS);
    List<String> texts = found.stream().map(Mark::textOf).toList();
    sources.stream()
        .flatMap(MarkedSource::marks)
        .forEach(
            mark ->
                assertWithMessage("a text for %s with '%s' in %s", mark.id(), mark.words(), texts)
                    .that(texts.stream().anyMatch(mark::isExplainedBy))
                    .isTrue());
    return found.stream()
        .map(message -> message.getMessage(Locale.ROOT))
        .filter(text -> text.startsWith("[BL-"))
        .toList();
  }

  private static boolean isError(Diagnostic<?> message) {
    return message.getKind() == Diagnostic.Kind.ERROR;
  }

  /** Asserts that the compiler has nothing to say, and returns what it made. */
  public Compilation assertCompiles() {
    Compilation compilation = compile();
    assertWithMessage("messages about\n%s\n%s", text(), messages(compilation))
        .that(compilation.diagnostics())
        .isEmpty();
    return compilation;
  }

  /** The schema of the only definition, which is valid GraphQL. */
  String schema() {
    List<String> schemas =
        outputs(assertCompiles()).entrySet().stream()
            .filter(output -> output.getKey().endsWith(".graphql"))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(schemas).hasSize(1);
    Sdl.assertValid(schemas.get(0));
    return schemas.get(0);
  }

  /** The texts of all generated sources and resources by path. */
  static Map<String, String> outputs(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() != JavaFileObject.Kind.CLASS)
        .filter(Compiling::isWritten)
        .collect(
            Collectors.toMap(
                JavaFileObject::getName, Compiling::contentOf, (a, b) -> a, TreeMap::new));
  }

  /** Puts what a compilation without errors leaves on the class path into {@code folder}. */
  static void writeClasses(Compilation compilation, Path folder) {
    assertWithMessage("%s", compilation.diagnostics())
        .that(compilation.status())
        .isEqualTo(Compilation.Status.SUCCESS);
    try {
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getName().startsWith(CLASS_OUTPUT) && isWritten(file)) {
          Path target = folder.resolve(file.getName().substring(CLASS_OUTPUT.length()));
          Files.createDirectories(target.getParent());
          try (InputStream content = file.openInputStream()) {
            Files.write(target, content.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files that were only looked for are among the generated ones as well. */
  private static boolean isWritten(JavaFileObject file) {
    try {
      file.openInputStream().close();
      return true;
    } catch (FileNotFoundException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contentOf(JavaFileObject file) {
    try (InputStream content = file.openInputStream()) {
      return new String(content.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return sources.stream().map(MarkedSource::text).collect(Collectors.joining("\n"));
  }

  private static String messages(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n"));
  }
}
