package dev.backline.it.warehouse;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.PrimaryKey;
import dev.backline.RefersTo;
import dev.backline.Required;
import dev.backline.SqlDatabase;
import dev.backline.SqlEngine;
import dev.backline.SqlSecret;
import dev.backline.SqlSubnet;
import dev.backline.SqlVpc;
import dev.backline.Strategy;
import dev.backline.Timestamps;
import java.time.Instant;
import java.util.List;

/** Models in a MySQL database in a VPC, and nothing else. */
@GraphqlApi(
    databases =
        @SqlDatabase(
            name = "stock",
            engine = SqlEngine.MYSQL,
            secret =
                @SqlSecret(
                    arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:stock-AbCdEf",
                    hostname = "stock.cluster.eu-west-1.rds.amazonaws.com",
                    port = 3306,
                    databaseName = "stock",
                    kmsKey = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"),
            sslCertificatePath = {"/stock/certificate", "/shared/certificate"},
            vpc =
                @SqlVpc(
                    vpcId = "vpc-0a1b2c",
                    securityGroupIds = "sg-0a1b2c",
                    subnets = {
                      @SqlSubnet(subnetId = "subnet-0a", availabilityZone = "eu-west-1a"),
                      @SqlSubnet(subnetId = "subnet-0b", availabilityZone = "eu-west-1b")
                    }),
            provisionedConcurrency = 2))
@Allow(Strategy.PUBLIC_API_KEY)
interface Warehouse {
  @Model(database = "stock")
  @RefersTo("articles")
  record Article(
      @Id String id,
      @Index @Required String category,
      @RefersTo("unit_price") double price,
      @HasMany(references = "articleId") List<Batch> batches) {}

  @Model(database = "stock", timestamps = @Timestamps(createdAt = "arrival"))
  record Batch(
      @PrimaryKey(sortKeys = "number") @Required String place,
      int number,
      boolean checked,
      Instant arrival,
      @RefersTo("article_id") String articleId,
      @BelongsTo(references = "articleId") Article article) {}
}
