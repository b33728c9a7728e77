package dev.backline.processor.writing.data;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.accessor.MapEntry;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.accessor.OtherResources;
import dev.backline.processor.writing.code.CdkNames;
import java.util.List;
import java.util.Optional;

/**
 * Writes the maps of the Lambda functions that Amplify made; without any, they are the library's.
 */
final class FunctionMaps {
  private static final TypeVariableName T = TypeVariableName.get("T");

  private final ClassName functions;
  private final List<MapEntry> entries;

  FunctionMaps(DataSpec data, ClassName dataClass, ModelAccessors accessors) {
    this.functions = dataClass.nestedClass("LambdaFunctions");
    this.entries = new OtherResources(data, accessors).functions();
  }

  /** The type of a map. */
  TypeName of(TypeName resource) {
    return ParameterizedTypeName.get(
        entries.isEmpty() ? CdkNames.RESOURCE_MAP : functions, resource);
  }

  CodeBlock create(String name, String getter) {
    return entries.isEmpty()
        ? CodeBlock.of("new $T<>($S, source::$L)", CdkNames.RESOURCE_MAP, name, getter)
        : CodeBlock.of("new LambdaFunctions<>($S, source::$L)", name, getter);
  }

  /** The class of the maps, where there is something in them. */
  Optional<TypeSpec> write() {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(functions)
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addTypeVariable(T)
            .superclass(ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, T))
            .addJavadoc(
                "The Lambda functions that Amplify made.\n\n@param <T> the type of the functions\n")
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(String.class, "name")
                    .addParameter(ModelMapWriter.supplierOf(T), "resources")
                    .addStatement("super(name, resources)")
                    .build());
    for (MapEntry entry : entries) {
      type.addMethod(
          DataWriter.accessor(
              entry.method(), T, entry.javadoc(), CodeBlock.of("get($S)", entry.key())));
    }
    return Optional.of(type.build());
  }
}
