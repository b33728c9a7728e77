package dev.backline.it.shelves;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.CustomType;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Mutation;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Sql;
import dev.backline.SqlDatabase;
import dev.backline.SqlEngine;
import dev.backline.SqlSubnet;
import dev.backline.SqlVpc;
import dev.backline.StackMapping;
import dev.backline.Strategy;
import java.util.List;

/** Models in DynamoDB beside some in MySQL, and operations that statements answer. */
@GraphqlApi(
    databases =
        @SqlDatabase(
            name = "main",
            engine = SqlEngine.MYSQL,
            connectionStringPath = "/shelves/connection",
            vpc =
                @SqlVpc(
                    vpcId = "vpc-0a1b2c",
                    securityGroupIds = {"sg-0a", "sg-0b"},
                    subnets = @SqlSubnet(subnetId = "subnet-0a", availabilityZone = "eu-west-1a")),
            minimizeVpcEndpoints = true))
@Allow(Strategy.PUBLIC_API_KEY)
interface Shelves {
  @Model
  record Shelf(@Id String id, @HasMany(references = "shelfId") List<Volume> volumes) {}

  @Model(database = "main")
  record Volume(
      @Id String id,
      @Required String title,
      String shelfId,
      @BelongsTo(references = "shelfId") Shelf shelf) {}

  @CustomType
  record Count(String title, int number) {}

  @Query
  @Sql(file = "statements/counts.sql")
  @StackMapping("Statements")
  @Allow(Strategy.PUBLIC_API_KEY)
  List<Count> counts(@Required String shelfId, int most);

  @Mutation
  @Sql("update Volume set title = :title where id = :id")
  @Allow(Strategy.PUBLIC_API_KEY)
  List<Volume> rename(@Id @Required String id, @Required String title);
}
