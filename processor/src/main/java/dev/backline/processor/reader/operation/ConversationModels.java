package dev.backline.processor.reader.operation;

import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.OperationsSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.AiNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models that Amplify adds for a conversation, with as much of them as resources come from: the
 * relation between them, the indexes, and the operations that they have.
 */
final class ConversationModels {
  private static final String REFERENCE = "conversationId";

  private final SourceRef at;

  private ConversationModels(SourceRef at) {
    this.at = at;
  }

  /** The model of the conversations, and that of their messages. */
  static List<ModelSpec> of(Written<String> name, SourceRef at) {
    ConversationModels models = new ConversationModels(at);
    String conversation = AiNames.conversationModel(name.value());
    String message = AiNames.messageModel(name.value());
    return List.of(
        models.conversation(conversation, message), models.message(message, conversation));
  }

  private ModelSpec conversation(String name, String message) {
    return model(
        name,
        List.of(
            indexed("__typename", "gsi-Conversation.typename.updatedAt"),
            related(
                "messages",
                RelationSpec.Kind.HAS_MANY,
                message,
                new ListOf(new Named(message, Kind.MODEL, false), false))),
        operations(List.of(), Optional.of("OFF")));
  }

  private ModelSpec message(String name, String conversation) {
    return model(
        name,
        List.of(
            indexed(REFERENCE, "gsi-ConversationMessage.conversationId.createdAt"),
            related(
                "conversation",
                RelationSpec.Kind.BELONGS_TO,
                conversation,
                new Named(conversation, Kind.MODEL, false))),
        operations(List.of("UPDATE", "ON_UPDATE", "ON_DELETE"), Optional.empty()));
  }

  private ModelSpec model(String name, List<FieldSpec> fields, OperationsSpec operations) {
    return new ModelSpec(
        new JavaType("", List.of(name)),
        written(name),
        Optional.empty(),
        Optional.empty(),
        fields,
        // Whoever makes the others.
        TableSpec.madeBy(written(TableProvider.AMPLIFY.name())),
        operations,
        List.of(owner()),
        List.of(),
        List.of(),
        true,
        at);
  }

  private OperationsSpec operations(List<String> disabled, Optional<String> level) {
    return new OperationsSpec(
        Map.of(),
        disabled.stream().map(this::written).toList(),
        level.map(this::written),
        Optional.empty(),
        Optional.empty());
  }

  private RuleSpec owner() {
    return new RuleSpec(
        "OWNER",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  private FieldSpec indexed(String name, String index) {
    return field(
        name,
        new Named("ID", Kind.SCALAR, true),
        Stream.of(
            new IndexSpec(
                Optional.of(written(index)),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                at)),
        Optional.empty());
  }

  private FieldSpec related(String name, RelationSpec.Kind kind, String target, FieldType type) {
    return field(
        name,
        type,
        Stream.empty(),
        Optional.of(
            new RelationSpec(
                kind,
                target,
                List.of(written(REFERENCE)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at)));
  }

  private FieldSpec field(
      String name, FieldType type, Stream<IndexSpec> indexes, Optional<RelationSpec> relation) {
    return new FieldSpec(
        name,
        written(name),
        Optional.empty(),
        type,
        Optional.empty(),
        Optional.empty(),
        indexes.toList(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        relation,
        List.of(),
        List.of(),
        List.of(),
        at);
  }

  private Written<String> written(String text) {
    return new Written<>(text, at);
  }
}
