package dev.backline.it.slots;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.FunctionSlot;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.ManyToMany;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Operation;
import dev.backline.Slot;
import dev.backline.Strategy;
import java.util.List;

/** Functions in every kind of generated pipeline. */
@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
interface Slots {
  @Model
  @FunctionSlot(on = ModelOperation.CREATE, slot = Slot.POST_AUTH, request = "stamp.vtl")
  @FunctionSlot(
      on = ModelOperation.CREATE,
      slot = Slot.POST_AUTH,
      request = "templates/second.vtl",
      response = "templates/pass.vtl")
  @FunctionSlot(
      on = ModelOperation.CREATE,
      slot = Slot.PRE_UPDATE,
      index = 10,
      request = "templates/second.vtl")
  @FunctionSlot(
      on = ModelOperation.CREATE,
      slot = Slot.PRE_UPDATE,
      index = 2,
      request = "stamp.vtl")
  @FunctionSlot(
      on = ModelOperation.UPDATE,
      slot = Slot.AUTH,
      index = 1,
      request = "stamp.vtl",
      response = "templates/pass.vtl")
  @FunctionSlot(on = ModelOperation.DELETE, slot = Slot.VALIDATE, response = "templates/pass.vtl")
  @FunctionSlot(
      on = ModelOperation.LIST,
      slot = Slot.POST_DATA_LOAD,
      request = "stamp.vtl",
      response = "templates/pass.vtl")
  @FunctionSlot(on = ModelOperation.ON_UPDATE, slot = Slot.PRE_SUBSCRIBE, request = "stamp.vtl")
  record Task(
      @Id String id,
      @Index(
              name = "byOwnerAndState",
              sortKeys = {"state", "text"})
          @Index(name = "byOwner", queryField = "tasksOf")
          @FunctionSlot(
              query = "tasksOf",
              slot = Slot.PRE_DATA_LOAD,
              request = "templates/second.vtl")
          String assignee,
      String state,
      String text,
      @HasMany(references = "taskId")
          @FunctionSlot(slot = Slot.FINISH, response = "templates/pass.vtl")
          List<Step> steps,
      @ManyToMany(relationName = "TaskLabels")
          @FunctionSlot(slot = Slot.AUTH, request = "stamp.vtl")
          List<Label> labels) {}

  @Model
  record Step(
      @Id String id,
      String taskId,
      @BelongsTo(references = "taskId")
          @FunctionSlot(slot = Slot.AUTH, request = "stamp.vtl", response = "templates/pass.vtl")
          Task task) {}

  @Model
  record Label(@Id String id, @ManyToMany(relationName = "TaskLabels") List<Task> tasks) {}

  @Model
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(value = Strategy.GROUPS, groups = "Staff")
  record Remark(
      @Id String id,
      @Allow(value = Strategy.GROUPS, groups = "Staff", to = Operation.READ)
          @FunctionSlot(slot = Slot.INIT, request = "stamp.vtl")
          @FunctionSlot(slot = Slot.FINISH, response = "templates/pass.vtl")
          String inner) {}
}
