package dev.backline.processor;

import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SlotProblem;
import java.util.List;

/** Family 19: functions in the slots of generated pipelines. */
final class SlotErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        onModel(
            SlotProblem.NO_OPERATION,
            "/*!BL-1901*/@FunctionSlot(slot = Slot.INIT, request = \"trim.vtl\")",
            "@FunctionSlot(on = ModelOperation.GET, slot = Slot.INIT, request = \"trim.vtl\")"),
        onModel(
            SlotProblem.OPERATION_GROUP,
            """
            @FunctionSlot(
                on = ModelOperation/*!BL-1902 MUTATIONS is a group*/.MUTATIONS,
                slot = Slot.INIT, request = "trim.vtl")
            """,
            """
            @FunctionSlot(on = ModelOperation.CREATE, slot = Slot.INIT, request = "trim.vtl")
            @FunctionSlot(on = ModelOperation.UPDATE, slot = Slot.INIT, request = "trim.vtl")
            @FunctionSlot(on = ModelOperation.DELETE, slot = Slot.INIT, request = "trim.vtl")
            """),
        onModel(
            SlotProblem.NO_SUCH_OPERATION,
            """
            @Disable(ModelOperation.CREATE)
            @FunctionSlot(
                on = ModelOperation/*!BL-1903 Todo has no operation CREATE*/.CREATE,
                slot = Slot.INIT, request = "trim.vtl")
            """,
            """
            @Disable(ModelOperation.CREATE)
            @FunctionSlot(on = ModelOperation.UPDATE, slot = Slot.INIT, request = "trim.vtl")
            """),
        onModel(
            SlotProblem.NO_SUCH_OPERATION,
            """
            @Disable(ModelOperation.CREATE)
            @FunctionSlot(
                on = ModelOperation/*!BL-1903*/.ON_CREATE, slot = Slot.INIT, request = "trim.vtl")
            """,
            """
            @FunctionSlot(
                on = ModelOperation.ON_CREATE, slot = Slot.PRE_SUBSCRIBE, request = "trim.vtl")
            """),
        onModel(
            SlotProblem.ILLEGAL_SLOT,
            """
            @FunctionSlot(
                on = ModelOperation.LIST,
                slot = Slot/*!BL-1904 PRE_DATA_LOAD, POST_DATA_LOAD*/.PRE_UPDATE,
                request = "trim.vtl")
            """,
            """
            @FunctionSlot(
                on = ModelOperation.LIST, slot = Slot.PRE_DATA_LOAD, request = "trim.vtl")
            """),
        onModel(
            SlotProblem.ILLEGAL_SLOT,
            """
            @FunctionSlot(
                on = ModelOperation.ON_DELETE, slot = Slot/*!BL-1904*/.FINISH, request = "trim.vtl")
            """,
            """
            @FunctionSlot(on = ModelOperation.DELETE, slot = Slot.FINISH, response = "trim.vtl")
            """),
        onModel(
            SlotProblem.NO_TEMPLATE,
            "/*!BL-1905*/@FunctionSlot(on = ModelOperation.GET, slot = Slot.INIT)",
            "@FunctionSlot(on = ModelOperation.GET, slot = Slot.INIT, response = \"hide.vtl\")"),
        onModel(
            SlotProblem.TEMPLATE_PATH,
            get("INIT", "request = /*!BL-1906*/\"../app/trim.vtl\""),
            get("INIT", "request = \"trim.vtl\"")),
        onModel(
            SlotProblem.TEMPLATE_MISSING,
            get("INIT", "request = \"trim.vtl\", response = /*!BL-1907 beside Todo*/\"trimm.vtl\""),
            get("INIT", "request = \"trim.vtl\", response = \"trim.vtl\"")),
        onModel(
            SlotProblem.TEMPLATE_LENGTH,
            get("INIT", "request = /*!BL-1908 has 0 characters*/\"empty.vtl\""),
            get("INIT", "request = \"trim.vtl\"")),
        onModel(
            SlotProblem.INDEX_RANGE,
            get("INIT", "index = /*!BL-1909*/0, request = \"trim.vtl\""),
            get("INIT", "index = 899, request = \"trim.vtl\"")),
        onModel(
            SlotProblem.INDEX_TAKEN,
            // javac knows no place in an annotation that is written several times.
            get("INIT", "index = 1, request = \"trim.vtl\"")
                + get("INIT", "index = 1, request = \"trim.vtl\"")
                + "@Model /*!BL-1910 slot INIT of Query.getTodo*/",
            get("INIT", "index = 2, request = \"trim.vtl\"")
                + get("INIT", "index = 1, request = \"trim.vtl\"")
                + get("FINISH", "index = 1, response = \"trim.vtl\"")),
        onField(
            SlotProblem.OPERATION_ON_FIELD,
            """
            @Index
            @FunctionSlot(
                on = ModelOperation/*!BL-1911 Todo.text*/.GET, slot = Slot.INIT, request = "trim.vtl")
            """,
            "@Index @FunctionSlot(slot = Slot.INIT, request = \"trim.vtl\")"),
        onField(
            SlotProblem.WHICH_QUERY,
            """
            @Index(name = "one") @Index(name = "two", queryField = "other")
            /*!BL-1912 'listTodoByText', 'other'*/@FunctionSlot(slot = Slot.INIT, request = "trim.vtl")
            """,
            """
            @Index(name = "one") @Index(name = "two", queryField = "other")
            @FunctionSlot(query = "other", slot = Slot.INIT, request = "trim.vtl")
            """),
        onField(
            SlotProblem.UNKNOWN_QUERY,
            """
            @Index
            @FunctionSlot(
                query = /*!BL-1913 Did you mean 'listTodoByText'?*/"listTodosByText",
                slot = Slot.INIT, request = "trim.vtl")
            """,
            """
            @Index
            @FunctionSlot(query = "listTodoByText", slot = Slot.INIT, request = "trim.vtl")
            """),
        onField(
            SlotProblem.NO_RESOLVER,
            """
            @Index(query = false)
            /*!BL-1914*/@FunctionSlot(slot = Slot.INIT, request = "trim.vtl")
            """,
            "@Index @FunctionSlot(slot = Slot.INIT, request = \"trim.vtl\")"),
        onModel(
            SlotProblem.RESULT_LOST,
            get("POST_DATA_LOAD", "request = \"trim.vtl\"").replace("@F", "/*!BL-1916*/@F"),
            get("POST_DATA_LOAD", "request = \"trim.vtl\", response = \"hide.vtl\"")),
        new Mistake(
            SlotProblem.NO_MODEL,
            """
            @Model record Todo(@Id String id) {}
            """
                + get("INIT", "request = \"trim.vtl\"")
                + """
                @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) /*!BL-1915*/interface TodoApp {}
                """,
            get("INIT", "request = \"trim.vtl\"")
                + """
                @Model record Todo(@Id String id) {}
                @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
                """));
  }

  private static String get(String slot, String members) {
    return "@FunctionSlot(on = ModelOperation.GET, slot = Slot." + slot + ", " + members + ")\n";
  }

  private static Mistake onModel(Problem problem, String wrong, String right) {
    return new Mistake(problem, model(wrong, ""), model(right, ""));
  }

  private static Mistake onField(Problem problem, String wrong, String right) {
    return new Mistake(problem, model("", wrong), model("", right));
  }

  private static String model(String annotations, String ofField) {
    return annotations
        + (annotations.contains("@Model") ? "" : "@Model ")
        + "record Todo(@Id String id, "
        + ofField
        + " String text) {}";
  }
}
