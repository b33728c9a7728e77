package dev.backline.processor;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests of one family of problems: each mistake is reported, and its neighbour compiles. */
abstract class ErrorsTest {
  abstract List<Mistake> mistakes();

  @TestFactory
  Stream<DynamicTest> wrongIsReported() {
    List<Mistake> all = mistakes();
    return IntStream.range(0, all.size())
        .mapToObj(i -> dynamicTest(i + " " + all.get(i).problem(), all.get(i)::assertReported));
  }

  @Test
  void rightCompiles() {
    Compiling.programs(mistakes().stream().map(Mistake::neighbour).toList()).assertCompiles();
  }
}
