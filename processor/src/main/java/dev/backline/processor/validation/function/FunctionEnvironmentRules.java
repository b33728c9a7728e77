package dev.backline.processor.validation.function;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.StorageNames;
import dev.backline.processor.validation.Rules;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lambda takes the names of a function's variables, and the values that the source has; none is
 * lost.
 */
final class FunctionEnvironmentRules implements Rules<BackendSpec> {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]+");
  private static final int LIMIT = 4096;
  private static final String OF_AMPLIFY = "AMPLIFY_SSM_ENV_CONFIG";

  /** What Lambda's runtimes set. Others of the kind, such as AWS_LAMBDA_EXEC_WRAPPER, are free. */
  private static final Set<String> OF_LAMBDA =
      Set.of(
          "AWS_REGION",
          "AWS_DEFAULT_REGION",
          "AWS_EXECUTION_ENV",
          "AWS_LAMBDA_FUNCTION_NAME",
          "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
          "AWS_LAMBDA_FUNCTION_VERSION",
          "AWS_LAMBDA_INITIALIZATION_TYPE",
          "AWS_LAMBDA_LOG_GROUP_NAME",
          "AWS_LAMBDA_LOG_STREAM_NAME",
          "AWS_LAMBDA_RUNTIME_API",
          "AWS_ACCESS_KEY",
          "AWS_ACCESS_KEY_ID",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
          "LAMBDA_TASK_ROOT",
          "LAMBDA_RUNTIME_DIR");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    for (FunctionSpec function : backend.functions()) {
      check(function, findings);
      for (StorageSpec storage : backend.storages()) {
        if (storage.isOpenTo(function.type())) {
          checkBucket(backend, storage, function, findings);
        }
      }
    }
  }

  /** A function with access to a bucket is told its name in a variable that nothing else sets. */
  private static void checkBucket(
      BackendSpec backend, StorageSpec storage, FunctionSpec function, Findings findings) {
    String bucket = storage.name().value();
    for (VariableSpec variable : function.variables()) {
      String name = variable.name().value();
      if (name.equals(StorageNames.variable(bucket)) && !says(variable, bucket, backend)) {
        findings.add(
            FunctionProblem.VARIABLE_OF_BUCKET,
            variable.name().at(),
            name,
            function.type().simpleName(),
            bucket);
      }
    }
  }

  /** Whether a variable has the name of a bucket anyway. */
  private static boolean says(VariableSpec variable, String bucket, BackendSpec backend) {
    String meant =
        variable
            .resource()
            .storage()
            .map(Written::value)
            .orElse(backend.storages().get(0).name().value());
    return meant.equals(bucket)
        && variable.from().map(Written::value).orElse("").equals("BUCKET_NAME");
  }

  private static void check(FunctionSpec function, Findings findings) {
    Set<String> names = new HashSet<>();
    int size = 0;
    for (VariableSpec variable : function.variables()) {
      String name = variable.name().value();
      size += bytes(name) + bytes(variable.value().map(Written::value).orElse(""));
      if (!NAME.matcher(name).matches()) {
        findings.add(FunctionProblem.VARIABLE_NAME, variable.name().at(), name);
      } else if (OF_LAMBDA.contains(name) || name.equals(OF_AMPLIFY)) {
        findings.add(
            FunctionProblem.VARIABLE_RESERVED,
            variable.name().at(),
            name,
            name.equals(OF_AMPLIFY) ? "Amplify" : "Lambda");
      } else if (!names.add(name)) {
        findings.add(FunctionProblem.VARIABLE_TWICE, variable.at(), name);
      }
    }
    if (size > LIMIT) {
      findings.add(
          FunctionProblem.VARIABLES_SIZE, function.at(), function.type().simpleName(), size);
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
