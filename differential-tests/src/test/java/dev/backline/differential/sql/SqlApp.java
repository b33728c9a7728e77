package dev.backline.differential.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.AuthorizationMode;
import dev.backline.BelongsTo;
import dev.backline.CustomType;
import dev.backline.Default;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Model;
import dev.backline.Mutation;
import dev.backline.Name;
import dev.backline.Operation;
import dev.backline.PrimaryKey;
import dev.backline.Query;
import dev.backline.RefersTo;
import dev.backline.Required;
import dev.backline.Sql;
import dev.backline.SqlDatabase;
import dev.backline.SqlEngine;
import dev.backline.SqlSubnet;
import dev.backline.SqlVpc;
import dev.backline.Strategy;
import java.time.Instant;
import java.util.List;

@GraphqlApi(
    defaultAuthorization = AuthorizationMode.API_KEY,
    databases =
        @SqlDatabase(
            name = "Shop",
            engine = SqlEngine.POSTGRES,
            connectionStringPath = {
              "/amplify/app/main-branch-6cf259607d/SQL_CONNECTION_STRING",
              "/amplify/shared/app/SQL_CONNECTION_STRING"
            },
            sslCertificatePath = {
              "/amplify/app/main-branch-6cf259607d/SQL_CERTIFICATE",
              "/amplify/shared/app/SQL_CERTIFICATE"
            },
            vpc =
                @SqlVpc(
                    vpcId = "vpc-0a1b2c3d",
                    securityGroupIds = "sg-0a1b2c3d",
                    subnets = {
                      @SqlSubnet(subnetId = "subnet-0a", availabilityZone = "eu-west-1a"),
                      @SqlSubnet(subnetId = "subnet-0b", availabilityZone = "eu-west-1b")
                    })))
@Auth(groups = "Managers")
public interface SqlApp {

  @Model(database = "Shop")
  @RefersTo("products")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(value = Strategy.OWNER, to = Operation.READ)
  record Product(
      @Name("product_no") @PrimaryKey @Default(generated = true) int number,
      @Required String name,
      Double price,
      Instant added,
      List<String> tags,
      JsonNode details,
      String owner,
      @Name("supplier_country") String supplierCountry,
      @Name("supplier_number") String supplierNumber,
      @BelongsTo(references = {"supplierCountry", "supplierNumber"}) Supplier supplier) {}

  @Name("suppliers")
  @Model(database = "Shop")
  @Allow(value = Strategy.AUTHENTICATED, to = Operation.READ)
  record Supplier(
      @PrimaryKey(sortKeys = "number") @Required String country,
      @Required String number,
      String name,
      @HasMany(references = {"supplierCountry", "supplierNumber"}) List<Product> products) {}

  @Model
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(value = Strategy.GUEST, to = Operation.READ)
  record Note(String text) {}

  @CustomType
  record Total(Integer count, Double worth) {}

  @Query
  @Sql("SELECT count(*) AS count, sum(price) AS worth FROM products WHERE price > :above")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.AUTHENTICATED)
  List<Total> totals(Double above);

  @Mutation
  @Sql(file = "raise.sql")
  @Allow(value = Strategy.GROUPS, groups = "Managers")
  JsonNode raise(double percent);
}
