package dev.backline.processor.writing.auth;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.ReferenceAuthSpec;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import dev.backline.processor.writing.data.DataWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what makes the users of a backend, or refers to them, and overrides them. */
public final class AuthPart implements Part {
  private final BackendSpec backend;
  private final AuthSpec auth;
  private final ClassName authClass;
  private final String creation;
  private final String overrides;

  public AuthPart(BackendSpec backend, AuthSpec auth, BackendNames names) {
    this.backend = backend;
    this.auth = auth;
    this.authClass = CdkNames.className(GeneratedNames.auth(backend.definition()));
    this.creation = names.method("createAuth");
    this.overrides = names.method("overrideAuth");
  }

  @Override
  public Map<ParameterSpec, String> parameters() {
    return Map.of();
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(FieldSpec.builder(authClass, "auth", PRIVATE, FINAL).build());
  }

  @Override
  public List<MethodSpec> accessors() {
    return List.of(
        DataWriter.accessor(
            "auth", authClass, "The users and their groups.", CodeBlock.of("auth")));
  }

  @Override
  public Making making(MethodScope constructor) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        MethodSpec.methodBuilder(creation)
            .addModifiers(PRIVATE)
            .returns(AuthNames.construct(auth))
            .addCode(creation())
            .build());
    Optional<MethodSpec> overriding = overrides();
    overriding.ifPresent(methods::add);
    return new Making(
        CodeBlock.builder().addStatement("this.auth = new $T($L())", authClass, creation).build(),
        overriding.isPresent()
            ? CodeBlock.builder().addStatement("$L()", overrides).build()
            : CodeBlock.of(""),
        methods);
  }

  private CodeBlock creation() {
    return auth instanceof DefinedAuthSpec defined
        ? new AuthWriter(backend, defined).creation()
        : ReferenceAuthWriter.creation((ReferenceAuthSpec) auth, backend.definition());
  }

  private Optional<MethodSpec> overrides() {
    if (!(auth instanceof DefinedAuthSpec defined)) {
      return Optional.empty();
    }
    CodeBlock statements = AuthOverrides.write(defined, backend.definition().simpleName());
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MethodSpec.methodBuilder(overrides).addModifiers(PRIVATE).addCode(statements).build());
  }
}
