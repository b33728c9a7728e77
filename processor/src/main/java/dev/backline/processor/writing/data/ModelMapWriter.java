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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the maps that have one resource a model in DynamoDB.
 *
 * <p>Their keys are the model's name and a suffix, so one class with one method a model serves them
 * all; subclasses add the few keys that are not models.
 */
final class ModelMapWriter {
  private static final TypeVariableName T = TypeVariableName.get("T");

  private final DataSpec data;
  private final ModelAccessors accessors;
  private final OtherResources others;
  private final ClassName models;
  private final ClassName dataSources;
  private final ClassName nestedStacks;
  private final ClassName roles;
  private final ClassName tables;

  ModelMapWriter(DataSpec data, ClassName dataClass, ModelAccessors accessors) {
    this.data = data;
    this.accessors = accessors;
    this.others = new OtherResources(data, accessors);
    this.models = dataClass.nestedClass("Models");
    this.dataSources = dataClass.nestedClass("DataSources");
    this.nestedStacks = dataClass.nestedClass("NestedStacks");
    this.roles = dataClass.nestedClass("Roles");
    this.tables = dataClass.nestedClass("Tables");
  }

  List<TypeSpec> write() {
    List<TypeSpec> types = new ArrayList<>();
    types.add(models());
    types.add(
        extension(
            dataSources,
            ParameterizedTypeName.get(models, CdkNames.CFN_DATA_SOURCE),
            "What resolvers read and write.",
            CodeBlock.of("super($S, resources$L)", "cfnDataSources", suffix("Table")),
            CdkNames.CFN_DATA_SOURCE,
            others.dataSources()));
    List<MapEntry> stacks = others.stacks();
    if (!stacks.isEmpty()) {
      types.add(
          extension(
              nestedStacks,
              ParameterizedTypeName.get(models, CdkNames.NESTED_STACK),
              "The stacks inside the stack of the backend.",
              CodeBlock.of("super($S, resources$L)", "nestedStacks", suffix("")),
              CdkNames.NESTED_STACK,
              stacks));
    }
    if (!others.roles().isEmpty()) {
      types.add(generic(roles, "The roles in which AppSync acts.", "IAMRole", others.roles()));
    }
    if (data.versioned()) {
      types.add(generic(tables, "The tables.", "", others.tables()));
    }
    return types;
  }

  TypeName mapOf(TypeName resource) {
    return ParameterizedTypeName.get(models, resource);
  }

  TypeName rolesOf(TypeName resource) {
    return ParameterizedTypeName.get(others.roles().isEmpty() ? models : roles, resource);
  }

  TypeName dataSources() {
    return dataSources;
  }

  TypeName nestedStacks() {
    return others.stacks().isEmpty() ? mapOf(CdkNames.NESTED_STACK) : nestedStacks;
  }

  CodeBlock create(String name, String getter, String suffix) {
    return CodeBlock.of("new Models<>($S, source::$L$L)", name, getter, suffix(suffix));
  }

  /** The argument that makes a model's name a key; it has no use where there are no models. */
  private CodeBlock suffix(String suffix) {
    return hasModels() ? CodeBlock.of(", $S", suffix) : CodeBlock.of("");
  }

  private boolean hasModels() {
    return data.allModels().size() > data.sqlModels().size();
  }

  CodeBlock createRoles(String name, String getter) {
    return others.roles().isEmpty()
        ? create(name, getter, "IAMRole")
        : CodeBlock.of("new Roles<>($S, source::$L)", name, getter);
  }

  CodeBlock createDataSources() {
    return CodeBlock.of("new DataSources(source::getCfnDataSources)");
  }

  CodeBlock createNestedStacks() {
    return others.stacks().isEmpty()
        ? create("nestedStacks", "getNestedStacks", "")
        : CodeBlock.of("new NestedStacks(source::getNestedStacks)");
  }

  /** The tables as CDK's own type. */
  TypeName tables() {
    return ParameterizedTypeName.get(data.versioned() ? tables : models, CdkNames.TABLE);
  }

  CodeBlock createTables() {
    return data.versioned()
        ? CodeBlock.of("new Tables<>($S, source::getTables)", "tables")
        : create("tables", "getTables", "");
  }

  private TypeSpec models() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(models)
            .addModifiers(PUBLIC, STATIC)
            .addTypeVariable(T)
            .superclass(ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, T))
            .addJavadoc("A resource of each model.\n\n@param <T> the type of the resources\n");
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(String.class, "name")
            .addParameter(supplierOf(T), "resources")
            .addStatement("super(name, resources)");
    if (hasModels()) {
      type.addField(String.class, "suffix", PRIVATE, FINAL);
      constructor.addParameter(String.class, "suffix").addStatement("this.suffix = suffix");
    }
    type.addMethod(constructor.build());
    accessors
        .inDynamoDb()
        .forEach(
            (model, method) ->
                type.addMethod(
                    MethodSpec.methodBuilder(method)
                        .addModifiers(PUBLIC, FINAL)
                        .returns(T)
                        .addJavadoc("The resource of $L.\n", model.javadoc(data.definition()))
                        .addStatement("return get($S + suffix)", model.name().value())
                        .build()));
    return type.build();
  }

  private TypeSpec extension(
      ClassName name,
      TypeName supertype,
      String javadoc,
      CodeBlock superCall,
      TypeName resource,
      List<MapEntry> extras) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, STATIC, FINAL)
            .superclass(supertype)
            .addJavadoc("$L\n", javadoc)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(supplierOf(resource), "resources")
                    .addStatement(superCall)
                    .build());
    for (MapEntry extra : extras) {
      type.addMethod(
          DataWriter.accessor(
              extra.method(), resource, extra.javadoc(), CodeBlock.of("get($S)", extra.key())));
    }
    return type.build();
  }

  /** A class of maps of any resource that have one a model, and some that are not a model's. */
  private TypeSpec generic(ClassName name, String javadoc, String suffix, List<MapEntry> extras) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addTypeVariable(T)
            .superclass(ParameterizedTypeName.get(models, T))
            .addJavadoc("$L\n\n@param <T> the type of the resources\n", javadoc)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(String.class, "name")
                    .addParameter(supplierOf(T), "resources")
                    .addStatement("super(name, resources$L)", suffix(suffix))
                    .build());
    for (MapEntry extra : extras) {
      type.addMethod(
          DataWriter.accessor(
              extra.method(), T, extra.javadoc(), CodeBlock.of("get($S)", extra.key())));
    }
    return type.build();
  }

  /** What reads one of the construct's maps. */
  static TypeName supplierOf(TypeName resource) {
    return ParameterizedTypeName.get(
        ClassName.get(Supplier.class),
        ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), resource));
  }
}
