package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;

/** Schemas with the directives and scalars that Amplify's transformer brings. */
final class Sdl {
  private static final String PRELUDE =
      """
      directive @model(
        queries: ModelQueries
        mutations: ModelMutations
        subscriptions: ModelSubscriptions
        timestamps: ModelTimestamps
      ) on OBJECT
      input ModelQueries { get: String, list: String }
      input ModelMutations { create: String, update: String, delete: String }
      input ModelSubscriptions {
        onCreate: [String]
        onUpdate: [String]
        onDelete: [String]
        level: SubscriptionLevel
      }
      enum SubscriptionLevel { off public on }
      input ModelTimestamps { createdAt: String, updatedAt: String }
      directive @auth(rules: [AuthRule!]!) on OBJECT | FIELD_DEFINITION
      directive @primaryKey(sortKeyFields: [String]) on FIELD_DEFINITION
      directive @index(
        name: String
        sortKeyFields: [String]
        queryField: String
        projection: ProjectionInput
      ) repeatable on FIELD_DEFINITION

      directive @default(value: String) on FIELD_DEFINITION
      directive @refersTo(name: String!) on OBJECT | FIELD_DEFINITION
      directive @sql(statement: String, reference: String) on FIELD_DEFINITION
      directive @validate(
        type: ValidationType!
        value: String!
        errorMessage: String
      ) repeatable on FIELD_DEFINITION
      directive @hasMany(
        references: [String!]
        fields: [String!]
        indexName: String
        limit: Int
      ) on FIELD_DEFINITION
      directive @hasOne(references: [String!], fields: [String!]) on FIELD_DEFINITION
      directive @belongsTo(
        references: [String!]
        fields: [String!]
        overrideIndexName: String
      ) on FIELD_DEFINITION
      enum ValidationType {
        gt
        lt
        gte
        lte
        minLength
        maxLength
        startsWith
        endsWith
        matches
      }

      input AuthRule {
        allow: AuthStrategy!
        provider: AuthProvider
        ownerField: String
        identityClaim: String
        groups: [String]
        groupsField: String
        groupClaim: String
        operations: [ModelOperation]
      }
      enum AuthStrategy { owner groups private public custom }
      enum AuthProvider { apiKey iam identityPool oidc userPools function }
      enum ModelOperation { create update delete read list get sync listen search }
      input ProjectionInput { type: ProjectionType!, nonKeyAttributes: [String] }
      enum ProjectionType { ALL KEYS_ONLY INCLUDE }

      scalar AWSDate
      scalar AWSTime
      scalar AWSDateTime
      scalar AWSTimestamp
      scalar AWSEmail
      scalar AWSJSON
      scalar AWSPhone
      scalar AWSURL
      scalar AWSIPAddress

      directive @function(
        name: String!
        region: String
        accountId: String
        invocationType: InvocationType
      ) repeatable on FIELD_DEFINITION
      enum InvocationType { RequestResponse Event }
      directive @generation(
        aiModel: String!
        systemPrompt: String!
        inferenceConfiguration: InferenceConfiguration
      ) on FIELD_DEFINITION
      directive @conversation(
        aiModel: String!
        systemPrompt: String!
        auth: ConversationAuth!
        functionName: String
        handler: ConversationHandler
        tools: [ConversationTool]
        inferenceConfiguration: InferenceConfiguration
      ) on FIELD_DEFINITION
      input ConversationAuth { strategy: AuthStrategy!, provider: AuthProvider! }
      input ConversationHandler { functionName: String!, eventVersion: String! }
      input ConversationTool {
        name: String!
        description: String!
        queryName: String
        modelName: String
        modelOperation: ConversationToolOperation
      }
      enum ConversationToolOperation { list }
      input InferenceConfiguration { maxTokens: Int, temperature: Float, topP: Float }
      directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
      directive @aws_api_key on FIELD_DEFINITION | OBJECT
      directive @aws_iam on FIELD_DEFINITION | OBJECT
      directive @aws_oidc on FIELD_DEFINITION | OBJECT
      directive @aws_lambda on FIELD_DEFINITION | OBJECT
      directive @aws_cognito_user_pools(cognito_groups: [String!]) on FIELD_DEFINITION | OBJECT

      directive @http(url: String!, method: HttpMethod, headers: [HttpHeader]) on FIELD_DEFINITION
      enum HttpMethod { GET POST PUT DELETE PATCH }
      input HttpHeader { key: String, value: String }
      directive @searchable(queries: SearchableQueries) on OBJECT
      input SearchableQueries { search: String }

      directive @mapsTo(name: String!) on OBJECT
      directive @predictions(actions: [PredictionsActions!]!) on FIELD_DEFINITION
      enum PredictionsActions { identifyText identifyLabels convertTextToSpeech translateText }

      type Root { unused: String }
      schema { query: Root }
      """;

  private Sdl() {}

  /** Fails if a schema is not valid GraphQL. */
  static void assertValid(String schema) {
    TypeDefinitionRegistry types = new SchemaParser().parse(PRELUDE + schema);
    UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
  }

  /** Asserts that {@code schema} has these definitions, however it is laid out. */
  static void assertDefines(String schema, String definitions) {
    assertThat(printed(schema)).containsAtLeastElementsIn(printed(definitions)).inOrder();
  }

  /** Asserts that a type has these fields, in this order, however the schema is laid out. */
  static void assertFields(String schema, String type, String fields) {
    assertThat(printed(type(schema, type).getFieldDefinitions()))
        .isEqualTo(
            printed(type("type Expected {\n" + fields + "}", "Expected").getFieldDefinitions()));
  }

  /** The description of a type. */
  static String description(String schema, String type) {
    return type(schema, type).getDescription().getContent();
  }

  /** The description of a field. */
  static String description(String schema, String type, String field) {
    return type(schema, type).getFieldDefinitions().stream()
        .filter(candidate -> candidate.getName().equals(field))
        .findFirst()
        .orElseThrow()
        .getDescription()
        .getContent();
  }

  private static ObjectTypeDefinition type(String schema, String type) {
    return Parser.parse(schema).getDefinitionsOfType(ObjectTypeDefinition.class).stream()
        .filter(definition -> definition.getName().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> printed(String schema) {
    return printed(Parser.parse(schema).getDefinitions());
  }

  @SuppressWarnings("rawtypes") // As graphql-java has them.
  private static List<String> printed(List<? extends Node> nodes) {
    return nodes.stream().map(AstPrinter::printAst).toList();
  }
}
