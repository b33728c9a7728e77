package com.example.shop;

import dev.backline.BillingMode;
import dev.backline.Description;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.Projection;
import dev.backline.Required;
import dev.backline.Throughput;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * Read all day long and rarely changed, so its capacity is reserved. Customers browse by category,
 * which gets more than the rest.
 */
@Model(billingMode = BillingMode.PROVISIONED, throughput = @Throughput(read = 5, write = 5))
@Description("Something that the shop sells.")
record Product(
    @Id UUID id,
    @Required String name,
    @Required @Index(sortKeys = "price", throughput = @Throughput(read = 7, write = 3))
        Category category,
    @Required @Index(name = "byBrand", projection = Projection.KEYS_ONLY, query = false)
        String brand,
    @Required @Description("In the currency of the shop, VAT included.") BigDecimal price,
    List<@Required URI> photos,
    boolean soldOut) {}
