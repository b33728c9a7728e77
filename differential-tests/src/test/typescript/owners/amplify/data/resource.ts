import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    // The rules of the schema.
    Draft: a.model({ text: a.string() }),
    Note: a.model({ text: a.string() }).authorization((allow) => [allow.owner()]),
    Letter: a
      .model({ text: a.string(), writer: a.string(), readers: a.string().array() })
      .authorization((allow) => [
        allow.ownerDefinedIn('writer').identityClaim('user_id'),
        allow.ownersDefinedIn('readers').to(['read', 'update']),
      ]),
    Memo: a
      .model({ text: a.string() })
      .authorization((allow) => [
        allow.group('Admins'),
        allow.groups(['Editors', 'Reviewers']).withClaimIn('roles').to(['create', 'update', 'get']),
      ]),
    Plan: a
      .model({ text: a.string(), team: a.string(), teams: a.string().array() })
      .authorization((allow) => [
        allow.groupDefinedIn('team').to(['create', 'read', 'update', 'delete']),
        allow.groupsDefinedIn('teams').to(['read']),
      ]),
    Article: a
      .model({ text: a.string() })
      .authorization((allow) => [
        allow.guest().to(['read']),
        allow.authenticated('identityPool').to(['read', 'create']),
        allow.authenticated().to(['get', 'list', 'listen']),
        allow.owner().to(['update', 'delete']),
        allow.publicApiKey().to(['list']),
      ]),
  })
  .authorization((allow) => [allow.owner(), allow.authenticated().to(['read'])]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'userPool',
    apiKeyAuthorizationMode: { expiresInDays: 30 },
  },
});
