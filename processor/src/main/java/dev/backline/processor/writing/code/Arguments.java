package dev.backline.processor.writing.code;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.InjectionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.naming.resource.BackendResources;
import java.util.List;
import java.util.Optional;

/** Writes what methods of a definition are called with. */
public final class Arguments {
  private Arguments() {}

  /**
   * The arguments, parted by commas.
   *
   * @param parameters what a method asks for; the rules have seen to it that there is one of each
   * @param resources what there is
   * @param model the model that the method speaks of
   * @param scope what the calling method declares
   */
  public static CodeBlock of(
      List<InjectionSpec> parameters,
      BackendResources resources,
      Optional<JavaType> model,
      MethodScope scope) {
    return parameters.stream()
        .map(parameter -> resources.injected(parameter.type(), model).get(0).accessor())
        .map(accessor -> CodeBlock.of("$L", scope.expression(accessor)))
        .collect(CodeBlock.joining(", "));
  }
}
