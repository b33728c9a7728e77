package dev.backline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program; README.md says what it measures. */
final class Benchmarks {
  private static final List<String> PARTS = List.of("compile", "plain", "synth");
  private static final String REPETITIONS = "--repetitions=";
  private static final int DEFAULT_REPETITIONS = 7;

  private final Project project;
  private final int repetitions;
  private final Report report = new Report();

  private Benchmarks(Project project, int repetitions) {
    this.project = project;
    this.repetitions = repetitions;
  }

  /** Takes the project's root folder, then the parts to run; all of them if none is named. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>();
    int repetitions = DEFAULT_REPETITIONS;
    for (String argument : List.of(args).subList(1, args.length)) {
      if (PARTS.contains(argument)) {
        parts.add(argument);
      } else if (argument.matches(REPETITIONS + "[1-9][0-9]{0,3}")) {
        repetitions = Integer.parseInt(argument.substring(REPETITIONS.length()));
      } else {
        System.err.println("usage: benchmarks/run [compile] [plain] [synth] [--repetitions=7]");
        System.exit(2);
      }
    }
    try (Project project = Project.of(Path.of(args[0]).toRealPath())) {
      new Benchmarks(project, repetitions).run(parts.isEmpty() ? PARTS : parts);
    }
  }

  private void run(List<String> parts) throws IOException, InterruptedException {
    if (parts.contains("compile")) {
      CompileBenchmark compile = new CompileBenchmark(project, repetitions, report);
      progress("Compiling 100 models");
      compile.models(100, 0.3, 150);
      progress("Compiling 1,000 models");
      compile.models(1000, 1.5, 150);
    }
    if (parts.contains("plain")) {
      progress("Compiling 1,000 plain classes");
      // A difference this small takes more samples.
      new CompileBenchmark(project, 3 * repetitions, report).plainClasses(1000, 50);
    }
    if (parts.contains("synth")) {
      SynthBenchmark synth = new SynthBenchmark(project, repetitions, report);
      progress("Synthesising 1 model");
      synth.withinSeconds(1, 1.0);
      progress("Synthesising 50 models");
      synth.withinPercent(50, 10);
    }
    report.print();
  }

  private static void progress(String what) {
    System.err.println(what + " …");
  }
}
