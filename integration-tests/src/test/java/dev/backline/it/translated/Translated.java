package dev.backline.it.translated;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.PrimaryKey;
import dev.backline.Required;
import dev.backline.Strategy;
import dev.backline.TranslationBehavior;

/** Another translation than the usual one, wherever it shows. */
@GraphqlApi(
    destructiveUpdates = true,
    translation =
        @TranslationBehavior(
            sandboxModeEnabled = true,
            useSubUsernameForDefaultIdentityClaim = false,
            subscriptionsInheritPrimaryAuth = true,
            populateOwnerFieldForStaticGroupAuth = false,
            replaceTableUponGsiUpdate = true,
            enableTransformerCfnOutputs = true))
interface Translated {
  @Model
  @Allow(Strategy.OWNER)
  record Card(
      @PrimaryKey(sortKeys = "place") @Required String board,
      @Required String place,
      @Index(name = "byColor") String color) {}

  @Model
  record Open(String text) {}
}
