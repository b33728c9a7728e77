package dev.backline.benchmarks;

import dev.backline.benchmarks.Report.Unit;
import dev.backline.benchmarks.Samples.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles with the processor and without it. */
final class CompileBenchmark {
  private static final int BYTES_PER_MEGABYTE = 1_000_000;
  private static final int MOST_LINES = 60;

  /** What has to be kept in memory hardly changes from run to run. */
  private static final int HEAP_REPETITIONS = 3;

  private static final List<String> COPYING =
      List.of(
          "-processorpath",
          System.getProperty("java.class.path"),
          "-processor",
          CopyingProcessor.class.getName());

  private final Project project;
  private final int repetitions;
  private final Report report;

  CompileBenchmark(Project project, int repetitions, Report report) {
    this.project = project;
    this.repetitions = repetitions;
    this.report = report;
  }

  /** Measures the processor's own share: what it generates is compiled both times. */
  void models(int count, double goalSeconds, double goalMegabytes)
      throws IOException, InterruptedException {
    Path folder = Project.emptied(project.work().resolve("models" + count));
    Path sources = folder.resolve("sources");
    Path classes = folder.resolve("classes");
    Path generated = folder.resolve("generated");
    Path kept = folder.resolve("kept");
    Sources.writeModels(sources, count);
    String onlySources = Sources.argument(folder.resolve("sources.txt"), sources);
    String dir = generated.toString();

    List<String> processing =
        arguments(classes, project.classPath(), onlySources, "-s", dir, "-processorpath", jar());
    javac(processing, classes, generated).measure();
    Files.move(generated, kept);
    String allSources = Sources.argument(folder.resolve("all-sources.txt"), sources, kept);
    List<String> plain = arguments(classes, project.classPath(), allSources, "-proc:none");
    List<String> copying =
        arguments(classes, project.classPath(), onlySources, "-s", dir, "-Asources=" + kept);
    copying.addAll(COPYING);

    String models = "%,d models".formatted(count);
    List<Samples> time =
        Samples.inTurns(
            repetitions,
            javac(plain, classes),
            javac(copying, classes, generated),
            javac(processing, classes, generated));
    report.add("javac without processors, " + models, time.get(0), Unit.SECONDS);
    report.add("any processor's share, " + models, time.get(1).above(time.get(0)), Unit.SECONDS);
    report.add(
        "the processor's share, " + models,
        time.get(2).above(time.get(0)),
        Unit.SECONDS,
        goalSeconds);

    List<Samples> heap =
        Samples.inTurns(
            HEAP_REPETITIONS, peakHeap(plain, classes), peakHeap(processing, classes, generated));
    report.add("peak heap of plain javac, " + models, heap.get(0), Unit.MEGABYTES);
    report.add(
        "peak heap above plain javac, " + models,
        heap.get(1).above(heap.get(0)),
        Unit.MEGABYTES,
        goalMegabytes);
    report.add(
        "generated lines a model, " + models,
        new Samples(List.of((double) Sources.countLines(kept) / count)),
        Unit.LINES,
        MOST_LINES);
  }

  /** Measures what the processor costs those who don't use it. */
  void plainClasses(int count, double goalMilliseconds) throws IOException, InterruptedException {
    Path folder = Project.emptied(project.work().resolve("plain" + count));
    Path sources = folder.resolve("sources");
    Path classes = folder.resolve("classes");
    Sources.writePlainClasses(sources, count);
    String all = Sources.argument(folder.resolve("sources.txt"), sources);
    String classPath = project.annotations().toString();
    List<String> idle = arguments(classes, classPath, all);
    idle.addAll(COPYING);

    List<Samples> time =
        Samples.inTurns(
            repetitions,
            javac(arguments(classes, classPath, all), classes),
            javac(idle, classes),
            javac(arguments(classes, classPath, all, "-processorpath", jar()), classes));
    String plain = "%,d plain classes".formatted(count);
    report.add("javac without processors, " + plain, time.get(0), Unit.SECONDS);
    report.add(
        "any processor's share, " + plain,
        time.get(1).with(time.get(0), CompileBenchmark::milliseconds),
        Unit.MILLISECONDS);
    report.add(
        "the processor's share, " + plain,
        time.get(2).with(time.get(0), CompileBenchmark::milliseconds),
        Unit.MILLISECONDS,
        goalMilliseconds);
  }

  private static double milliseconds(double seconds, double others) {
    return (seconds - others) * 1000;
  }

  private String jar() {
    return project.processor().toString();
  }

  private static List<String> arguments(
      Path classes, String classPath, String sources, String... others) {
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath));
    arguments.addAll(List.of(others));
    arguments.add(sources);
    return arguments;
  }

  private Measurement javac(List<String> arguments, Path... written) {
    List<String> command = new ArrayList<>(List.of(Project.jdk("javac")));
    command.addAll(arguments);
    return () -> {
      empty(written);
      return project.run(Map.of(), command);
    };
  }

  private Measurement peakHeap(List<String> arguments, Path... written) {
    Path peak = project.work().resolve("peak.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Project.jdk("java"),
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                PeakHeap.class.getName(),
                peak.toString()));
    command.addAll(arguments);
    return () -> {
      empty(written);
      project.run(Map.of(), command);
      return Double.parseDouble(Files.readString(peak)) / BYTES_PER_MEGABYTE;
    };
  }

  private static void empty(Path... folders) throws IOException {
    for (Path folder : folders) {
      Project.emptied(folder);
    }
  }
}
