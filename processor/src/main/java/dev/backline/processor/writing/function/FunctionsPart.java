package dev.backline.processor.writing.function;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import dev.backline.processor.writing.code.Suppressions;
import java.util.List;
import java.util.Map;

/** Writes what makes the Lambda functions of a backend. */
public final class FunctionsPart implements Part {
  private final JavaType definition;
  private final List<FunctionSpec> functions;
  private final BackendNames names;

  public FunctionsPart(BackendSpec backend, BackendNames names) {
    this.definition = backend.definition();
    this.functions = backend.functions();
    this.names = names;
  }

  @Override
  public Map<ParameterSpec, String> parameters() {
    return Map.of();
  }

  @Override
  public List<FieldSpec> fields() {
    return functions.stream()
        .map(
            function ->
                FieldSpec.builder(CdkNames.AMPLIFY_FUNCTION, function.accessor(), PRIVATE, FINAL)
                    .build())
        .toList();
  }

  @Override
  public List<MethodSpec> accessors() {
    return functions.stream()
        .map(
            function ->
                MethodSpec.methodBuilder(function.accessor())
                    .addModifiers(PUBLIC)
                    .addJavadoc(
                        "The Lambda function whose handler is {@link $L}.\n",
                        function.type().linkFrom(definition))
                    .returns(CdkNames.AMPLIFY_FUNCTION)
                    .addStatement("return $N", function.accessor())
                    .build())
        .toList();
  }

  @Override
  public Making making(MethodScope constructor) {
    CodeBlock.Builder creation = CodeBlock.builder();
    functions.forEach(
        function ->
            creation.addStatement("this.$N = $N()", function.accessor(), methodName(function)));
    return new Making(
        creation.build(), CodeBlock.of(""), functions.stream().map(this::creation).toList());
  }

  private MethodSpec creation(FunctionSpec function) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName(function))
            .addModifiers(PRIVATE)
            .returns(CdkNames.AMPLIFY_FUNCTION)
            .addCode(new FunctionWriter(function).creation());
    if (function.deprecated()) {
      method.addAnnotation(Suppressions.DEPRECATION);
    }
    return method.build();
  }

  private String methodName(FunctionSpec function) {
    return names.method("create" + GraphqlNames.raised(function.accessor()), function.type());
  }
}
