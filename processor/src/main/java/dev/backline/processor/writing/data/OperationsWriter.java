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
import com.squareup.javapoet.WildcardTypeName;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RootType;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.accessor.MapEntry;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.accessor.Operation;
import dev.backline.processor.naming.accessor.OperationAccessors;
import dev.backline.processor.naming.accessor.PredictionMaps;
import dev.backline.processor.writing.code.CdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Writes the maps of resolvers and of AppSync functions, grouped by model.
 *
 * <p>One generic class serves both. A model with nothing but the regular operations has the class
 * from the library; one with more has a class of its own.
 */
final class OperationsWriter {
  private static final TypeVariableName R = TypeVariableName.get("R");
  private static final TypeVariableName T = TypeVariableName.get("T");

  private final DataSpec data;
  private final ModelAccessors accessors;
  private final ClassName dataClass;
  private final ClassName operations;
  private final OperationAccessors resolved;

  OperationsWriter(DataSpec data, ClassName dataClass, ModelAccessors accessors) {
    this.data = data;
    this.accessors = accessors;
    this.dataClass = dataClass;
    this.operations = dataClass.nestedClass("Operations");
    this.resolved = new OperationAccessors(data);
  }

  ClassName resolvers() {
    return dataClass.nestedClass("Resolvers");
  }

  ClassName functions() {
    return dataClass.nestedClass("Functions");
  }

  List<TypeSpec> write() {
    List<TypeSpec> types = new ArrayList<>();
    TypeSpec.Builder map =
        TypeSpec.classBuilder(operations)
            .addModifiers(PUBLIC, STATIC)
            .addTypeVariable(R)
            .addTypeVariable(T)
            .superclass(ParameterizedTypeName.get(CdkNames.OPERATION_MAP, R, T))
            .addJavadoc(
                "What belongs to the operations of each model.\n\n"
                    + "@param <R> the type of the resources\n"
                    + "@param <T> what one operation has of them\n")
            .addMethod(constructor());
    accessors
        .methods()
        .forEach(
            (model, method) -> {
              List<Operation> own = resolved.own(model);
              boolean regular = GraphqlNames.hasRegularOperations(model);
              if (regular && own.isEmpty()) {
                map.addMethod(regular(model, method));
              } else {
                ClassName group =
                    dataClass.nestedClass(GraphqlNames.raised(model.name().value()) + "Operations");
                map.addMethod(special(model, method, group));
                types.add(regular ? extended(model, group, own) : full(model, group, own));
              }
            });
    for (RootType rootType : RootType.values()) {
      List<Operation> custom = resolved.custom(rootType);
      if (!custom.isEmpty()) {
        ClassName group = dataClass.nestedClass(rootType.typeName() + "Operations");
        String javadoc =
            "The operations of {@code " + rootType.typeName() + "} beside the models'.";
        map.addMethod(
            MethodSpec.methodBuilder(rootType.name().toLowerCase(Locale.ROOT))
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(group, T))
                .addJavadoc("$L\n", javadoc)
                .addStatement("return new $T<>(this)", group)
                .build());
        types.add(full(javadoc, group, custom));
      }
    }
    types.add(
        0,
        map(
            resolvers(),
            "The resolvers of each model.",
            CdkNames.CFN_RESOLVER,
            CdkNames.CFN_RESOLVER,
            CodeBlock.of(
                "super($S, resources, $T::resolver)", "cfnResolvers", CdkNames.OPERATION_MAP),
            List.of()));
    types.add(
        1,
        map(
            functions(),
            "The AppSync functions of each model.",
            CdkNames.CFN_FUNCTION_CONFIGURATION,
            CdkNames.PIPELINE_FUNCTIONS,
            CodeBlock.of(
                "super($S, resources, $T::new)",
                "cfnFunctionConfigurations",
                CdkNames.PIPELINE_FUNCTIONS),
            new PredictionMaps(data).pipelineFunctions()));
    types.add(2, map.build());
    return types;
  }

  /** One of the two maps, with methods for what operations share. */
  private TypeSpec map(
      ClassName name,
      String javadoc,
      TypeName resource,
      TypeName ofOperation,
      CodeBlock superCall,
      List<MapEntry> shared) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, STATIC, FINAL)
            .superclass(ParameterizedTypeName.get(operations, resource, ofOperation))
            .addJavadoc("$L\n", javadoc)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(ModelMapWriter.supplierOf(resource), "resources")
                    .addStatement(superCall)
                    .build());
    for (MapEntry entry : shared) {
      type.addMethod(
          DataWriter.accessor(
              entry.method(), resource, entry.javadoc(), CodeBlock.of("get($S)", entry.key())));
    }
    return type.build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(String.class, "name")
        .addParameter(ModelMapWriter.supplierOf(R), "resources")
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(BiFunction.class),
                ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, R),
                CdkNames.OPERATION_NAME,
                T),
            "ofOperation")
        .addStatement("super(name, resources, ofOperation)")
        .build();
  }

  private MethodSpec regular(ModelSpec model, String method) {
    return method(model, method, ParameterizedTypeName.get(CdkNames.MODEL_OPERATIONS, T))
        .addStatement(
            "return new $T<>(this, $S, $S)",
            CdkNames.MODEL_OPERATIONS,
            GraphqlNames.raised(model.name().value()),
            GraphqlNames.plural(model))
        .build();
  }

  private MethodSpec special(ModelSpec model, String method, ClassName group) {
    return method(model, method, ParameterizedTypeName.get(group, T))
        .addStatement("return new $T<>(this)", group)
        .build();
  }

  private MethodSpec.Builder method(ModelSpec model, String method, TypeName result) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(PUBLIC)
        .returns(result)
        .addJavadoc("The operations of $L.\n", model.javadoc(data.definition()));
  }

  /** The regular operations, inherited, and the model's own. */
  private TypeSpec extended(ModelSpec model, ClassName name, List<Operation> own) {
    CodeBlock superCall =
        CodeBlock.builder()
            .add(
                "super(map, $S, $S, ",
                GraphqlNames.raised(model.name().value()),
                GraphqlNames.plural(model))
            .add(names(own))
            .add(")")
            .build();
    return group(
        "The operations of " + model.javadoc(data.definition()) + ".",
        name,
        ParameterizedTypeName.get(CdkNames.MODEL_OPERATIONS, T),
        superCall,
        own);
  }

  /** All operations by their full names. */
  private TypeSpec full(ModelSpec model, ClassName name, List<Operation> own) {
    return full(
        "The operations of " + model.javadoc(data.definition()) + ".",
        name,
        Stream.concat(resolved.regular(model).stream(), own.stream()).toList());
  }

  private static TypeSpec full(String javadoc, ClassName name, List<Operation> all) {
    CodeBlock superCall =
        CodeBlock.builder().add("super(map, $T.of(", List.class).add(names(all)).add("))").build();
    return group(
        javadoc, name, ParameterizedTypeName.get(CdkNames.OPERATION_GROUP, T), superCall, all);
  }

  private static TypeSpec group(
      String javadoc,
      ClassName name,
      TypeName supertype,
      CodeBlock superCall,
      List<Operation> own) {
    TypeSpec.Builder group =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addTypeVariable(T)
            .superclass(supertype)
            .addJavadoc("$L\n\n@param <T> what each of them has\n", javadoc)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(
                        ParameterizedTypeName.get(
                            CdkNames.OPERATION_MAP, WildcardTypeName.subtypeOf(Object.class), T),
                        "map")
                    .addStatement(superCall)
                    .build());
    for (Operation operation : own) {
      group.addMethod(
          DataWriter.accessor(
              operation.method(),
              T,
              operation.javadoc(),
              CodeBlock.of("get($S)", operation.field())));
    }
    return group.build();
  }

  private static CodeBlock names(List<Operation> operations) {
    return operations.stream()
        .map(
            operation ->
                CodeBlock.of(
                    "new $T($S, $S)", CdkNames.OPERATION_NAME, operation.type(), operation.field()))
        .collect(CodeBlock.joining(", "));
  }
}
