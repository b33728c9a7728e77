package com.example.shop;

import dev.backline.Allow;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Operation;
import dev.backline.PrimaryKey;
import dev.backline.Required;
import dev.backline.Strategy;
import java.util.Optional;
import java.util.UUID;

/** What a customer thinks of a product: one review each, which is written once and stays. */
@Model
@Allow(
    value = Strategy.PUBLIC_API_KEY,
    to = {Operation.CREATE, Operation.READ})
record Review(
    @Id @PrimaryKey(sortKeys = "customerId") UUID productId,
    @Required UUID customerId,
    int stars,
    Optional<String> text) {}
