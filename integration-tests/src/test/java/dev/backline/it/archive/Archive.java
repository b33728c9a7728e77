package dev.backline.it.archive;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.ConflictResolution;
import dev.backline.Directive;
import dev.backline.Disable;
import dev.backline.FunctionSlot;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.ManyToMany;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Resolver;
import dev.backline.Slot;
import dev.backline.StackMapping;
import dev.backline.Storage;
import dev.backline.Strategy;
import java.util.List;

/** Features of tables in DynamoDB that meet: imported and mapped ones, with versions, and more. */
@GraphqlApi(conflictResolution = ConflictResolution.AUTOMERGE, predictionsBucket = "old-scans")
@Storage(name = "new scans", isDefault = true)
@Storage(name = "old-scans")
@Allow(Strategy.PUBLIC_API_KEY)
@Allow(Strategy.CUSTOM)
interface Archive {
  @Model(importedTable = "Letter-a1b2c3-dev", conflictResolution = ConflictResolution.AUTOMERGE)
  @Directive("@searchable")
  @StackMapping(value = "Letters", on = ModelOperation.MUTATIONS)
  @FunctionSlot(on = ModelOperation.CREATE, slot = Slot.PRE_UPDATE, request = "mine.vtl")
  @FunctionSlot(
      on = ModelOperation.GET,
      slot = Slot.POST_DATA_LOAD,
      request = "mine.vtl",
      response = "pass.vtl")
  @FunctionSlot(on = ModelOperation.ON_CREATE, slot = Slot.PRE_SUBSCRIBE, request = "mine.vtl")
  record Letter(
      @Id String id,
      @Index(name = "byPlace") @FunctionSlot(slot = Slot.INIT, request = "mine.vtl") String place,
      @Directive("@http(url: \"https://scans.example.com/letters/:letter\")") String scan,
      @Allow(Strategy.CUSTOM) String price,
      @ManyToMany(relationName = "LetterTags") List<Tag> tags,
      String boxId,
      @StackMapping("Boxes") @BelongsTo(references = "boxId") Box box) {}

  @Model
  record Tag(@Id String id, @ManyToMany(relationName = "LetterTags") List<Letter> letters) {}

  @Model
  @Directive("@mapsTo(name: \"Chest\")")
  @Directive("@searchable")
  @FunctionSlot(on = ModelOperation.LIST, slot = Slot.PRE_DATA_LOAD, request = "mine.vtl")
  @Disable(ModelOperation.SUBSCRIPTIONS)
  record Box(
      @Id String id,
      @HasMany(references = "boxId") List<Letter> letters,
      @HasMany List<Label> labels,
      @Allow(Strategy.CUSTOM) String secret) {}

  @Model
  @Disable({ModelOperation.MUTATIONS, ModelOperation.GET})
  @Directive("@searchable(queries: {search: \"findLabels\"})")
  record Label(@Id String id, String text, @BelongsTo Box box) {}

  @Query
  @Resolver(code = "look.js", model = Letter.class)
  @Allow(Strategy.CUSTOM)
  @Allow(Strategy.PUBLIC_API_KEY)
  Letter look(@Id @Required String id);

  @Query
  @Directive("@predictions(actions: [identifyText, translateText])")
  @Allow(Strategy.CUSTOM)
  String translate();
}
