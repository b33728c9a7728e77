package dev.backline.processor.writing.grant;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what connects functions with other resources: grants, and variables that name them. */
public final class GrantPart implements Part {
  private final BackendSpec backend;
  private final BackendNames names;

  public GrantPart(BackendSpec backend, BackendNames names) {
    this.backend = backend;
    this.names = names;
  }

  @Override
  public Map<ParameterSpec, String> parameters() {
    return Map.of();
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of();
  }

  @Override
  public List<MethodSpec> accessors() {
    return List.of();
  }

  @Override
  public Making making(MethodScope constructor) {
    ResourceExpressions all = ResourceExpressions.of(backend);
    List<MethodSpec> methods = new ArrayList<>();
    for (FunctionSpec function : backend.functions()) {
      CodeBlock statements = statements(function, all);
      if (!statements.isEmpty()) {
        methods.add(
            MethodSpec.methodBuilder(
                    names.method(
                        "connect" + GraphqlNames.raised(function.accessor()), function.type()))
                .addModifiers(PRIVATE)
                .addCode(statements)
                .build());
      }
    }
    CodeBlock calls =
        methods.stream()
            .map(method -> CodeBlock.builder().addStatement("$N()", method).build())
            .collect(CodeBlock.joining(""));
    return new Making(CodeBlock.of(""), calls, methods);
  }

  private CodeBlock statements(FunctionSpec function, ResourceExpressions all) {
    boolean granted =
        !function.grants().isEmpty()
            || function.variables().stream().anyMatch(variable -> variable.secret().isPresent());
    MethodScope scope =
        new MethodScope(names.fields(), granted ? List.of(GrantStatements.POLICY) : List.of());
    ResourceExpressions resources = all.in(scope);
    GrantStatements grants = new GrantStatements(resources);
    VariableStatements variables = new VariableStatements(resources);
    CodeBlock.Builder code = CodeBlock.builder();
    if (granted) {
      code.addStatement(
          "$T $L = $L.grants()",
          CdkNames.POLICY,
          GrantStatements.POLICY,
          resources.function(function));
    }
    function.grants().forEach(grant -> code.add(grants.of(grant, function)));
    for (VariableSpec variable : function.variables()) {
      code.add(variables.of(variable, function));
    }
    return code.build();
  }
}
