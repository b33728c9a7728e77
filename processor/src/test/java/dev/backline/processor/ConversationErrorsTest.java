package dev.backline.processor;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.diagnostic.TableProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 18 about conversations, and what others mean for them. */
final class ConversationErrorsTest extends ErrorsTest {
  private static final String TALK =
      "@Conversation(model = AiModel.AMAZON_NOVA_LITE, systemPrompt = \"Help.\") ";
  private static final String OWNER = "@Allow(Strategy.OWNER) ";
  private static final String CHAT = TALK + OWNER + "void chat();";
  private static final String LINE =
      "@Model @Allow(Strategy.AUTHENTICATED) record Line(@Id String id, String conversationId,"
          + " @BelongsTo(references = \"conversationId\") Talk talk) {}\n";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        method(
            AiProblem.CONVERSATION_SIGNATURE,
            TALK + OWNER + "String /*!BL-1814 returns java.lang.String*/chat();",
            CHAT),
        method(
            AiProblem.CONVERSATION_SIGNATURE,
            TALK + OWNER + "void chat(String /*!BL-1814 Write void chat()*/text);",
            CHAT),
        method(
            AiProblem.CONVERSATION_RULE, "/*!BL-1815 TodoApp.chat*/" + TALK + "void chat();", CHAT),
        rule("Strategy.AUTHENTICATED"),
        rule("value = Strategy.OWNER, to = Operation.READ"),
        rule("value = Strategy.OWNER, ownerField = \"author\""),
        rule("value = Strategy.OWNER, identityClaim = \"email\""),
        method(
            AiProblem.CONVERSATION_RULE,
            TALK + OWNER + "@Allow(Strategy.CUSTOM) void /*!BL-1815*/chat();",
            CHAT),
        method(
            AiProblem.ASYNC_HANDLER,
            "@Conversation(modelId = \"a.b\", systemPrompt = \"a\","
                + " handler = @Handler(name = \"a\", async = /*!BL-1816*/true)) "
                + OWNER
                + "void chat();",
            "@Conversation(modelId = \"a.b\", systemPrompt = \"a\","
                + " handler = @Handler(name = \"a\")) "
                + OWNER
                + "void chat();"),
        method(
            AiProblem.CONVERSATION_PLURAL,
            TALK + OWNER + "void /*!BL-1817 looks for listConversationMessageEchoes*/echo();",
            TALK + OWNER + "@Name(\"echoes\") void echo();"),
        method(
            AiProblem.NO_AI_MODEL,
            "/*!BL-1802 @Conversation*/@Conversation(systemPrompt = \"a\") "
                + OWNER
                + "void chat();",
            CHAT),
        method(
            AiProblem.MAX_TOKENS,
            "@Conversation(modelId = \"a.b\", systemPrompt = \"a\", maxTokens = /*!BL-1807*/-1) "
                + OWNER
                + "void chat();",
            CHAT),
        method(
            OperationProblem.TWO_ROOT_TYPES,
            CHAT
                + "@Mutation /*!BL-1702 @Mutation and @Conversation*/"
                + "@Conversation(modelId = \"a.b\", systemPrompt = \"a\")"
                + " @Handler(name = \"a\") @Allow(Strategy.CUSTOM) String talk();",
            CHAT),
        method(
            OperationProblem.TWO_ANSWERS,
            "/*!BL-1707 @Conversation and @Handler*/"
                + TALK
                + OWNER
                + "@Handler(name = \"a\") void chat();",
            CHAT),
        method(
            OperationProblem.FUNCTION_NAME,
            "@Conversation(modelId = \"a.b\", systemPrompt = \"a\","
                + " handler = @Handler(name = /*!BL-1714*/\"a b\")) "
                + OWNER
                + "void chat();",
            CHAT),
        method(
            OperationProblem.OPERATION_NAMES_MERGE,
            CHAT + TALK + OWNER + "void /*!BL-1716*/Chat();",
            CHAT + TALK + OWNER + "void chat2();"),
        method(
            OperationProblem.OPERATION_NAMES_MERGE,
            CHAT
                + TALK
                + OWNER
                + "void /*!BL-1716 the answers in TodoApp.chat and*/CreateAssistantResponseChat();",
            CHAT + TALK + OWNER + "void createAssistantResponse();"),
        method(
            RelationProblem.RELATION_NAMES_MERGE,
            CHAT
                + "@Model @Allow(Strategy.AUTHENTICATED) @Name(\"Conversation\")"
                + " record Talk(@Id String id,"
                + " @HasMany(references = \"conversationId\") java.util.List<Line>"
                + " /*!BL-1624 'ConversationChatMessages'*/chatMessages) {}\n"
                + LINE,
            CHAT
                + "@Model @Allow(Strategy.AUTHENTICATED) @Name(\"Conversation\")"
                + " record Talk(@Id String id,"
                + " @HasMany(references = \"conversationId\") java.util.List<Line> messages) {}\n"
                + LINE),
        method(
            OperationProblem.UNKNOWN_MUTATION,
            CHAT
                + "@Subscription(on = /*!BL-1718*/\"chat\") @Allow(Strategy.PUBLIC_API_KEY) Integer on();",
            CHAT),
        method(
            TypeProblem.OPERATION_TAKEN,
            "@Mutation @Handler(name = \"a\") @Allow(Strategy.CUSTOM) int createAssistantResponseChat();"
                + TALK
                + OWNER
                + "void /*!BL-1115 the conversation chat*/chat();",
            CHAT),
        method(
            TypeProblem.OPERATION_TAKEN,
            CHAT
                + "@Query @Handler(name = \"a\") @Allow(Strategy.CUSTOM)"
                + " int /*!BL-1115 ConversationChat*/getConversationChat();",
            CHAT),
        type("/*!BL-1119 the conversation chat*/", "ConversationChat"),
        type("/*!BL-1119 the conversation chat*/", "CreateConversationMessageChatAssistantInput"),
        type(
            "/*!BL-1119 the model ConversationMessageChat*/",
            "ModelConversationMessageChatConnection"),
        type("/*!BL-1119 conversations*/", "AmplifyAITool"),
        new Mistake(
            TableProblem.NO_THROUGHPUT,
            """
            @GraphqlApi(tables = @Tables(
                billingMode = BillingMode/*!BL-1306 ConversationChat*//*!BL-1306 ConversationMessageChat*/.PROVISIONED))
            interface TodoApp { %s }
            """
                .formatted(CHAT),
            """
            @GraphqlApi(tables = @Tables(
                billingMode = BillingMode.PROVISIONED, throughput = @Throughput(read = 1, write = 1)))
            interface TodoApp { %s }
            """
                .formatted(CHAT)));
  }

  private static Mistake rule(String members) {
    return method(
        AiProblem.CONVERSATION_RULE,
        TALK + "/*!BL-1815*/@Allow(" + members + ") void chat();",
        CHAT);
  }

  private static Mistake type(String mark, String name) {
    return new Mistake(
        TypeProblem.GENERATED_TYPE_TAKEN,
        "@Model @Allow(Strategy.OWNER) "
            + mark
            + "record "
            + name
            + "(int a) {}"
            + definition(CHAT),
        definition(CHAT));
  }

  private static Mistake method(Problem problem, String wrong, String right) {
    return new Mistake(problem, definition(wrong), definition(right));
  }

  private static String definition(String methods) {
    return "@GraphqlApi(lambdaAuthorizer = @LambdaAuthorizer) interface TodoApp { "
        + methods
        + " }";
  }
}
