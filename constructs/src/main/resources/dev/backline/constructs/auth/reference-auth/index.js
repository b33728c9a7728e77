'use strict';

// Tells a stack, while it is deployed, about users who exist already: what Amplify's clients have to know of a user
// pool, and that the pools, the app client, the roles and the groups that were named belong together. Whatever doesn't
// fails the deployment with a sentence that says so.
//
// Node.js of Lambda brings the two clients along.

const idp = require('@aws-sdk/client-cognito-identity-provider');
const identity = require('@aws-sdk/client-cognito-identity');

/** What CloudFormation takes from a custom resource, in bytes. */
const LARGEST_RESPONSE = 4096;

/** Rights that were given a moment ago are not known everywhere at once: how long to wait before asking again. */
const PATIENCE = [2000, 4000, 8000];

const PROVIDERS = {
  Google: 'GOOGLE',
  Facebook: 'FACEBOOK',
  SignInWithApple: 'SIGN_IN_WITH_APPLE',
  LoginWithAmazon: 'LOGIN_WITH_AMAZON',
};

exports.handler = async (event) => {
  if (event.RequestType === 'Delete') {
    return {};
  }
  const named = event.ResourceProperties;
  const found = await look(named);
  checkClient(named, found);
  checkSignInPages(named, found);
  checkIdentityPool(named, found);
  checkGroups(named, found);
  const data = settings(found);
  checkSize(event, data);
  return { Data: data };
};

async function look({ userPoolId, userPoolClientId, identityPoolId, groups = {} }) {
  const users = new idp.CognitoIdentityProviderClient({});
  const identities = new identity.CognitoIdentityClient({});
  const UserPoolId = userPoolId;
  const pool = await ask(
    users,
    new idp.DescribeUserPoolCommand({ UserPoolId }),
    `There is no user pool ${userPoolId} in ${process.env.AWS_REGION}, the region of the stack.`,
  );
  const client = await ask(
    users,
    new idp.DescribeUserPoolClientCommand({ UserPoolId, ClientId: userPoolClientId }),
    `The user pool ${userPoolId} has no app client ${userPoolClientId}.`,
  );
  const mfa = await ask(users, new idp.GetUserPoolMfaConfigCommand({ UserPoolId }));
  const identityPool = await ask(
    identities,
    new identity.DescribeIdentityPoolCommand({ IdentityPoolId: identityPoolId }),
    `There is no identity pool ${identityPoolId} in ${process.env.AWS_REGION}, the region of the stack.`,
  );
  const roles = await ask(identities, new identity.GetIdentityPoolRolesCommand({ IdentityPoolId: identityPoolId }));
  const described = [];
  for (const group of Object.keys(groups)) {
    const answer = await ask(
      users,
      new idp.GetGroupCommand({ UserPoolId, GroupName: group }),
      `The user pool ${userPoolId} has no group '${group}'.`,
    );
    described.push(answer.Group);
  }
  return {
    pool: pool.UserPool,
    client: client.UserPoolClient,
    mfa,
    identityPool,
    roles: roles.Roles ?? {},
    groups: described,
  };
}

/** The answer to a question; where the thing does not exist, the deployment fails with the sentence that says so. */
async function ask(client, command, missing) {
  for (const wait of [...PATIENCE, undefined]) {
    try {
      return await client.send(command);
    } catch (error) {
      if (error.name === 'ResourceNotFoundException' && missing) {
        fail(missing);
      }
      if (error.name !== 'AccessDeniedException' || wait === undefined) {
        throw error;
      }
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}

function checkClient({ userPoolId, userPoolClientId }, { pool, client }) {
  if (list(pool.AliasAttributes).length > 0) {
    fail(
      `Users of the pool ${userPoolId} sign in with aliases (${pool.AliasAttributes.join(', ')}), which Amplify's ` +
        'clients do not know. Refer to a pool whose users sign in with an e-mail address, a phone number or a name.',
    );
  }
  if (client.ClientSecret) {
    fail(
      `The app client ${userPoolClientId} has a secret, which an app on a phone or in a browser can't keep. ` +
        'Refer to one without.',
    );
  }
}

function checkSignInPages({ userPoolId, userPoolClientId }, { pool, client }) {
  if (externalProviders(client).length === 0) {
    return;
  }
  const others = `Users of the app client ${userPoolClientId} sign in with other providers, and`;
  if (!pool.Domain && !pool.CustomDomain) {
    fail(`${others} the user pool ${userPoolId} has no domain for the pages on which they do. Give it one.`);
  }
  if (list(client.CallbackURLs).length === 0) {
    fail(`${others} nothing says where they go then. Give the app client a callback URL.`);
  }
  if (list(client.LogoutURLs).length === 0) {
    fail(`${others} nothing says where they go after they have signed out. Give the app client a sign-out URL.`);
  }
}

function checkIdentityPool(named, { identityPool, roles }) {
  const { userPoolId, userPoolClientId, identityPoolId } = named;
  // The name of a provider is cognito-idp.<region>.<domain of the partition>/<user pool>.
  const belongs = list(identityPool.CognitoIdentityProviders).some(
    (provider) => provider.ProviderName?.endsWith(`/${userPoolId}`) && provider.ClientId === userPoolClientId,
  );
  if (!belongs) {
    fail(
      `The identity pool ${identityPoolId} gives nothing to users who have signed in to the app client ` +
        `${userPoolClientId} of the user pool ${userPoolId}. Add the two to its providers.`,
    );
  }
  checkRole(`The identity pool ${identityPoolId}`, 'users who have signed in', {
    actual: roles.authenticated,
    member: 'authenticatedRoleArn',
    written: named.authRoleArn,
  });
  checkRole(`The identity pool ${identityPoolId}`, 'guests', {
    actual: roles.unauthenticated,
    member: 'unauthenticatedRoleArn',
    written: named.unauthRoleArn,
  });
}

function checkGroups({ userPoolId, groups }, found) {
  for (const { GroupName, RoleArn } of found.groups) {
    checkRole(`The user pool ${userPoolId}`, `the group '${GroupName}'`, {
      actual: RoleArn,
      member: 'roleArn',
      written: groups[GroupName],
    });
  }
}

function checkRole(pool, whose, { actual, member, written }) {
  if (actual !== written) {
    fail(`${pool} gives ${whose} ${actual ? `the role ${actual}` : 'no role'}, and ${member} is ${written}.`);
  }
}

/** By the names of Amplify's outputs; all of them are texts, and a text that is empty says nothing. */
function settings({ pool, client, mfa, identityPool, groups }) {
  const policy = pool.Policies?.PasswordPolicy ?? {};
  return {
    allowUnauthenticatedIdentities: String(identityPool.AllowUnauthenticatedIdentities === true),
    signupAttributes: JSON.stringify(signupAttributes(pool)),
    usernameAttributes: JSON.stringify(list(pool.UsernameAttributes)),
    verificationMechanisms: JSON.stringify(list(pool.AutoVerifiedAttributes)),
    passwordPolicyMinLength: policy.MinimumLength === undefined ? '' : String(policy.MinimumLength),
    passwordPolicyRequirements: JSON.stringify(
      ['Numbers', 'Lowercase', 'Uppercase', 'Symbols']
        .filter((kind) => policy[`Require${kind}`])
        .map((kind) => `REQUIRES_${kind.toUpperCase()}`),
    ),
    mfaConfiguration: mfa.MfaConfiguration ?? 'OFF',
    mfaTypes: JSON.stringify(mfaTypes(mfa)),
    passwordlessOptions: passwordless(pool, mfa),
    socialProviders: JSON.stringify(externalProviders(client)),
    oauthCognitoDomain: domain(pool),
    oauthScope: JSON.stringify(list(client.AllowedOAuthScopes)),
    oauthRedirectSignIn: list(client.CallbackURLs).join(','),
    oauthRedirectSignOut: list(client.LogoutURLs).join(','),
    oauthResponseType: responseType(client),
    oauthClientId: client.ClientId,
    groups: JSON.stringify(groups.map(({ GroupName, Precedence }) => ({ [GroupName]: { precedence: Precedence } }))),
  };
}

/** Every user has a 'sub', which Cognito says is required and makes itself. */
function signupAttributes({ SchemaAttributes }) {
  return list(SchemaAttributes)
    .filter(({ Name, Required }) => Required && Name !== 'sub')
    .map(({ Name }) => Name.toLowerCase());
}

function mfaTypes(mfa) {
  return [
    ['SMS', mfa.SmsMfaConfiguration?.SmsConfiguration],
    ['TOTP', mfa.SoftwareTokenMfaConfiguration?.Enabled],
    ['EMAIL', mfa.EmailMfaConfiguration],
  ]
    .filter(([, on]) => on)
    .map(([type]) => type);
}

function passwordless(pool, mfa) {
  const factors = list(pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors);
  if (factors.every((factor) => factor === 'PASSWORD')) {
    return '';
  }
  return JSON.stringify({
    emailOtpEnabled: factors.includes('EMAIL_OTP'),
    smsOtpEnabled: factors.includes('SMS_OTP'),
    webAuthn: factors.includes('WEB_AUTHN')
      ? {
          relyingPartyId: mfa.WebAuthnConfiguration?.RelyingPartyId ?? domain(pool),
          userVerification: mfa.WebAuthnConfiguration?.UserVerification ?? 'preferred',
        }
      : undefined,
  });
}

/** The providers of the app client: what others the pool has, is for other apps. */
function externalProviders({ SupportedIdentityProviders }) {
  return list(SupportedIdentityProviders)
    .filter((name) => name !== 'COGNITO')
    .map((name) => PROVIDERS[name] ?? name);
}

function domain({ CustomDomain, Domain }) {
  return CustomDomain ?? (Domain ? `${Domain}.auth.${process.env.AWS_REGION}.amazoncognito.com` : '');
}

/** Clients know one type, and a code is safer than a token in a URL. */
function responseType({ AllowedOAuthFlows }) {
  const flows = list(AllowedOAuthFlows);
  if (flows.includes('code')) {
    return 'code';
  }
  return flows.includes('implicit') ? 'token' : '';
}

function checkSize({ StackId, RequestId, LogicalResourceId, PhysicalResourceId }, Data) {
  const response = {
    Status: 'SUCCESS',
    Reason: 'SUCCESS',
    StackId,
    RequestId,
    PhysicalResourceId: PhysicalResourceId ?? RequestId,
    LogicalResourceId,
    Data,
  };
  const size = Buffer.byteLength(JSON.stringify(response));
  if (size > LARGEST_RESPONSE) {
    fail(
      `The settings of the users come to ${size} bytes, and CloudFormation takes ${LARGEST_RESPONSE}. ` +
        'Refer to an app client with fewer callback and sign-out URLs.',
    );
  }
}

function list(value) {
  return value ?? [];
}

/** CloudFormation shows the stack of an error, and whoever deploys has no use for the lines of this file. */
function fail(message) {
  const error = new Error(message);
  error.stack = message;
  throw error;
}
