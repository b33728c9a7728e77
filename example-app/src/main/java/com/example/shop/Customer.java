package com.example.shop;

import dev.backline.AppSyncScalar;
import dev.backline.Encryption;
import dev.backline.Ignore;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.RemovalPolicy;
import dev.backline.Scalar;
import java.time.LocalDate;

/** Personal data: encrypted with the shop's own key, and kept even when the stack is deleted. */
@Model(
    encryption = Encryption.CUSTOMER_MANAGED,
    kmsKey = "alias/shop-customers",
    removalPolicy = RemovalPolicy.RETAIN)
class Customer extends Person {
  @Scalar(AppSyncScalar.AWS_PHONE)
  String phone;

  @Name("customerSince")
  LocalDate since;

  /** Worked out by whoever needs it, never stored. */
  @Ignore String salutation;
}
