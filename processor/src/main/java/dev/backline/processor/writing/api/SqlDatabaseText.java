package dev.backline.processor.writing.api;

import dev.backline.processor.model.SqlDatabaseSpec;
import dev.backline.processor.model.SqlDatabaseSpec.ParametersSpec;
import dev.backline.processor.model.SqlDatabaseSpec.SecretSpec;
import dev.backline.processor.model.SqlDatabaseSpec.VpcSpec;
import dev.backline.processor.writing.code.AnnotationText;
import java.util.Optional;

/** Writes an {@code @SqlDatabase} as the user wrote it. */
final class SqlDatabaseText {
  private SqlDatabaseText() {}

  static AnnotationText of(SqlDatabaseSpec database) {
    AnnotationText text =
        AnnotationText.of("SqlDatabase")
            .string("name", Optional.of(database.name()))
            .constant("engine", "SqlEngine", Optional.of(database.engine()));
    database.secret().ifPresent(secret -> text.nested("secret", secret(secret.value())));
    text.strings("connectionStringPath", database.connectionStringPaths());
    database
        .parameters()
        .ifPresent(parameters -> text.nested("parameters", parameters(parameters.value())));
    text.strings("sslCertificatePath", database.sslCertificatePaths());
    database.vpc().ifPresent(vpc -> text.nested("vpc", vpc(vpc)));
    return text.plain("provisionedConcurrency", database.provisionedConcurrency())
        .plain("minimizeVpcEndpoints", database.minimizeVpcEndpoints());
  }

  private static AnnotationText secret(SecretSpec secret) {
    return AnnotationText.of("SqlSecret")
        .string("arn", Optional.of(secret.arn()))
        .string("hostname", Optional.of(secret.hostname()))
        .plain("port", Optional.of(secret.port()))
        .string("databaseName", Optional.of(secret.databaseName()))
        .string("kmsKey", secret.kmsKey());
  }

  private static AnnotationText parameters(ParametersSpec parameters) {
    return AnnotationText.of("SqlParameters")
        .string("hostnamePath", Optional.of(parameters.hostname()))
        .string("portPath", Optional.of(parameters.port()))
        .string("usernamePath", Optional.of(parameters.username()))
        .string("passwordPath", Optional.of(parameters.password()))
        .string("databaseNamePath", Optional.of(parameters.databaseName()));
  }

  private static AnnotationText vpc(VpcSpec vpc) {
    return AnnotationText.of("SqlVpc")
        .string("vpcId", Optional.of(vpc.id()))
        .strings("securityGroupIds", vpc.securityGroups())
        .list(
            "subnets",
            vpc.subnets().stream()
                .map(
                    subnet ->
                        AnnotationText.of("SqlSubnet")
                            .string("subnetId", Optional.of(subnet.id()))
                            .string("availabilityZone", Optional.of(subnet.availabilityZone())))
                .toList());
  }
}
