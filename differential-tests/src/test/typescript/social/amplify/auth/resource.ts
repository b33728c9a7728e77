import { defineAuth, secret } from '@aws-amplify/backend';

export const auth = defineAuth({
  loginWith: {
    email: true,
    externalProviders: {
      google: {
        clientId: secret('GOOGLE_ID'),
        clientSecret: secret('GOOGLE_SECRET'),
        scopes: ['profile', 'email'],
        attributeMapping: { givenName: 'given_name', custom: { 'custom:tenant': 'hd' } },
      },
      facebook: { clientId: secret('FACEBOOK_ID'), clientSecret: secret('FACEBOOK_SECRET'), apiVersion: 'v17.0' },
      loginWithAmazon: { clientId: secret('AMAZON_ID'), clientSecret: secret('AMAZON_SECRET') },
      signInWithApple: {
        clientId: secret('APPLE_ID'),
        teamId: secret('APPLE_TEAM'),
        keyId: secret('APPLE_KEY_ID'),
        privateKey: secret('APPLE_KEY'),
        attributeMapping: { email: 'mail' },
      },
      oidc: [
        {
          name: 'Corp',
          clientId: secret('CORP_ID'),
          clientSecret: secret('CORP_SECRET'),
          issuerUrl: 'https://corp.example.com',
          attributeRequestMethod: 'POST',
          endpoints: {
            authorization: 'https://corp.example.com/authorize',
            token: 'https://corp.example.com/token',
            userInfo: 'https://corp.example.com/me',
            jwksUri: 'https://corp.example.com/keys',
          },
          identifiers: ['corp.example.com'],
          scopes: ['openid', 'email'],
        },
      ],
      saml: {
        name: 'Partner',
        metadata: { metadataContent: 'https://partner.example.com/metadata', metadataType: 'URL' },
        idpSignout: true,
        identifiers: ['partner.example.com'],
        attributeMapping: { email: 'mail' },
      },
      callbackUrls: ['https://example.com/in', 'myapp://in'],
      logoutUrls: ['https://example.com/out'],
      scopes: ['EMAIL', 'OPENID'],
    },
  },
  userAttributes: { 'custom:tenant': { dataType: 'String' } },
});
