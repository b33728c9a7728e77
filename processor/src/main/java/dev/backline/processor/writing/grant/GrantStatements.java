package dev.backline.processor.writing.grant;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.GrantSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.Permissions;
import dev.backline.processor.naming.resource.ResourceKind;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes grants as calls on the resources, with the function's own policy as the grantee. */
final class GrantStatements {
  /** The variable for the policy of the function. */
  static final String POLICY = "grants";

  private final ResourceExpressions resources;

  GrantStatements(ResourceExpressions resources) {
    this.resources = resources;
  }

  /** The statements of one grant, to the policy that the method has declared. */
  CodeBlock of(GrantSpec grant, FunctionSpec function) {
    ResourceKind kind = ResourceKind.valueOf(grant.on().value());
    CodeBlock resource = resources.resource(kind, grant.resource());
    CodeBlock.Builder code = CodeBlock.builder().add(text(grant).on(function.type().simpleName()));
    calls(kind, grant, resource).forEach(call -> code.addStatement("$L", call));
    return code.build();
  }

  private static AnnotationText text(GrantSpec grant) {
    return AnnotationText.of("Grant")
        .constant("on", "GrantTarget", Optional.of(grant.on()))
        .type("model", grant.resource().model())
        .string("storage", grant.resource().storage())
        .string("path", grant.path())
        .type("function", grant.resource().function())
        .constants("access", "Permission", grant.access())
        .strings("actions", grant.actions());
  }

  private static List<CodeBlock> calls(ResourceKind kind, GrantSpec grant, CodeBlock resource) {
    List<String> access = grant.access().stream().map(Written::value).toList();
    List<String> actions = grant.actions().stream().map(Written::value).toList();
    List<CodeBlock> calls = new ArrayList<>();
    switch (kind) {
      case USER_POOL -> {
        List<String> all =
            Stream.concat(
                    access.stream().flatMap(name -> Permissions.userPoolActions(name).stream()),
                    actions.stream())
                .distinct()
                .toList();
        calls.add(CodeBlock.of("$L.grant(grants, $L)", resource, literals(all)));
      }
      case TABLE -> {
        for (String name : access) {
          calls.add(
              CodeBlock.of(
                  "$T.$L($L, grants)",
                  CdkNames.TABLE_GRANTS,
                  name.equals("READ") ? "read" : "write",
                  resource));
        }
        if (!actions.isEmpty()) {
          calls.add(
              CodeBlock.of(
                  "$T.grant($L, grants, $L)", CdkNames.TABLE_GRANTS, resource, literals(actions)));
        }
      }
      case BUCKET -> {
        String path = JavaLiterals.string(grant.path().map(Written::value).orElse("*"));
        for (String name : access) {
          calls.add(CodeBlock.of("$L.$L(grants, $L)", resource, bucketMethod(name), path));
        }
        if (!actions.isEmpty()) {
          calls.add(
              statement(
                  actions,
                  CodeBlock.of(
                      "$L.getBucketArn(), $L.arnForObjects($L)", resource, resource, path)));
        }
      }
      case API -> {
        for (String name : access) {
          calls.add(CodeBlock.of("$L.$L(grants)", resource, apiMethod(name)));
        }
        if (!actions.isEmpty()) {
          calls.add(
              statement(
                  actions, CodeBlock.of("$L.getArn(), $L.getArn() + \"/*\"", resource, resource)));
        }
      }
      case FUNCTION -> {
        if (!access.isEmpty() || actions.isEmpty()) {
          calls.add(CodeBlock.of("$L.grantInvoke(grants)", resource));
        }
        if (!actions.isEmpty()) {
          calls.add(statement(actions, CodeBlock.of("$L.getFunctionArn()", resource)));
        }
      }
    }
    return calls;
  }

  private static String bucketMethod(String permission) {
    return switch (permission) {
      case "READ" -> "grantRead";
      case "WRITE" -> "grantPut";
      default -> "grantDelete";
    };
  }

  private static String apiMethod(String permission) {
    return switch (permission) {
      case "QUERY" -> "grantQuery";
      case "MUTATE" -> "grantMutation";
      default -> "grantSubscription";
    };
  }

  private static CodeBlock statement(List<String> actions, CodeBlock resources) {
    return CodeBlock.of(
        "grants.addStatements($T.Builder.create().actions($T.of($L)).resources($T.of($L)).build())",
        CdkNames.POLICY_STATEMENT,
        List.class,
        literals(actions),
        List.class,
        resources);
  }

  private static CodeBlock literals(List<String> texts) {
    return texts.stream()
        .map(text -> CodeBlock.of("$L", JavaLiterals.string(text)))
        .collect(CodeBlock.joining(", "));
  }
}
