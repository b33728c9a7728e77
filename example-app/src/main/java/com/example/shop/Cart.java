package com.example.shop;

import dev.backline.BillingMode;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Required;
import dev.backline.StreamViewType;
import java.util.Map;
import java.util.UUID;

/**
 * What a visitor is about to buy. Carts expire and nobody wants them back; the stream shows what
 * was in them.
 */
@Model(
    ttl = "expiresAt",
    pitr = false,
    deletionProtection = false,
    billingMode = BillingMode.PAY_PER_REQUEST,
    stream = StreamViewType.OLD_IMAGE)
record Cart(@Id UUID id, @Required Map<String, Integer> quantities, long expiresAt) {}
