import { a, defineData } from '@aws-amplify/backend';
import { importer, watcher } from '../functions/resource.js';

const schema = a
  .schema({
    Todo: a
      .model({ owner: a.string(), content: a.string() })
      .secondaryIndexes((index) => [index('owner')])
      .authorization((allow) => [allow.authenticated()]),
    Note: a.model({ text: a.string() }).authorization((allow) => [allow.authenticated()]),
  })
  .authorization((allow) => [
    allow.resource(importer).to(['query', 'mutate']),
    allow.resource(watcher).to(['listen']),
  ]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
