package dev.backline.processor.writing.grant;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what connects functions with other resources: grants, and variables that name them. */
public final class GrantPart implements Part {
  private final BackendSpec backend;
  private final GrantStatements grants;
  private final VariableStatements variables;

  public GrantPart(BackendSpec backend) {
    this.backend = backend;
    ResourceExpressions resources = new ResourceExpressions(backend);
    this.grants = new GrantStatements(resources);
    this.variables = new VariableStatements(resources);
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
  public Making making() {
    List<MethodSpec> methods = new ArrayList<>();
    for (FunctionSpec function : backend.functions()) {
      CodeBlock statements = statements(function);
      if (!statements.isEmpty()) {
        methods.add(
            MethodSpec.methodBuilder("connect" + GraphqlNames.raised(function.accessor()))
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

  private CodeBlock statements(FunctionSpec function) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!function.grants().isEmpty()
        || function.variables().stream().anyMatch(variable -> variable.secret().isPresent())) {
      code.addStatement("$T grants = $L.grants()", CdkNames.POLICY, function.accessor());
    }
    function.grants().forEach(grant -> code.add(grants.of(grant, function)));
    for (VariableSpec variable : function.variables()) {
      code.add(variables.of(variable, function));
    }
    return code.build();
  }
}
