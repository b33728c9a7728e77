package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** A failure of Backline itself is an error with a trace, and no crash of the compiler. */
final class InternalErrorTest {
  private static final String PROGRAM =
      """
      @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
      @GraphqlApi interface TodoApp {}
      """;

  @Test
  void fullDiskIsReported() {
    Compilation compilation = compileWithFiler(() -> new IOException("no space left on device"));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(Mark.placeOf(compilation.errors().get(0))).isEqualTo("Todo.java:8:13 BL-1099");
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT)).contains("no space left");
  }

  @Test
  void bugIsReportedWithTrace() {
    Compilation compilation = compileWithFiler(() -> new IllegalStateException("a bug"));
    assertThat(compilation.errors()).hasSize(1);
    String message = compilation.errors().get(0).getMessage(Locale.ROOT);
    assertThat(message).contains("Backline failed on TodoApp");
    assertThat(message).contains("IllegalStateException: a bug");
    assertThat(message).contains("at dev.backline.processor.writing.SourceWriter");
  }

  private static Compilation compileWithFiler(Supplier<Exception> failure) {
    Filer failing =
        proxy(
            Filer.class,
            (self, method, arguments) -> {
              throw failure.get();
            });
    Processor backline = new BackendProcessor();
    Processor withFailingFiler =
        proxy(
            Processor.class,
            (self, method, arguments) ->
                method.invoke(
                    backline,
                    method.getName().equals("init")
                        ? new Object[] {with(failing, (ProcessingEnvironment) arguments[0])}
                        : arguments));
    return Compiling.sources(PROGRAM).compileWith(withFailingFiler);
  }

  private static ProcessingEnvironment with(Filer filer, ProcessingEnvironment environment) {
    return proxy(
        ProcessingEnvironment.class,
        (self, method, arguments) ->
            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
