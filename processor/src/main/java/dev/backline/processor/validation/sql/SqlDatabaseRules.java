package dev.backline.processor.validation.sql;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SqlProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.SqlDatabaseSpec;
import dev.backline.processor.model.SqlDatabaseSpec.SecretSpec;
import dev.backline.processor.model.SqlDatabaseSpec.VpcSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.SqlNames;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An SQL database has a name and one connection, which names secrets and never is one.
 *
 * <p>Messages about values that might be secrets do not repeat them.
 */
final class SqlDatabaseRules implements Rules<DataSpec> {
  private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_.-]+)++");
  private static final Pattern SECRET =
      Pattern.compile("arn:[a-z-]+:secretsmanager:[a-z0-9-]+:\\d+:secret:[A-Za-z0-9/_+=.@-]+");
  private static final Pattern KEY =
      Pattern.compile("arn:[a-z-]+:kms:[a-z0-9-]+:\\d+:key/[A-Za-z0-9-]+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*+\\.?");
  private static final Pattern ON_HOST = Pattern.compile("[A-Za-z0-9_$-]+");

  @Override
  public void check(DataSpec data, Findings findings) {
    Set<String> names = new HashSet<>();
    List<SqlDatabaseSpec> used = SqlNames.used(data);
    for (SqlDatabaseSpec database : data.api().databases()) {
      Written<String> name = database.name();
      if (!SqlNames.isName(name.value())) {
        findings.add(SqlProblem.DATABASE_NAME, name.at(), name.value());
      } else if (!names.add(name.value().toLowerCase(Locale.ROOT))) {
        findings.add(
            SqlProblem.DATABASE_TWICE, name.at(), data.definition().simpleName(), name.value());
      } else if (!used.contains(database)) {
        findings.add(SqlProblem.UNUSED_DATABASE, name.at(), name.value(), name.value());
      }
      checkConnection(database, findings);
      database.vpc().ifPresent(vpc -> checkVpc(database, vpc, findings));
      checkFunction(database, findings);
    }
  }

  private static void checkConnection(SqlDatabaseSpec database, Findings findings) {
    long connections =
        Stream.of(
                database.secret().isPresent(),
                database.parameters().isPresent(),
                !database.connectionStringPaths().isEmpty())
            .filter(present -> present)
            .count();
    if (connections != 1) {
      findings.add(
          connections == 0 ? SqlProblem.NO_CONNECTION : SqlProblem.TWO_CONNECTIONS,
          database.at(),
          database.name().value());
    }
    Stream.of(
            database.connectionStringPaths().stream(),
            database.sslCertificatePaths().stream(),
            database.parameters().stream()
                .flatMap(parameters -> parameters.value().paths().stream()))
        .flatMap(paths -> paths)
        .forEach(path -> fits(PATH, path, SqlProblem.PARAMETER_PATH, findings));
    database.secret().ifPresent(secret -> checkSecret(secret.value(), findings));
  }

  private static void checkSecret(SecretSpec secret, Findings findings) {
    fits(SECRET, secret.arn(), SqlProblem.SECRET_ARN, findings);
    secret.kmsKey().ifPresent(key -> fits(KEY, key, SqlProblem.KEY_ARN, findings));
    fits(HOST, secret.hostname(), SqlProblem.HOST_NAME, findings);
    fits(ON_HOST, secret.databaseName(), SqlProblem.DATABASE_ON_HOST, findings);
    int port = secret.port().value();
    if (port < 1 || port > 65_535) {
      findings.add(SqlProblem.PORT, secret.port().at(), port);
    }
  }

  private static void checkVpc(SqlDatabaseSpec database, VpcSpec vpc, Findings findings) {
    checkId("VPC", "vpc-", vpc.id(), findings);
    vpc.securityGroups().forEach(group -> checkId("security group", "sg-", group, findings));
    vpc.subnets().forEach(subnet -> checkId("subnet", "subnet-", subnet.id(), findings));
    if (vpc.securityGroups().isEmpty()) {
      findings.add(SqlProblem.EMPTY_VPC, vpc.at(), database.name().value(), "security group");
    }
    if (vpc.subnets().isEmpty()) {
      findings.add(SqlProblem.EMPTY_VPC, vpc.at(), database.name().value(), "subnet");
    }
  }

  private static void checkId(String what, String prefix, Written<String> id, Findings findings) {
    if (!id.value().matches(prefix + "[0-9a-z]+")) {
      findings.add(SqlProblem.RESOURCE_ID, id.at(), id.value(), what, prefix);
    }
  }

  private static void checkFunction(SqlDatabaseSpec database, Findings findings) {
    database
        .provisionedConcurrency()
        .filter(instances -> instances.value() < 1)
        .ifPresent(
            instances -> findings.add(SqlProblem.CONCURRENCY, instances.at(), instances.value()));
    database
        .minimizeVpcEndpoints()
        .filter(minimize -> database.vpc().isEmpty() || !database.readsParameters())
        .ifPresent(
            minimize ->
                findings.add(SqlProblem.NO_ENDPOINTS, minimize.at(), database.name().value()));
  }

  private static void fits(
      Pattern pattern, Written<String> value, Problem problem, Findings findings) {
    if (!pattern.matcher(value.value()).matches()) {
      findings.add(problem, value.at());
    }
  }
}
