import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Customer: a
      .model({
        email: a.string().required(),
        orders: a.hasMany('Order', 'customerEmail'),
      })
      .identifier(['email']),
    Order: a
      .model({
        customerEmail: a.string().required(),
        customer: a.belongsTo('Customer', 'customerEmail'),
        clerk: a.string(),
      })
      .authorization((allow) => [allow.ownerDefinedIn('clerk', 'oidc'), allow.groups(['Auditors'], 'oidc').to(['read'])]),
  })
  .authorization((allow) => [allow.authenticated('oidc')]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: {
    oidcAuthorizationMode: {
      oidcProviderName: 'idp',
      oidcIssuerUrl: 'https://idp.example.com',
      tokenExpiryFromAuthInSeconds: 3600,
      tokenExpireFromIssueInSeconds: 3600,
    },
  },
});
