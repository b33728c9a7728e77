package dev.backline.processor.writing.data;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.writing.code.CdkNames;

/** Writes the accessors of a GraphQL API: {@code TodoAppData} and the tree of classes in it. */
public final class DataWriter {
  private static final String JAVA_SCRIPT = "javaScript";

  private final DataSpec data;
  private final ClassName dataClass;
  private final ModelMapWriter maps;
  private final TableMaps tables;
  private final FunctionMaps lambdas;
  private final OperationsWriter operations;
  private final boolean javaScript;

  private DataWriter(DataSpec data) {
    this.data = data;
    this.dataClass = CdkNames.className(GeneratedNames.data(data.definition()));
    ModelAccessors accessors = new ModelAccessors(data);
    this.maps = new ModelMapWriter(data, dataClass, accessors);
    this.tables = new TableMaps(data, dataClass, accessors);
    this.lambdas = new FunctionMaps(data, dataClass, accessors);
    this.operations = new OperationsWriter(data, dataClass, accessors);
    this.javaScript = ResolverWriter.isNeeded(data);
  }

  public static TypeSpec write(DataSpec data) {
    return new DataWriter(data).write();
  }

  private TypeSpec write() {
    ClassName resources = dataClass.nestedClass("Resources");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(dataClass)
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc(
                "The GraphQL API of {@link $L}: everything that Amplify made for it.\n",
                data.definition().linkFrom(data.definition()))
            .addField(CdkNames.AMPLIFY_API, "api", PRIVATE, FINAL)
            .addField(resources, "resources", PRIVATE, FINAL)
            .addMethod(constructor())
            .addMethod(
                accessor(
                    "api",
                    CdkNames.AMPLIFY_API,
                    "Amplify's construct, which can be given further data sources, resolvers and"
                        + " functions.",
                    CodeBlock.of("api")))
            .addMethod(
                accessor(
                    "resources", resources, "What the API is made of.", CodeBlock.of("resources")))
            .addType(resources(resources))
            .addType(cfnResources());
    maps.write().forEach(type::addType);
    tables.write().forEach(type::addType);
    lambdas.write().ifPresent(type::addType);
    operations.write().forEach(type::addType);
    return type.build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(CdkNames.AMPLIFY_API, "api");
    if (javaScript) {
      constructor.addParameter(CdkNames.JAVA_SCRIPT_RESOLVERS, JAVA_SCRIPT);
    }
    return constructor
        .addStatement("this.api = api")
        .addStatement("this.resources = new Resources($L)", withJavaScript("api.getResources()"))
        .build();
  }

  /** The arguments that one class of the tree passes to the next. */
  private String withJavaScript(String source) {
    return javaScript ? source + ", " + JAVA_SCRIPT : source;
  }

  private TypeSpec resources(ClassName resources) {
    ClassName cfnResources = dataClass.nestedClass("CfnResources");
    return new TreeBuilder(resources, CdkNames.AMPLIFY_RESOURCES, javaScript)
        .javadoc("What the API is made of, as CDK's own types.")
        .resource("graphqlApi", CdkNames.GRAPHQL_API, "The AppSync API.", "getGraphqlApi")
        .map(
            "tables",
            maps.tables(),
            "The tables. A grant on one does not cover its indexes.",
            maps.createTables())
        .map(
            "roles",
            maps.rolesOf(CdkNames.ROLE),
            "The roles in which AppSync acts.",
            maps.createRoles("roles", "getRoles"))
        .map(
            "functions",
            lambdas.of(CdkNames.FUNCTION),
            "The Lambda functions that Amplify made, by name; handlers are not among them.",
            lambdas.create("functions", "getFunctions"))
        .map(
            "nestedStacks",
            maps.nestedStacks(),
            "The stacks that hold the models.",
            maps.createNestedStacks())
        .map(
            "cfnResources",
            cfnResources,
            "The same as CloudFormation resources, whose properties can be overridden.",
            CodeBlock.of("new CfnResources($L)", withJavaScript("source.getCfnResources()")))
        .build();
  }

  private TypeSpec cfnResources() {
    TableMaps.TableMap amplify = tables.amplify();
    TableMaps.TableMap cfn = tables.cfn();
    TableMaps.TableMap additional = tables.additional();
    return new TreeBuilder(
            dataClass.nestedClass("CfnResources"), CdkNames.AMPLIFY_CFN_RESOURCES, javaScript)
        .javadoc("What the API is made of, as CloudFormation resources.")
        .resource("cfnGraphqlApi", CdkNames.CFN_GRAPHQL_API, "The AppSync API.", "getCfnGraphqlApi")
        .resource(
            "cfnGraphqlSchema",
            CdkNames.CFN_GRAPHQL_SCHEMA,
            "The schema as AppSync has it.",
            "getCfnGraphqlSchema")
        .resourceIf(
            data.authorizationModes().contains("API_KEY"),
            "cfnApiKey",
            CdkNames.CFN_API_KEY,
            "The API key.",
            "getCfnApiKey")
        .map(
            "amplifyDynamoDbTables",
            amplify.type(),
            amplify.isEmpty()
                ? "Empty: CloudFormation makes the tables, see {@link #cfnTables()}."
                : "The tables, which Amplify's table manager makes.",
            amplify.creation())
        .map(
            "cfnTables",
            cfn.type(),
            cfn.isEmpty()
                ? "Empty: Amplify makes the tables, see {@link #amplifyDynamoDbTables()}."
                : "The tables, which CloudFormation makes.",
            cfn.creation())
        .map(
            "cfnResolvers",
            operations.resolvers(),
            "The resolvers, by operation.",
            javaScript
                ? CodeBlock.of("new Resolvers(() -> javaScript.resolvers(source))")
                : CodeBlock.of("new Resolvers(source::getCfnResolvers)"))
        .map(
            "cfnFunctionConfigurations",
            operations.functions(),
            "The AppSync functions that the resolvers run, by operation.",
            javaScript
                ? CodeBlock.of("new Functions(() -> javaScript.functions(source))")
                : CodeBlock.of("new Functions(source::getCfnFunctionConfigurations)"))
        .map(
            "cfnDataSources",
            maps.dataSources(),
            "What the resolvers read and write.",
            maps.createDataSources())
        .map(
            "cfnRoles",
            maps.rolesOf(CdkNames.CFN_ROLE),
            "The roles in which AppSync acts.",
            maps.createRoles("cfnRoles", "getCfnRoles"))
        .map(
            "cfnFunctions",
            lambdas.of(CdkNames.CFN_FUNCTION),
            "The Lambda functions that Amplify made, by name.",
            lambdas.create("cfnFunctions", "getCfnFunctions"))
        .map(
            "additionalCfnResources",
            additional.type(),
            additional.isEmpty()
                ? "Everything else, by name."
                : "Everything else, by name; imported tables and the search domain are among it.",
            additional.creation())
        .build();
  }

  public static MethodSpec accessor(String name, TypeName type, String javadoc, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .returns(type)
        .addJavadoc("$L\n", javadoc)
        .addStatement("return $L", value)
        .build();
  }

  /** Builds one class of the tree: fields that are set once, and a method for each. */
  private static final class TreeBuilder {
    private final TypeSpec.Builder type;
    private final MethodSpec.Builder constructor;
    private final ClassName source;
    private boolean readsSource;

    TreeBuilder(ClassName name, ClassName source, boolean javaScript) {
      this.type = TypeSpec.classBuilder(name).addModifiers(PUBLIC, STATIC, FINAL);
      this.constructor =
          MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameter(source, "source");
      if (javaScript) {
        constructor.addParameter(CdkNames.JAVA_SCRIPT_RESOLVERS, JAVA_SCRIPT);
      }
      this.source = source;
    }

    TreeBuilder javadoc(String text) {
      type.addJavadoc("$L\n", text);
      return this;
    }

    /** A single resource, which the construct is asked for each time. */
    TreeBuilder resource(String name, TypeName typeName, String javadoc, String getter) {
      if (!readsSource) {
        readsSource = true;
        type.addField(FieldSpec.builder(source, "source", PRIVATE, FINAL).build());
        constructor.addStatement("this.source = source");
      }
      type.addMethod(accessor(name, typeName, javadoc, CodeBlock.of("source.$L()", getter)));
      return this;
    }

    /** A single resource that not every API has. */
    TreeBuilder resourceIf(
        boolean present, String name, TypeName typeName, String javadoc, String getter) {
      return present ? resource(name, typeName, javadoc, getter) : this;
    }

    /** A part of the tree that is made once. */
    TreeBuilder map(String name, TypeName typeName, String javadoc, CodeBlock creation) {
      type.addField(typeName, name, PRIVATE, FINAL);
      constructor.addStatement("this.$L = $L", name, creation);
      type.addMethod(accessor(name, typeName, javadoc, CodeBlock.of("$L", name)));
      return this;
    }

    TypeSpec build() {
      return type.addMethod(constructor.build()).build();
    }
  }
}
