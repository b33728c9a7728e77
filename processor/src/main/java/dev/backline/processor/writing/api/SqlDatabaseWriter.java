package dev.backline.processor.writing.api;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.SqlDatabaseSpec;
import dev.backline.processor.model.SqlDatabaseSpec.ParametersSpec;
import dev.backline.processor.model.SqlDatabaseSpec.SecretSpec;
import dev.backline.processor.model.SqlDatabaseSpec.VpcSpec;
import dev.backline.processor.model.SqlSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.SqlNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the methods that say how each SQL database is reached. */
final class SqlDatabaseWriter {
  private final DataSpec data;
  private final BackendNames names;

  SqlDatabaseWriter(DataSpec data, BackendNames names) {
    this.data = data;
    this.names = names;
  }

  /** The method of a database. */
  String method(SqlDatabaseSpec database) {
    return names.method(database.name().value() + "Database", database.name().value());
  }

  List<MethodSpec> write() {
    return SqlNames.used(data).stream().map(this::write).toList();
  }

  private MethodSpec write(SqlDatabaseSpec database) {
    return MethodSpec.methodBuilder(method(database))
        .addModifiers(PRIVATE)
        .returns(CdkNames.SQL_STRATEGY)
        .addCode(SqlDatabaseText.of(database).on(data.definition().simpleName()))
        .addCode("return $L;\n", strategy(database))
        .build();
  }

  private CodeBlock strategy(SqlDatabaseSpec database) {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(text("name", database.name()));
    calls.add(text("dbType", database.engine()));
    calls.add(CodeBlock.of(".dbConnectionConfig($L)", connection(database)));
    database.vpc().ifPresent(vpc -> calls.add(CodeBlock.of(".vpcConfiguration($L)", vpc(vpc))));
    database
        .minimizeVpcEndpoints()
        .ifPresent(
            minimize -> calls.add(CodeBlock.of(".minimizeRdsVpcEndpoints($L)", minimize.value())));
    database
        .provisionedConcurrency()
        .ifPresent(
            instances ->
                calls.add(
                    CodeBlock.of(
                        ".sqlLambdaProvisionedConcurrencyConfig($L)",
                        builder(
                            CdkNames.PROVISIONED_CONCURRENCY,
                            List.of(
                                CodeBlock.of(
                                    ".provisionedConcurrentExecutions($L)", instances.value()))))));
    Set<String> files = files(database);
    if (!files.isEmpty()) {
      CodeBlock.Builder names = CodeBlock.builder();
      files.forEach(file -> names.add(", $L", JavaLiterals.string(file)));
      calls.add(
          CodeBlock.of(
              ".customSqlStatements($T.read($T.class$L))",
              CdkNames.SQL_STATEMENTS,
              CdkNames.className(GeneratedNames.data(data.definition())),
              names.build()));
    }
    return builder(CdkNames.SQL_STRATEGY, calls);
  }

  /** The files with statements for the database. */
  private Set<String> files(SqlDatabaseSpec database) {
    Set<String> files = new TreeSet<>();
    SqlNames.operations(data).stream()
        .map(operation -> operation.sql().orElseThrow())
        .filter(sql -> data.databaseOf(sql).filter(database::equals).isPresent())
        .map(SqlSpec::file)
        .flatMap(Optional::stream)
        .forEach(file -> files.add(file.name().value()));
    return files;
  }

  private static CodeBlock connection(SqlDatabaseSpec database) {
    List<CodeBlock> calls = new ArrayList<>();
    ClassName type = CdkNames.SQL_CONNECTION_STRING;
    if (database.secret().isPresent()) {
      type = CdkNames.SQL_SECRET;
      calls.addAll(secret(database.secret().get().value()));
    } else if (database.parameters().isPresent()) {
      type = CdkNames.SQL_PARAMETERS;
      calls.addAll(parameters(database.parameters().get().value()));
    } else {
      calls.add(paths("connectionUriSsmPath", database.connectionStringPaths()));
    }
    if (!database.sslCertificatePaths().isEmpty()) {
      calls.add(
          CodeBlock.of(
              ".sslCertConfig($T.at($L))",
              CdkNames.SSL_CERTIFICATE,
              texts(database.sslCertificatePaths())));
    }
    return builder(type, calls);
  }

  private static List<CodeBlock> secret(SecretSpec secret) {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(text("secretArn", secret.arn()));
    secret.kmsKey().ifPresent(key -> calls.add(text("keyArn", key)));
    calls.add(text("hostname", secret.hostname()));
    calls.add(CodeBlock.of(".port($L)", secret.port().value()));
    calls.add(text("databaseName", secret.databaseName()));
    return calls;
  }

  private static List<CodeBlock> parameters(ParametersSpec parameters) {
    return List.of(
        text("hostnameSsmPath", parameters.hostname()),
        text("portSsmPath", parameters.port()),
        text("usernameSsmPath", parameters.username()),
        text("passwordSsmPath", parameters.password()),
        text("databaseNameSsmPath", parameters.databaseName()));
  }

  private static CodeBlock vpc(VpcSpec vpc) {
    CodeBlock subnets =
        vpc.subnets().stream()
            .map(
                subnet ->
                    builder(
                        CdkNames.SUBNET,
                        List.of(
                            text("subnetId", subnet.id()),
                            text("availabilityZone", subnet.availabilityZone()))))
            .collect(CodeBlock.joining(", "));
    return builder(
        CdkNames.VPC_CONFIG,
        List.of(
            text("vpcId", vpc.id()),
            CodeBlock.of(".securityGroupIds($L)", list(vpc.securityGroups())),
            CodeBlock.of(".subnetAvailabilityZoneConfig($T.of($L))", List.class, subnets)));
  }

  private static CodeBlock paths(String method, List<Written<String>> paths) {
    return paths.size() == 1
        ? text(method, paths.get(0))
        : CodeBlock.of(".$L($L)", method, list(paths));
  }

  private static CodeBlock list(List<Written<String>> values) {
    return CodeBlock.of("$T.of($L)", List.class, texts(values));
  }

  private static CodeBlock texts(List<Written<String>> values) {
    return values.stream()
        .map(value -> CodeBlock.of("$L", JavaLiterals.string(value.value())))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock text(String method, Written<String> value) {
    return CodeBlock.of(".$L($L)", method, JavaLiterals.string(value.value()));
  }

  private static CodeBlock builder(ClassName type, List<CodeBlock> calls) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()", type);
    calls.forEach(call -> code.add("\n").add(call));
    return code.add("\n.build()").build();
  }
}
