import { type ClientSchema, a, defineData } from '@aws-amplify/backend';
import { authorizer } from '../functions/authorizer/resource.js';

const schema = a.schema({
  Ticket: a
    .model({ text: a.string(), team: a.string() })
    .authorization((allow) => [
      allow.owner('oidc').identityClaim('email'),
      allow.groups(['Support'], 'oidc'),
      allow.groupDefinedIn('team', 'oidc').withClaimIn('team'),
      allow.custom().to(['read']),
    ]),
  Visit: a
    .model({ text: a.string(), secret: a.string().authorization((allow) => [allow.custom()]) })
    .authorization((allow) => [
      allow.custom(),
      allow.authenticated('oidc').to(['get']),
      allow.publicApiKey().to(['create', 'read']),
    ]),
});

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  logging: { fieldLogLevel: 'error', excludeVerboseContent: false, retention: '1 month' },
  authorizationModes: {
    defaultAuthorizationMode: 'lambda',
    apiKeyAuthorizationMode: { expiresInDays: 90, description: 'For visitors' },
    lambdaAuthorizationMode: { function: authorizer },
    oidcAuthorizationMode: {
      oidcProviderName: 'idp',
      oidcIssuerUrl: 'https://idp.example.com',
      clientId: 'app',
      tokenExpiryFromAuthInSeconds: 300,
      tokenExpireFromIssueInSeconds: 600,
    },
  },
});
