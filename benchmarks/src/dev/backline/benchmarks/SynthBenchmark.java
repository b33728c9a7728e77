package dev.backline.benchmarks;

import dev.backline.benchmarks.Report.Unit;
import dev.backline.benchmarks.Samples.Measurement;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Synthesises one schema from Java, and in plain Node.js with Amplify's own construct. */
final class SynthBenchmark {
  /** Leaves out what is not synthesis: the validation of the result, and warnings. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("CDK_VALIDATION", "false", "JSII_DEPRECATED", "quiet");

  private final Project project;
  private final int repetitions;
  private final Report report;

  SynthBenchmark(Project project, int repetitions, Report report) {
    this.project = project;
    this.repetitions = repetitions;
    this.report = report;
  }

  /** Measures against a goal in seconds. */
  void withinSeconds(int count, double goal) throws IOException, InterruptedException {
    List<Samples> time = measure(count);
    report.add(
        "synthesis in Java above Node.js, " + models(count),
        time.get(1).above(time.get(0)),
        Unit.SECONDS,
        goal);
  }

  /** Measures against a goal in percent. */
  void withinPercent(int count, double goal) throws IOException, InterruptedException {
    List<Samples> time = measure(count);
    report.add(
        "synthesis in Java above Node.js, " + models(count),
        time.get(1).with(time.get(0), (java, node) -> (java / node - 1) * 100),
        Unit.PERCENT,
        goal);
  }

  private List<Samples> measure(int count) throws IOException, InterruptedException {
    Path folder = Project.emptied(project.work().resolve("synth" + count));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Sources.writeModels(folder.resolve("sources"), count);
    project.run(
        Map.of(),
        List.of(
            Project.jdk("javac"),
            "-d",
            classes.toString(),
            "-processorpath",
            project.processor().toString(),
            "-cp",
            project.classPath(),
            Sources.argument(folder.resolve("sources.txt"), folder.resolve("sources"))));
    Path byNode = folder.resolve("node.out");
    Path byJava = folder.resolve("java.out");
    Measurement node =
        synthesis(
            byNode,
            "node",
            project.script().toString(),
            project.npm().toString(),
            classes.resolve("bench/Bench.graphql").toString(),
            byNode.toString());
    Measurement java =
        synthesis(
            byJava,
            Project.jdk("java"),
            "-cp",
            classes + File.pathSeparator + project.classPath(),
            "bench.Main",
            byJava.toString());
    List<Samples> time = Samples.inTurns(repetitions, node, java);
    checkSame(byNode, byJava);
    report.add("synthesis in Node.js, " + models(count), time.get(0), Unit.SECONDS);
    report.add("synthesis in Java, " + models(count), time.get(1), Unit.SECONDS);
    return time;
  }

  private static String models(int count) {
    return count == 1 ? "1 model" : "%,d models".formatted(count);
  }

  private Measurement synthesis(Path output, String... command) {
    return () -> {
      Project.emptied(output);
      return project.run(ENVIRONMENT, List.of(command));
    };
  }

  /** Fails unless both made the same: else their times would not be comparable. */
  private static void checkSame(Path byNode, Path byJava) throws IOException {
    Map<String, Long> expected = resources(byNode);
    if (expected.isEmpty() || !expected.equals(resources(byJava))) {
      throw new IllegalStateException(
          "Java and Node.js made different resources:\n" + expected + "\n" + resources(byJava));
    }
  }

  /** The number of resources in each template. */
  private static Map<String, Long> resources(Path output) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (Path template : Sources.files(".template.json", output)) {
      long count =
          Files.readString(template)
              .lines()
              .filter(line -> line.startsWith("   \"Type\": \""))
              .count();
      counts.put(output.relativize(template).toString(), count);
    }
    return counts;
  }
}
