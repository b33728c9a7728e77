package dev.backline.processor.writing.api;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.writing.code.MethodScope;

/**
 * How the method that makes the API says the functions that answer for it.
 *
 * @param names those of the functions
 * @param scope what the method declares: a parameter can be called like a function of the backend
 */
record ApiFunctions(FunctionNames names, MethodScope scope) {

  /** The function of a handler class, which the backend has made. */
  CodeBlock made(JavaType type) {
    return CodeBlock.of("$L.resources().lambda()", scope.expression(names.accessor(type)));
  }

  /** The function of an operation, which the backend has made or was given. */
  CodeBlock of(HandlerSpec handler) {
    return handler
        .handlerClass()
        .map(type -> made(type.value()))
        .orElseGet(() -> CodeBlock.of("$N", names.parameter(handler.name().orElseThrow().value())));
  }
}
