package dev.backline.differential.keys;

import dev.backline.Allow;
import dev.backline.AppSyncScalar;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Logging;
import dev.backline.Model;
import dev.backline.PrimaryKey;
import dev.backline.Projection;
import dev.backline.Required;
import dev.backline.Scalar;
import dev.backline.Strategy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@GraphqlApi(logging = @Logging)
@Allow(Strategy.PUBLIC_API_KEY)
public interface KeysApp {

  @Model
  record Country(@Id @PrimaryKey String code, String name) {}

  @Model
  record Order(
      @Id @PrimaryKey(sortKeys = "placedAt") String customerId,
      @Required Instant placedAt,
      @Required
          @Index(
              sortKeys = "placedAt",
              queryField = "ordersByStatus",
              projection = Projection.KEYS_ONLY)
          String status,
      Double total,
      String note) {}

  @Model
  record Stock(
      @Required @PrimaryKey(sortKeys = {"shelf", "sku"}) String warehouse,
      int shelf,
      @Required String sku,
      Integer amount) {}

  @Model
  record Customer(
      @Required @Index(name = "byName", query = false) @Index(sortKeys = "rank") String name,
      @Scalar(AppSyncScalar.AWS_PHONE) @Index(sortKeys = "since") String phone,
      @Required
          @Index(
              name = "byCity",
              sortKeys = {"rank", "name"})
          String city,
      @Required @Index UUID agentId,
      @Index(
              queryField = "customersBySince",
              projection = Projection.INCLUDE,
              nonKeyAttributes = {"name", "city"})
          LocalDate since,
      int rank) {}

  enum TaskKind {
    HOME,
    WORK
  }

  @Model
  record Task(
      TaskKind kind,
      @Index(sortKeys = "kind") String title,
      @Index(sortKeys = "title") String boardId,
      @BelongsTo(references = "boardId") Board board) {}

  @Model
  record Board(@HasMany(references = "boardId") List<Task> tasks) {}
}
