package dev.backline.processor.reader.api;

import dev.backline.processor.model.SqlDatabaseSpec;
import dev.backline.processor.model.SqlDatabaseSpec.ParametersSpec;
import dev.backline.processor.model.SqlDatabaseSpec.SecretSpec;
import dev.backline.processor.model.SqlDatabaseSpec.SubnetSpec;
import dev.backline.processor.model.SqlDatabaseSpec.VpcSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import java.util.List;
import java.util.Optional;

/**
 * Reads the {@code @SqlDatabase}s of a {@code @GraphqlApi}.
 *
 * <p>One of which a needed value could not be made out reads as absent; the reading says so.
 */
final class SqlDatabaseReader {
  private SqlDatabaseReader() {}

  static List<SqlDatabaseSpec> read(AnnotationReader api) {
    return api.annotations("databases").stream()
        .flatMap(database -> database(database).stream())
        .toList();
  }

  private static Optional<SqlDatabaseSpec> database(AnnotationReader database) {
    Optional<Written<String>> name = database.string("name");
    Optional<Written<String>> engine = database.constant("engine");
    return name.isEmpty() || engine.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SqlDatabaseSpec(
                name.get(),
                engine.get(),
                database.annotation("secret").flatMap(SqlDatabaseReader::secret),
                database.strings("connectionStringPath"),
                database.annotation("parameters").flatMap(SqlDatabaseReader::parameters),
                database.strings("sslCertificatePath"),
                database.annotation("vpc").flatMap(SqlDatabaseReader::vpc),
                database.integer("provisionedConcurrency"),
                database.bool("minimizeVpcEndpoints"),
                database.at()));
  }

  private static Optional<Written<SecretSpec>> secret(AnnotationReader secret) {
    Optional<Written<String>> arn = secret.string("arn");
    Optional<Written<String>> hostname = secret.string("hostname");
    Optional<Written<Integer>> port = secret.integer("port");
    Optional<Written<String>> databaseName = secret.string("databaseName");
    return arn.isEmpty() || hostname.isEmpty() || port.isEmpty() || databaseName.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Written<>(
                new SecretSpec(
                    arn.get(),
                    hostname.get(),
                    port.get(),
                    databaseName.get(),
                    secret.string("kmsKey")),
                secret.at()));
  }

  private static Optional<Written<ParametersSpec>> parameters(AnnotationReader parameters) {
    Optional<Written<String>> hostname = parameters.string("hostnamePath");
    Optional<Written<String>> port = parameters.string("portPath");
    Optional<Written<String>> username = parameters.string("usernamePath");
    Optional<Written<String>> password = parameters.string("passwordPath");
    Optional<Written<String>> databaseName = parameters.string("databaseNamePath");
    boolean unresolved =
        hostname.isEmpty()
            || port.isEmpty()
            || username.isEmpty()
            || password.isEmpty()
            || databaseName.isEmpty();
    return unresolved
        ? Optional.empty()
        : Optional.of(
            new Written<>(
                new ParametersSpec(
                    hostname.get(), port.get(), username.get(), password.get(), databaseName.get()),
                parameters.at()));
  }

  private static Optional<VpcSpec> vpc(AnnotationReader vpc) {
    return vpc.string("vpcId")
        .map(
            id ->
                new VpcSpec(
                    id,
                    vpc.strings("securityGroupIds"),
                    vpc.annotations("subnets").stream()
                        .flatMap(subnet -> subnet(subnet).stream())
                        .toList(),
                    vpc.at()));
  }

  private static Optional<SubnetSpec> subnet(AnnotationReader subnet) {
    return subnet
        .string("subnetId")
        .flatMap(id -> subnet.string("availabilityZone").map(zone -> new SubnetSpec(id, zone)));
  }
}
