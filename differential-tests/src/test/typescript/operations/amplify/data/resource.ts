import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Log: a.model({ line: a.string() }).disableOperations(['update', 'delete', 'subscriptions']),
    Report: a.model({ text: a.string() }).disableOperations(['mutations']),
    Event: a.model({ text: a.string() }).disableOperations(['queries']),
    Secret: a.model({ text: a.string() }).disableOperations(['list', 'onCreate', 'onDelete']),
    Inbox: a
      .model({ topic: a.string().required(), text: a.string() })
      .secondaryIndexes((index) => [index('topic')])
      .disableOperations(['get', 'create', 'onUpdate']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: {} },
});
