package dev.backline.it.provisioned;

import dev.backline.Encryption;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.Throughput;

/** Has more capacity than the others, and a key of its own. */
@Model(
    throughput = @Throughput(read = 9, write = 8),
    encryption = Encryption.CUSTOMER_MANAGED,
    kmsKey = "alias/own")
class OwnCapacity {
  @Id String id;
  @Index String owner;
}
