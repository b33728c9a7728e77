package com.example.shop;

import dev.backline.constructs.BacklineApp;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** The app of {@link Main}, synthesised once for all tests: that takes seconds. */
final class SynthesizedShop {
  static final ShopBackend BACKEND = Main.addShop(new BacklineApp());

  /** The template of the stack itself, which has the API. */
  static final Template TEMPLATE = Template.fromStack(Stack.of(BACKEND));

  private SynthesizedShop() {}
}
