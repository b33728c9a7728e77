package dev.backline.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What one figure came to in each repetition. */
record Samples(List<Double> values) {

  /** Runs something once and says what it cost. */
  @FunctionalInterface
  interface Measurement {
    double measure() throws IOException, InterruptedException;
  }

  /** Measures A B C A B C …; the first turn only warms up the caches of the machine. */
  static List<Samples> inTurns(int repetitions, Measurement... measurements)
      throws IOException, InterruptedException {
    List<Samples> samples = new ArrayList<>();
    for (int i = 0; i < measurements.length; i++) {
      samples.add(new Samples(new ArrayList<>()));
    }
    for (int turn = 0; turn <= repetitions; turn++) {
      for (int i = 0; i < measurements.length; i++) {
        double cost = measurements[i].measure();
        if (turn > 0) {
          samples.get(i).values.add(cost);
        }
      }
    }
    return samples;
  }

  /** A figure of two, computed within each turn: what slows both down cancels out. */
  Samples with(Samples other, DoubleBinaryOperator figure) {
    return new Samples(
        IntStream.range(0, values.size())
            .mapToObj(turn -> figure.applyAsDouble(values.get(turn), other.values.get(turn)))
            .toList());
  }

  /** How much more this is in each turn. */
  Samples above(Samples other) {
    return with(other, (mine, others) -> mine - others);
  }

  double median() {
    double[] sorted = sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double least() {
    return sorted().min().orElseThrow();
  }

  double most() {
    return sorted().max().orElseThrow();
  }

  private DoubleStream sorted() {
    return values.stream().mapToDouble(Double::doubleValue).sorted();
  }
}
