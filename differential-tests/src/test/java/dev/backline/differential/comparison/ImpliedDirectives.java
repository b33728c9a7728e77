package dev.backline.differential.comparison;

import graphql.language.Argument;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.NonNullType;
import graphql.language.ObjectField;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out what a schema for Amplify may leave unsaid, so that two which mean the same read the
 * same.
 */
@SuppressWarnings("rawtypes") // As NodeVisitorStub declares its methods.
final class ImpliedDirectives extends NodeVisitorStub {
  private static final String ID = "id";

  private ImpliedDirectives() {}

  static Node<?> writtenOut(Node<?> document) {
    return new AstTransformer().transform(document, new ImpliedDirectives());
  }

  /** A model without a key has an id. */
  @Override
  public TraversalControl visitObjectTypeDefinition(
      ObjectTypeDefinition type, TraverserContext<Node> context) {
    boolean hasKey =
        type.getFieldDefinitions().stream()
            .anyMatch(field -> field.getName().equals(ID) || field.hasDirective("primaryKey"));
    if (!type.hasDirective("model") || hasKey) {
      return TraversalControl.CONTINUE;
    }
    FieldDefinition id =
        FieldDefinition.newFieldDefinition()
            .name(ID)
            .type(NonNullType.newNonNullType(TypeName.newTypeName("ID").build()).build())
            .build();
    return TreeTransformerUtil.changeNode(context, type.transform(t -> t.fieldDefinition(id)));
  }

  /** The name of an index is on the table, which is compared itself. */
  @Override
  public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
    if (!directive.getName().equals("index")) {
      return TraversalControl.CONTINUE;
    }
    List<Argument> arguments = new ArrayList<>(directive.getArguments());
    arguments.removeIf(argument -> argument.getName().equals("name"));
    return TreeTransformerUtil.changeNode(
        context, directive.transform(d -> d.arguments(arguments)));
  }

  /** A rule has a provider, and an owner a field. */
  @Override
  public TraversalControl visitObjectValue(ObjectValue rule, TraverserContext<Node> context) {
    if (!(value(rule, "allow") instanceof EnumValue allow)) {
      return TraversalControl.CONTINUE;
    }
    List<ObjectField> fields = new ArrayList<>(rule.getObjectFields());
    if (value(rule, "provider") == null) {
      fields.add(field("provider", EnumValue.of(provider(allow.getName()))));
    }
    if (allow.getName().equals("owner") && value(rule, "ownerField") == null) {
      fields.add(field("ownerField", StringValue.of("owner")));
    }
    return TreeTransformerUtil.changeNode(context, rule.transform(r -> r.objectFields(fields)));
  }

  private static String provider(String allow) {
    return switch (allow) {
      case "public" -> "apiKey";
      case "custom" -> "function";
      default -> "userPools";
    };
  }

  private static Value<?> value(ObjectValue rule, String name) {
    return rule.getObjectFields().stream()
        .filter(field -> field.getName().equals(name))
        .map(ObjectField::getValue)
        .findFirst()
        .orElse(null);
  }

  private static ObjectField field(String name, Value<?> value) {
    return ObjectField.newObjectField().name(name).value(value).build();
  }
}
