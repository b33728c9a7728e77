package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One {@code @SqlDatabase}.
 *
 * @param name what models and operations call it
 * @param engine a constant of {@code SqlEngine}
 * @param secret the connection by Secrets Manager
 * @param connectionStringPaths the SSM parameters that may hold a connection string
 * @param parameters the connection by SSM parameters
 * @param sslCertificatePaths the SSM parameters that may hold a certificate
 * @param vpc the network
 * @param provisionedConcurrency how many instances are always ready
 * @param minimizeVpcEndpoints whether only needed endpoints are made
 * @param at the annotation
 */
public record SqlDatabaseSpec(
    Written<String> name,
    Written<String> engine,
    Optional<Written<SecretSpec>> secret,
    List<Written<String>> connectionStringPaths,
    Optional<Written<ParametersSpec>> parameters,
    List<Written<String>> sslCertificatePaths,
    Optional<VpcSpec> vpc,
    Optional<Written<Integer>> provisionedConcurrency,
    Optional<Written<Boolean>> minimizeVpcEndpoints,
    SourceRef at) {
  public SqlDatabaseSpec {
    connectionStringPaths = List.copyOf(connectionStringPaths);
    sslCertificatePaths = List.copyOf(sslCertificatePaths);
  }

  /** Whether it is PostgreSQL: in its columns alone Amplify lets the database make values. */
  public boolean isPostgres() {
    return engine.value().equals("POSTGRES");
  }

  /** Whether the function reads SSM parameters. */
  public boolean readsParameters() {
    return secret.isEmpty() || !sslCertificatePaths.isEmpty();
  }

  /** The AWS services for which endpoints are made in the network, in Amplify's order. */
  public List<String> endpoints() {
    if (vpc.isEmpty()) {
      return List.of();
    }
    List<String> ofParameters =
        !readsParameters()
            ? List.of()
            : minimizeVpcEndpoints.map(Written::value).orElse(false)
                ? List.of("ssm")
                : List.of("ssm", "ssmmessages", "ec2", "ec2messages", "kms");
    return secret.isEmpty()
        ? ofParameters
        : Stream.concat(ofParameters.stream(), Stream.of("secretsmanager")).toList();
  }

  /**
   * One {@code @SqlSecret}.
   *
   * @param arn the ARN of the secret
   * @param hostname the host
   * @param port the port
   * @param databaseName the database on the host
   * @param kmsKey the ARN of the key
   */
  public record SecretSpec(
      Written<String> arn,
      Written<String> hostname,
      Written<Integer> port,
      Written<String> databaseName,
      Optional<Written<String>> kmsKey) {}

  /**
   * One {@code @SqlParameters}: paths of SSM parameters.
   *
   * @param hostname that of the host
   * @param port that of the port
   * @param username that of the user
   * @param password that of the password
   * @param databaseName that of the database on the host
   */
  public record ParametersSpec(
      Written<String> hostname,
      Written<String> port,
      Written<String> username,
      Written<String> password,
      Written<String> databaseName) {

    /** All paths. */
    public List<Written<String>> paths() {
      return List.of(hostname, port, username, password, databaseName);
    }
  }

  /**
   * One {@code @SqlVpc}.
   *
   * @param id the VPC
   * @param securityGroups the security groups
   * @param subnets the subnets
   * @param at the annotation
   */
  public record VpcSpec(
      Written<String> id,
      List<Written<String>> securityGroups,
      List<SubnetSpec> subnets,
      SourceRef at) {
    public VpcSpec {
      securityGroups = List.copyOf(securityGroups);
      subnets = List.copyOf(subnets);
    }
  }

  /**
   * One {@code @SqlSubnet}.
   *
   * @param id the subnet
   * @param availabilityZone the zone
   */
  public record SubnetSpec(Written<String> id, Written<String> availabilityZone) {}
}
