package com.example.shop;

import dev.backline.Name;

/** How far an order is. */
enum OrderStatus {
  PLACED,
  PAID,
  @Name("SHIPPED")
  ON_ITS_WAY,
  DELIVERED
}
