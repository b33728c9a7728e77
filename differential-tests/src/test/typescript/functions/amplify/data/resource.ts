import { a, defineData } from '@aws-amplify/backend';
import { gate, report } from '../functions/resource.js';

const schema = a.schema({
  report: a
    .query()
    .arguments({ title: a.string() })
    .returns(a.string())
    .handler(a.handler.function(report))
    .authorization((allow) => [allow.custom()]),
});

export const data = defineData({
  schema,
  authorizationModes: {
    defaultAuthorizationMode: 'lambda',
    lambdaAuthorizationMode: { function: gate },
  },
});
