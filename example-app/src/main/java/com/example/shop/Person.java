package com.example.shop;

import dev.backline.AppSyncScalar;
import dev.backline.Id;
import dev.backline.Required;
import dev.backline.Scalar;
import java.util.UUID;

/** Someone whom the shop writes to. Models that extend this have its fields. */
abstract class Person {
  @Id UUID id;

  @Required String name;

  @Required
  @Scalar(AppSyncScalar.AWS_EMAIL)
  String email;
}
