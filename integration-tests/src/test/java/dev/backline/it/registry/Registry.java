package dev.backline.it.registry;

import dev.backline.AiModel;
import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.Conversation;
import dev.backline.DataTool;
import dev.backline.Directive;
import dev.backline.Disable;
import dev.backline.FunctionSlot;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Slot;
import dev.backline.SqlDatabase;
import dev.backline.SqlEngine;
import dev.backline.StackMapping;
import dev.backline.Strategy;
import java.util.List;

/** Features that meet in SQL databases. */
@GraphqlApi(
    databases =
        @SqlDatabase(
            name = "registry",
            engine = SqlEngine.MYSQL,
            connectionStringPath = "/registry"))
@Allow(Strategy.PUBLIC_API_KEY)
@Allow(Strategy.CUSTOM)
@Allow(Strategy.AUTHENTICATED)
interface Registry {
  @Model(database = "registry")
  @StackMapping(value = "Writing", on = ModelOperation.MUTATIONS)
  @FunctionSlot(on = ModelOperation.CREATE, slot = Slot.PRE_UPDATE, request = "mine.vtl")
  @FunctionSlot(
      on = ModelOperation.GET,
      slot = Slot.POST_DATA_LOAD,
      request = "mine.vtl",
      response = "pass.vtl")
  @FunctionSlot(on = ModelOperation.ON_UPDATE, slot = Slot.PRE_SUBSCRIBE, request = "mine.vtl")
  record Person(
      @Id String id,
      @Index(name = "byName")
          @StackMapping("Writing")
          @FunctionSlot(slot = Slot.PRE_DATA_LOAD, request = "mine.vtl")
          String name,
      @Directive("@http(url: \"https://photos.example.com/:person\")") String photo,
      @Allow(Strategy.CUSTOM)
          @FunctionSlot(slot = Slot.FINISH, request = "mine.vtl", response = "pass.vtl")
          String taxNumber,
      @StackMapping("Houses") @HasMany(references = "ownerId") List<House> houses,
      @HasMany(references = "personId") List<Visit> visits) {}

  /** All its resolvers stand elsewhere. */
  @Model(database = "registry")
  @StackMapping("Houses")
  record House(@Id String id, String ownerId, @BelongsTo(references = "ownerId") Person owner) {}

  /** It has no resolver of its own. */
  @Model(database = "registry")
  @Disable({ModelOperation.QUERIES, ModelOperation.MUTATIONS})
  record Street(@Id String id) {}

  /** It has one query, over an index. */
  @Model(database = "registry")
  @Disable({ModelOperation.QUERIES, ModelOperation.MUTATIONS})
  @SuppressWarnings("backline:BL-1254")
  record Town(@Id String id, @Index(name = "byZip") String zip) {}

  @Model
  @Directive("@searchable")
  record Visit(@Id String id, String personId, @BelongsTo(references = "personId") Person person) {}

  @Conversation(
      model = AiModel.CLAUDE_3_HAIKU,
      systemPrompt = "You keep the registry.",
      tools = {
        @DataTool(name = "people", description = "Everybody.", model = Person.class),
        @DataTool(name = "weather", description = "The weather.", query = "weather")
      })
  @Allow(Strategy.OWNER)
  void ask();

  @Query
  @Directive("@http(url: \"https://weather.example.com/:town\")")
  @Allow(Strategy.AUTHENTICATED)
  String weather(@Required String day);
}
