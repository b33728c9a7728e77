import { defineData } from '@aws-amplify/backend';

// Amplify imports tables only for schemas that are text.
const schema = /* GraphQL */ `
  type Letter @model @auth(rules: [{allow: public, provider: apiKey}]) {
    id: ID!
    place: String @index(name: "byPlace", queryField: "listLetterByPlace")
    authorId: ID
    author: Author @belongsTo(references: ["authorId"])
  }

  type Author @model @auth(rules: [{allow: public, provider: apiKey}]) {
    id: ID!
    name: String
    letters: [Letter] @hasMany(references: ["authorId"])
  }
`;

export const data = defineData({
  schema,
  logging: true,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: {} },
  migratedAmplifyGen1DynamoDbTableMappings: [
    { branchName: 'main', modelNameToTableNameMapping: { Letter: 'Letter-a1b2c3-dev' } },
  ],
});
