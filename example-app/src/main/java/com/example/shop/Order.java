package com.example.shop;

import dev.backline.Index;
import dev.backline.Model;
import dev.backline.PrimaryKey;
import dev.backline.Projection;
import dev.backline.RemovalPolicy;
import dev.backline.Required;
import dev.backline.StreamViewType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a customer bought, found by customer and time. Recoverable for as long as DynamoDB can. */
@Model(
    pitrRecoveryDays = 35,
    removalPolicy = RemovalPolicy.RETAIN,
    stream = StreamViewType.NEW_IMAGE)
record Order(
    @PrimaryKey(sortKeys = {"placedAt", "number"}) @Required UUID customerId,
    @Required Instant placedAt,
    int number,
    @Required
        @Index(
            sortKeys = "placedAt",
            queryField = "ordersByStatus",
            projection = Projection.INCLUDE,
            nonKeyAttributes = {"number", "total"})
        OrderStatus status,
    @Required BigDecimal total,
    List<@Required UUID> productIds) {}
