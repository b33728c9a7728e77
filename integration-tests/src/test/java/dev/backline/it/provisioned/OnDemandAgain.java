package dev.backline.it.provisioned;

import dev.backline.BillingMode;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;

/** Goes back to paying per request. */
@Model(billingMode = BillingMode.PAY_PER_REQUEST)
record OnDemandAgain(@Id String id, @Index String owner) {}
