package dev.backline.processor;

import graphql.GraphQLException;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.Optional;

/** A schema as AppSync gets it, which takes nothing but valid GraphQL. */
final class AppSyncSchema {
  /** What AppSync brings. */
  private static final String PRELUDE =
      """
      scalar AWSDate
      scalar AWSTime
      scalar AWSDateTime
      scalar AWSTimestamp
      scalar AWSEmail
      scalar AWSJSON
      scalar AWSPhone
      scalar AWSURL
      scalar AWSIPAddress
      directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
      directive @aws_api_key on FIELD_DEFINITION | OBJECT
      directive @aws_iam on FIELD_DEFINITION | OBJECT
      directive @aws_oidc on FIELD_DEFINITION | OBJECT
      directive @aws_lambda on FIELD_DEFINITION | OBJECT
      directive @aws_cognito_user_pools(cognito_groups: [String!]) on FIELD_DEFINITION | OBJECT
      directive @aws_auth(cognito_groups: [String!]!) on FIELD_DEFINITION
      """;

  private AppSyncSchema() {}

  /** Why a schema is no valid GraphQL, if it is not. */
  static Optional<String> mistake(String schema) {
    try {
      UnExecutableSchemaGenerator.makeUnExecutableSchema(
          new SchemaParser().parse(PRELUDE + schema));
      return Optional.empty();
    } catch (GraphQLException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
