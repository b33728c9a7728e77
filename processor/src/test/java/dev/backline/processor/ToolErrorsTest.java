package dev.backline.processor;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The part of family 18 about the queries that AI models may use. */
final class ToolErrorsTest extends ErrorsTest {
  private static final String MODEL = "model = Todo.class";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        named(AiProblem.TOOL_NAME, "/*!BL-1818 '1st'*/\"1st\"", "\"first\""),
        named(AiProblem.TOOL_NAME, "/*!BL-1818 at most 64*/\"" + "a".repeat(65) + "\"", "\"a\""),
        tools(
            AiProblem.TOOL_TWICE,
            tool("\"a\"", MODEL) + ", " + tool("/*!BL-1819 two tools called 'a'*/\"a\"", MODEL),
            tool("\"a\"", MODEL) + ", " + tool("\"A\"", MODEL)),
        tools(
            AiProblem.TOOL_DESCRIPTION,
            "@DataTool(name = \"a\", description = /*!BL-1820*/\" \", " + MODEL + ")",
            tool("\"a\"", MODEL)),
        tools(
            AiProblem.TOOL_TARGET,
            "/*!BL-1821 neither model nor query*/@DataTool(name = \"a\", description = \"a\")",
            tool("\"a\"", MODEL)),
        tools(
            AiProblem.TOOL_TARGET,
            "/*!BL-1821 model and query*/" + tool("\"a\"", MODEL + ", query = \"find\""),
            tool("\"a\"", "query = \"find\"")),
        target(
            AiProblem.TOOL_MODEL,
            "model = String/*!BL-1822 String is no model of TodoApp*/.class",
            MODEL),
        target(AiProblem.TOOL_LIST, "model = Hidden/*!BL-1823*/.class", "query = \"getHidden\""),
        target(
            AiProblem.TOOL_QUERY,
            "query = /*!BL-1824 Did you mean 'find'?*/\"fond\"",
            "query = \"find\""),
        target(
            AiProblem.TOOL_QUERY,
            "query = /*!BL-1824 Did you mean 'getTodo'?*/\"getTodos\"",
            "query = \"getTodo\""),
        target(
            AiProblem.TOOL_FILTER,
            "query = /*!BL-1825 Write model = Todo.class*/\"listTodos\"",
            MODEL),
        target(AiProblem.TOOL_FILTER, "query = /*!BL-1825 of Todo*/\"listTodoByText\"", MODEL),
        target(
            AiProblem.TOOL_CLOSED,
            "model = Open/*!BL-1826 Open lets none in*/.class",
            "model = Owned.class"),
        closed("getOpen", "getTodo"),
        closed("openFind", "groupFind"),
        closed("getOwned", "getTodo"),
        described(AiProblem.REQUIRED_SCALAR, "/*!BL-1809 day of TodoApp.onDay*/", "onDay"),
        described(AiProblem.REQUIRED_SCALAR, "/*!BL-1809 Dated.day*/", "getDated"),
        described(AiProblem.DESCRIBED_ENUM, "/*!BL-1810 color of TodoApp.colored*/", "colored"),
        described(AiProblem.DESCRIBED_CYCLE, "/*!BL-1811 Filter.other leads back*/", "filtered"));
  }

  private static Mistake named(Problem problem, String wrong, String right) {
    return tools(problem, tool(wrong, MODEL), tool(right, MODEL));
  }

  private static Mistake target(Problem problem, String wrong, String right) {
    return tools(problem, tool("\"a\"", wrong), tool("\"a\"", right));
  }

  private static Mistake closed(String wrong, String right) {
    return described(AiProblem.TOOL_CLOSED, "/*!BL-1826*/", wrong, right);
  }

  private static Mistake described(Problem problem, String mark, String wrong) {
    return described(problem, mark, wrong, "find");
  }

  private static Mistake described(Problem problem, String mark, String wrong, String right) {
    return tools(
        problem,
        mark + tool("\"a\"", "query = \"" + wrong + "\""),
        tool("\"a\"", "query = \"" + right + "\""));
  }

  private static String tool(String name, String target) {
    return "@DataTool(name = " + name + ", description = \"a\", " + target + ")";
  }

  private static Mistake tools(Problem problem, String wrong, String right) {
    return new Mistake(problem, program(wrong), program(right));
  }

  private static String program(String tools) {
    return """
        @Model @Allow(Strategy.AUTHENTICATED) record Todo(@Id String id, @Index String text) {}
        @Model @Disable(ModelOperation.LIST) @Allow(Strategy.OWNER) record Hidden(@Id String id) {}
        @Model @Allow(Strategy.PUBLIC_API_KEY) record Open(@Id String id) {}
        @Model @Allow(value = Strategy.OWNER, to = Operation.LIST) record Owned(@Id String id) {}
        @Model @Allow(Strategy.OWNER)
        record Dated(@Id @PrimaryKey(sortKeys = "day") String id, @Required LocalDate day) {}
        @CustomType record Filter(String text, Filter other) {}
        enum Color {RED}
        @GraphqlApi interface TodoApp {
          @Conversation(model = AiModel.AMAZON_NOVA_LITE, systemPrompt = "a", tools = {%s})
          @Allow(Strategy.OWNER)
          void chat();

          @Query @Handler(name = "a") @Allow(Strategy.AUTHENTICATED)
          Color find(String text, LocalDate day);
          @Query @Handler(name = "a") @Allow(value = Strategy.GROUPS, groups = "A")
          int groupFind();
          @Query @Handler(name = "a") @Allow(Strategy.PUBLIC_API_KEY)
          int openFind();
          @Query @Handler(name = "a") @Allow(Strategy.AUTHENTICATED)
          int onDay(@Required LocalDate day);
          @Query @Handler(name = "a") @Allow(Strategy.AUTHENTICATED)
          int colored(Color color);
          @Query @Handler(name = "a") @Allow(Strategy.AUTHENTICATED)
          int filtered(Filter filter);
        }
        """
        .formatted(tools);
  }
}
