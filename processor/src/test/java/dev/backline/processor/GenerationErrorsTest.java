package dev.backline.processor;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The part of family 18 about AI models and what they generate. */
final class GenerationErrorsTest extends ErrorsTest {
  private static final String ASK =
      "@Generation(model = AiModel.AMAZON_NOVA_LITE, systemPrompt = \"Cook.\") ";
  private static final String LONG = "\"" + "Cook. ".repeat(6_000) + "\"";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        methods(
            AiProblem.NOT_A_QUERY,
            "@Mutation @Allow(Strategy.PUBLIC_API_KEY) /*!BL-1801 TodoApp.cook, which is no query*/"
                + ASK
                + "String cook();",
            query(ASK + "String cook();")),
        methods(
            AiProblem.NOT_A_QUERY,
            "/*!BL-1801 Write @Query*/" + ASK + "String cook();",
            "String cook();"),
        prompt(
            AiProblem.NO_AI_MODEL,
            "/*!BL-1802 @Generation says nothing*/@Generation(systemPrompt = \"a\")",
            "@Generation(model = AiModel.CLAUDE_3_HAIKU, systemPrompt = \"a\")"),
        prompt(
            AiProblem.TWO_AI_MODELS,
            "/*!BL-1803*/@Generation(model = AiModel.MISTRAL_LARGE, modelId = \"a.b\","
                + " systemPrompt = \"a\")",
            "@Generation(modelId = \"a.b\", systemPrompt = \"a\")"),
        modelId("\"eu amazon\"", "'eu amazon'"),
        modelId("\"\"", "''"),
        modelId("\"arn:aws:bedrock:eu-west-1:1:inference-profile/x\"", "by its id"),
        member(
            AiProblem.BLANK_PROMPT,
            "systemPrompt = /*!BL-1805*/\" \\n\"",
            "systemPrompt = \"Cook.\""),
        member(
            AiProblem.LONG_PROMPT,
            "systemPrompt = /*!BL-1806 36000*/" + LONG,
            "systemPrompt = \"Cook.\""),
        member(
            AiProblem.MAX_TOKENS,
            "systemPrompt = \"a\", maxTokens = /*!BL-1807 maxTokens is 0*/0",
            "systemPrompt = \"a\", maxTokens = 1"),
        member(
            AiProblem.SHARE,
            "systemPrompt = \"a\", temperature = /*!BL-1808 temperature is 1.5*/1.5",
            "systemPrompt = \"a\", temperature = 1"),
        member(
            AiProblem.SHARE,
            "systemPrompt = \"a\", topP = /*!BL-1808 topP is -0.1*/-0.1",
            "systemPrompt = \"a\", topP = 0"),
        member(
            AiProblem.SHARE,
            "systemPrompt = \"a\", topP = Double/*!BL-1808 topP is NaN*/.NaN",
            "systemPrompt = \"a\", topP = 0.5"),
        result(
            AiProblem.REQUIRED_SCALAR,
            "/*!BL-1809 Plan.day is a required AWSDate*/",
            "Menu menu();",
            "@CustomType record Menu(List<Plan> plans) {}"
                + "@CustomType record Plan(@Required LocalDate day) {}",
            "@CustomType record Menu(List<Plan> plans) {}"
                + "@CustomType record Plan(LocalDate day) {}"),
        method(
            AiProblem.REQUIRED_SCALAR,
            "/*!BL-1809 TodoApp.days is a required AWSURL*/",
            "List<java.net.@Required URI> days();",
            "List<java.net.URI> days();"),
        result(
            AiProblem.DESCRIBED_ENUM,
            "/*!BL-1810 Menu.size is the enum Size*/",
            "Menu menu();",
            "@CustomType record Menu(List<Size> size) {} enum Size {S, L}",
            "@CustomType record Menu(List<String> size) {}"),
        result(
            AiProblem.DESCRIBED_CYCLE,
            "/*!BL-1811 Dish.sides leads back to Menu*/",
            "Menu menu();",
            "@CustomType record Menu(Dish a, Dish b) {} @CustomType record Dish(List<Menu> sides) {}",
            "@CustomType record Menu(Dish a, Dish b) {} @CustomType record Dish(String sides) {}"),
        method(
            AiProblem.GENERATED_MODEL,
            "/*!BL-1812 the model Todo*/",
            "List<Todo> todos();",
            "List<String> todos();"),
        method(
            AiProblem.FALSY_RESULT,
            "/*!BL-1813 takes the answer false for none*/",
            "boolean good();",
            "List<Boolean> good();"),
        methods(
            OperationProblem.TWO_ANSWERS,
            "/*!BL-1707 @Handler and @Generation*/"
                + query("@Handler(name = \"a\") " + ASK + "String b();"),
            query(ASK + "String b();")),
        methods(
            OperationProblem.NO_RESULT,
            "/*!BL-1709*/" + query(ASK + "void cook();"),
            query(ASK + "String cook();")),
        methods(
            OperationProblem.NO_CALLERS,
            "/*!BL-1708*/@Query " + ASK + "String cook();",
            query(ASK + "String cook();")));
  }

  private static Mistake modelId(String id, String words) {
    return prompt(
        AiProblem.MODEL_ID,
        "@Generation(modelId = /*!BL-1804 " + words + "*/" + id + ", systemPrompt = \"a\")",
        "@Generation(modelId = \"us.meta.llama3-1-8b-instruct-v1:0\", systemPrompt = \"a\")");
  }

  private static Mistake member(Problem problem, String wrong, String right) {
    return prompt(
        problem,
        "@Generation(modelId = \"a.b\", " + wrong + ")",
        "@Generation(modelId = \"a.b\", " + right + ")");
  }

  private static Mistake prompt(Problem problem, String wrong, String right) {
    return methods(problem, query(wrong + " String cook();"), query(right + " String cook();"));
  }

  private static Mistake result(
      Problem problem, String mark, String method, String wrong, String right) {
    return new Mistake(
        problem,
        wrong + definition(query(mark + ASK + method)),
        right + definition(query(ASK + method)));
  }

  private static Mistake method(Problem problem, String mark, String wrong, String right) {
    return methods(problem, query(mark + ASK + wrong), query(ASK + right));
  }

  private static Mistake methods(Problem problem, String wrong, String right) {
    return new Mistake(problem, definition(wrong), definition(right));
  }

  private static String query(String method) {
    return "@Query @Allow(Strategy.PUBLIC_API_KEY) " + method;
  }

  private static String definition(String methods) {
    return """
        @Model record Todo(@Id String id, String text) {}
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          %s
        }
        """
        .formatted(methods);
  }
}
