package dev.backline.processor;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The part of family 23 about generic handlers, of which Lambda sees less than the compiler. */
final class HandlerTypeErrorsTest extends ErrorsTest {
  private static final String ORDER = "class Order { public String id; } ";

  private static final String LAMBDA =
      """

      package com.amazonaws.services.lambda.runtime;
      public interface RequestHandler<I, O> { O handleRequest(I input); }
      package com.amazonaws.services.lambda.runtime;
      public interface RequestStreamHandler { void handleRequest(String input); }
      package software.amazon.lambda.durable;
      public abstract class DurableHandler<I, O>
          implements com.amazonaws.services.lambda.runtime.RequestStreamHandler {
        @Override public final void handleRequest(String input) {}
        public abstract O handleRequest(I input, String context);
      }
      """;

  private static final String JSON_HANDLER =
      ORDER
          + "interface JsonHandler<T> extends RequestHandler<T, String> {"
          + " @Override default String handleRequest(T input) { return \"\"; } } ";

  private static final String LISTS =
      ORDER
          + "abstract class Lists<T> implements RequestHandler<List<T>, String> {"
          + " @Override public String handleRequest(List<T> input) { return \"\"; } } ";

  private static final String PLAIN =
      ORDER + "class Base<T> { public String run(T input) { return \"\"; } } ";

  private static final String PLAIN_LISTS =
      ORDER + "class Base<T> { public String run(List<T[]> input) { return \"\"; } } ";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        jobs(
            FunctionProblem.HANDLER_INTERFACE,
            JSON_HANDLER
                + "/*!BL-2339 takes JsonHandler<Order> for RequestHandler*/@LambdaFunction"
                + " class Echo implements JsonHandler<Order> {}",
            JSON_HANDLER
                + "@LambdaFunction class Echo"
                + " implements RequestHandler<Order, String>, JsonHandler<Order> {}"),
        jobs(
            FunctionProblem.HANDLER_INTERFACE,
            ORDER
                + "interface Swapped<O, I> extends RequestHandler<I, O> {} "
                + "abstract class Base<T> implements AutoCloseable, Swapped<String, T> {"
                + " @Override public String handleRequest(T input) { return \"\"; }"
                + " @Override public void close() {} }"
                + "/*!BL-2339 String, Order, where Order and String are wanted*/@LambdaFunction"
                + " class Echo extends Base<Order> {}",
            ORDER
                + "interface Same<A, B> extends RequestHandler<A, B> {} "
                + "interface Orders extends RequestHandler<Order, String> {} "
                + "@LambdaFunction class Echo implements Same<Order, String> {"
                + " @Override public String handleRequest(Order input) { return \"\"; } } "
                + "@LambdaFunction class Other implements Orders {"
                + " @Override public String handleRequest(Order input) { return \"\"; } }"),
        jobs(
            FunctionProblem.HANDLER_INPUT,
            LISTS
                + "/*!BL-2340 of Echo as List<T>*/@LambdaFunction class Echo extends Lists<Order> {}",
            LISTS
                + "@LambdaFunction class Echo extends Lists<Order>"
                + " implements RequestHandler<List<Order>, String> {} "
                + "@LambdaFunction class Any extends Lists<Object> {}"),
        jobs(
            FunctionProblem.HANDLER_INPUT,
            ORDER
                + "abstract class One<T> implements RequestHandler<T, String> {"
                + " @Override public String handleRequest(T input) { return \"\"; } } "
                + "abstract class Many<U> extends One<Map<String, U>> {} "
                + "/*!BL-2340 Map<String, Order> is expected*/@LambdaFunction"
                + " class Echo extends Many<Order> {}",
            ORDER
                + "abstract class One<T> implements RequestHandler<T, String> {"
                + " @Override public String handleRequest(T input) { return \"\"; } } "
                + "abstract class Many<U> extends One<U> {} "
                + "@LambdaFunction class Echo extends Many<Map<String, Order>> {}"),
        jobs(
            FunctionProblem.METHOD_INPUT,
            PLAIN
                + "/*!BL-2341 of Echo.run as T*/@LambdaFunction class Echo extends Base<Order> {}",
            PLAIN
                + "@LambdaFunction class Echo extends Base<Order> {"
                + " @Override public String run(Order input) { return \"\"; } } "
                + "@LambdaFunction class Any extends Base<Object> {}"),
        jobs(
            FunctionProblem.METHOD_INPUT,
            PLAIN_LISTS
                + "/*!BL-2341 as List<T[]>*/@LambdaFunction class Echo extends Base<Order> {}",
            PLAIN_LISTS
                + "@LambdaFunction class Any extends Base<Object> {} "
                + "class Bound<T extends Order> {"
                + " public String run(Map<String, ? extends T> input) { return \"\"; } } "
                + "@LambdaFunction class Bounds extends Bound<Order> {}"),
        jobs(
            FunctionProblem.NOT_DURABLE,
            "abstract class Base<T> extends DurableHandler<T, String> {} "
                + "/*!BL-2344 durable = @Durable*/@LambdaFunction class Echo extends Base<String> {"
                + " @Override public String handleRequest(String input, String context) {"
                + " return \"\"; } }",
            "abstract class Base<T> extends DurableHandler<T, String> {} "
                + "@LambdaFunction(durable = @Durable(executionTimeoutSeconds = 60))"
                + " class Echo extends Base<String> {"
                + " @Override public String handleRequest(String input, String context) {"
                + " return \"\"; } }"));
  }

  private static Mistake jobs(Problem problem, String wrong, String right) {
    String begin =
        """
        package app;
        import com.amazonaws.services.lambda.runtime.*;
        import dev.backline.*;
        import java.util.*;
        import software.amazon.lambda.durable.*;
        @Backend interface Jobs {
        """;
    return new Mistake(problem, begin + wrong + " }" + LAMBDA, begin + right + " }" + LAMBDA);
  }
}
