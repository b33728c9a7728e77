package dev.backline.processor.writing.storage;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.StorageAccessSpec;
import dev.backline.processor.model.StorageAccessSpec.Actions;
import dev.backline.processor.model.StorageAccessSpec.FunctionsSpec;
import dev.backline.processor.model.StorageAccessSpec.GroupsSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GroupNames;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.BuilderStatement;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.Map;
import java.util.Optional;

/** Writes the calls that make a bucket, each under what asked for it. */
final class StorageWriter {
  private final BackendSpec backend;
  private final StorageSpec storage;

  /** The accessors of the groups by name. */
  private final Map<String, String> groups;

  StorageWriter(BackendSpec backend, StorageSpec storage) {
    this.backend = backend;
    this.storage = storage;
    this.groups =
        GroupNames.accessors(
            backend.auth().stream()
                .flatMap(auth -> auth.groups().stream())
                .map(Written::value)
                .toList());
  }

  /** The statement that returns the bucket. */
  CodeBlock creation() {
    CodeBlock.Builder code = CodeBlock.builder();
    flag(code, "versioned", storage.versioned());
    flag(code, "keepOnDelete", storage.keepOnDelete());
    flag(code, "isDefault", storage.isDefault());
    trigger(code, "onUpload", storage.onUpload());
    trigger(code, "onDelete", storage.onDelete());
    storage.access().forEach(access -> access(code, access));
    return BuilderStatement.returning(
        CodeBlock.of(
            "$T.Builder.create(this, $S)", CdkNames.AMPLIFY_STORAGE, storage.name().value()),
        code.build());
  }

  private void flag(CodeBlock.Builder code, String member, Optional<Written<Boolean>> value) {
    value.ifPresent(
        flag -> comment(code, text().plain(member, value)).add(".$N($L)\n", member, flag.value()));
  }

  private void trigger(CodeBlock.Builder code, String member, Optional<Written<JavaType>> value) {
    value.ifPresent(
        function ->
            comment(code, text().type(member, value))
                .add(".$N($L)\n", member, lambda(function.value())));
  }

  private void access(CodeBlock.Builder code, StorageAccessSpec access) {
    comment(code, text().nested("access", text(access)))
        .add(".access($T.path($S)", CdkNames.STORAGE_ACCESS, access.path().value());
    grant(code, "guest", "unauthenticatedUserIamRole", access.guest());
    grant(code, "authenticated", "authenticatedUserIamRole", access.authenticated());
    grant(code, "owner", "authenticatedUserIamRole", access.owner());
    for (GroupsSpec groups : access.groups()) {
      for (Written<String> group : groups.groups()) {
        grant(code, "group", JavaLiterals.string(group.value()) + ", " + role(group), groups.to());
      }
    }
    for (FunctionsSpec functions : access.functions()) {
      for (Written<JavaType> function : functions.functions()) {
        grant(code, "function", lambda(function.value()), functions.to());
      }
    }
    code.add(")\n");
  }

  private static void grant(
      CodeBlock.Builder code, String method, String role, Optional<Actions> actions) {
    actions.ifPresent(allowed -> grant(code, method, "auth.resources()." + role + "()", allowed));
  }

  private static void grant(
      CodeBlock.Builder code, String method, String grantee, Actions actions) {
    code.add("\n.$N($L", method, grantee);
    for (Written<String> action : actions.constants()) {
      code.add(", $T.$L", CdkNames.STORAGE_ACTION, action.value());
    }
    code.add(")");
  }

  private String role(Written<String> group) {
    return "auth.resources().groups()." + groups.get(group.value()) + "().role()";
  }

  /** The function of a class; a sound definition has one. */
  private String lambda(JavaType type) {
    return backend.functions().stream()
        .filter(function -> function.type().equals(type))
        .map(function -> function.accessor() + ".resources().lambda()")
        .findFirst()
        .orElseThrow();
  }

  private CodeBlock.Builder comment(CodeBlock.Builder code, AnnotationText text) {
    return code.add(text.on(backend.definition().simpleName()));
  }

  private AnnotationText text() {
    return AnnotationText.of("Storage").string("name", Optional.of(storage.name()));
  }

  private static AnnotationText text(StorageAccessSpec access) {
    AnnotationText text = AnnotationText.of("Access").string("path", Optional.of(access.path()));
    member(text, "guest", access.guest());
    member(text, "authenticated", access.authenticated());
    member(text, "owner", access.owner());
    if (!access.groups().isEmpty()) {
      text.list("groups", access.groups().stream().map(StorageWriter::text).toList());
    }
    if (!access.functions().isEmpty()) {
      text.list("functions", access.functions().stream().map(StorageWriter::text).toList());
    }
    return text;
  }

  private static AnnotationText text(GroupsSpec groups) {
    AnnotationText text = AnnotationText.of("GroupAccess").strings("groups", groups.groups());
    member(text, "to", Optional.of(groups.to()));
    return text;
  }

  private static AnnotationText text(FunctionsSpec functions) {
    AnnotationText text =
        AnnotationText.of("FunctionAccess").types("functions", functions.functions());
    member(text, "to", Optional.of(functions.to()));
    return text;
  }

  private static void member(AnnotationText text, String name, Optional<Actions> actions) {
    actions.map(Actions::constants).ifPresent(constants -> text.constants(name, constants));
  }
}
