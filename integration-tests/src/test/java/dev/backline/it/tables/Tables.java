package dev.backline.it.tables;

import dev.backline.BillingMode;
import dev.backline.Encryption;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.PrimaryKey;
import dev.backline.RemovalPolicy;
import dev.backline.Required;
import dev.backline.StreamViewType;
import dev.backline.Throughput;

/** One model for each table member, shared by a definition for each provider. */
final class Tables {
  private Tables() {}

  @Model
  record Inheriting(@Id String id, @Index String owner) {}

  @Model(pitr = false)
  record Unrecoverable(@Id String id) {}

  @Model(pitrRecoveryDays = 3)
  record BrieflyRecoverable(@Id String id) {}

  @Model(ttl = "expires")
  record Session(@Id String id, long expires) {}

  @Model(ttl = "expires")
  record RenamedSession(@Id String id, @Name("expires_at") Integer expires) {}

  @Model(stream = StreamViewType.KEYS_ONLY)
  record Streaming(@Id String id) {}

  @Model(encryption = Encryption.AWS_OWNED)
  record OwnedKey(@Id String id) {}

  @Model(encryption = Encryption.AWS_MANAGED)
  record ManagedKey(@Id String id) {}

  @Model(encryption = Encryption.CUSTOMER_MANAGED, kmsKey = "alias/tables")
  record CustomerKey(@Id String id) {}

  @Model(deletionProtection = true)
  record Protected(@Id String id) {}

  @Model(removalPolicy = RemovalPolicy.RETAIN)
  record Retained(@Id String id) {}

  @Model(removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
  record RetainedOnceMade(@Id String id) {}

  @Model(billingMode = BillingMode.PAY_PER_REQUEST)
  record OnDemand(@Id String id, @Index String owner) {}

  @Model(billingMode = BillingMode.PROVISIONED, throughput = @Throughput(read = 5, write = 5))
  record Provisioned(
      @PrimaryKey(sortKeys = "sku") @Required String shop,
      @Required String sku,
      @Index(name = "byMaker", sortKeys = "price") @Index(name = "byMakerAlone", query = false)
          String maker,
      @Index(throughput = @Throughput(read = 7, write = 3)) String color,
      double price) {}
}
