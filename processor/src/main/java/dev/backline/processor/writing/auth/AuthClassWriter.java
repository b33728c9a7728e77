package dev.backline.processor.writing.auth;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.GroupNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import dev.backline.processor.writing.data.DataWriter;
import java.util.Map;

/** Writes the accessors of users: {@code TodoAppAuth} and the classes in it. */
public final class AuthClassWriter {
  private final AuthSpec auth;
  private final JavaType definition;
  private final ClassName authClass;
  private final ClassName construct;
  private final boolean defined;

  private AuthClassWriter(AuthSpec auth, JavaType definition) {
    this.auth = auth;
    this.definition = definition;
    this.authClass = CdkNames.className(GeneratedNames.auth(definition));
    this.construct = AuthNames.construct(auth);
    this.defined = auth instanceof DefinedAuthSpec;
  }

  public static TypeSpec write(AuthSpec auth, JavaType definition) {
    return new AuthClassWriter(auth, definition).write();
  }

  private TypeSpec write() {
    ClassName resources = authClass.nestedClass("Resources");
    return TypeSpec.classBuilder(authClass)
        .addModifiers(PUBLIC, FINAL)
        .addJavadoc("The users of {@link $L}.\n", definition.linkFrom(definition))
        .addField(construct, "construct", PRIVATE, FINAL)
        .addField(resources, "resources", PRIVATE, FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(construct, "construct")
                .addStatement("this.construct = construct")
                .addStatement("this.resources = new $T(construct)", resources)
                .build())
        .addMethod(
            DataWriter.accessor(
                "construct", construct, "The construct behind them.", CodeBlock.of("construct")))
        .addMethod(
            DataWriter.accessor(
                "identityPool",
                CdkNames.IDENTITY_POOL,
                "The identity pool with the roles that it gives credentials for.",
                CodeBlock.of("construct.identityPool()")))
        .addMethod(
            DataWriter.accessor(
                "resources", resources, "What the users are made of.", CodeBlock.of("resources")))
        .addType(resources(resources))
        .addType(groups())
        .build();
  }

  private TypeSpec resources(ClassName name) {
    ClassName groups = authClass.nestedClass("Groups");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addJavadoc("What the users are made of, as CDK's own types.\n")
            .addField(construct, "source", PRIVATE, FINAL)
            .addField(groups, "groups", PRIVATE, FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(construct, "source")
                    .addStatement("this.source = source")
                    .addStatement("this.groups = new Groups(source)")
                    .build());
    resource(type, "userPool", AuthNames.cognito(defined ? "UserPool" : "IUserPool"), "The users.");
    resource(
        type,
        "userPoolClient",
        AuthNames.cognito(defined ? "UserPoolClient" : "IUserPoolClient"),
        "The app that users sign in to.");
    resource(
        type,
        "authenticatedUserIamRole",
        CdkNames.ROLE,
        "What users who have signed in may do, unless a group of theirs has a role.");
    resource(type, "unauthenticatedUserIamRole", CdkNames.ROLE, "What guests may do.");
    resource(type, "identityPoolId", ClassName.get(String.class), "The id of the identity pool.");
    type.addMethod(
        DataWriter.accessor("groups", groups, "The groups of users.", CodeBlock.of("groups")));
    if (defined) {
      resource(
          type,
          "cfnResources",
          AuthNames.backline("CfnAuthResources"),
          "The same as CloudFormation resources, whose properties can be overridden.");
    }
    return type.build();
  }

  private static void resource(
      TypeSpec.Builder type, String name, ClassName typeName, String javadoc) {
    type.addMethod(DataWriter.accessor(name, typeName, javadoc, CodeBlock.of("source.$L()", name)));
  }

  private TypeSpec groups() {
    ClassName group = AuthNames.backline(defined ? "AuthGroup" : "ReferencedGroup");
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Groups")
            .addModifiers(PUBLIC, STATIC, FINAL)
            .superclass(ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, group))
            .addJavadoc("The groups of users.\n")
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(PRIVATE)
                    .addParameter(construct, "source")
                    .addStatement("super($S, source::groups)", "groups")
                    .build());
    Map<String, String> accessors =
        GroupNames.accessors(auth.groups().stream().map(Written::value).toList());
    accessors.forEach(
        (name, accessor) ->
            type.addMethod(
                MethodSpec.methodBuilder(accessor)
                    .addModifiers(PUBLIC)
                    .returns(group)
                    .addJavadoc(
                        "The group $L.\n", JavaLiterals.string(name).replaceAll("[@*&<>]", "_"))
                    .addStatement("return get($L)", JavaLiterals.string(name))
                    .build()));
    return type.build();
  }
}
