'use strict';

// Stands in for both of Cognito's clients in the AWS SDK. The users that it knows are the JSON in the variable COGNITO:
// a pool, a client, mfa, groups, providers, an identityPool and its roles, each as the SDK returns it, and how often a
// question is refused before it is answered (denied). What it was asked goes to the standard error.

const { pool, client, mfa = {}, groups = [], providers = [], identityPool, roles, denied = 0 } = JSON.parse(
  process.env.COGNITO,
);

let refusals = denied;

const commands = {
  DescribeUserPool: ({ UserPoolId }) => ({ UserPool: only(pool, pool.Id === UserPoolId) }),
  DescribeUserPoolClient: ({ UserPoolId, ClientId }) => ({
    UserPoolClient: only(client, pool.Id === UserPoolId && client.ClientId === ClientId),
  }),
  GetUserPoolMfaConfig: ({ UserPoolId }) => only(mfa, pool.Id === UserPoolId),
  GetGroup: ({ UserPoolId, GroupName }) => ({
    Group: only(groups.find((group) => pool.Id === UserPoolId && group.GroupName === GroupName)),
  }),
  ListGroups: ({ UserPoolId }) => only({ Groups: groups }, pool.Id === UserPoolId),
  ListIdentityProviders: ({ UserPoolId }) => only({ Providers: providers }, pool.Id === UserPoolId),
  DescribeIdentityPool: ({ IdentityPoolId }) => only(identityPool, identityPool.IdentityPoolId === IdentityPoolId),
  GetIdentityPoolRoles: ({ IdentityPoolId }) =>
    only({ IdentityPoolId, Roles: roles }, identityPool.IdentityPoolId === IdentityPoolId),
};

class Client {
  async send({ name, input }) {
    console.error(name);
    if (refusals-- > 0) {
      throw named('AccessDeniedException', `User is not authorized to perform: ${name}`);
    }
    return commands[name](input);
  }
}

exports.CognitoIdentityProviderClient = Client;
exports.CognitoIdentityClient = Client;
exports.DescribeUserPoolCommand = command('DescribeUserPool');
exports.DescribeUserPoolClientCommand = command('DescribeUserPoolClient');
exports.GetUserPoolMfaConfigCommand = command('GetUserPoolMfaConfig');
exports.GetGroupCommand = command('GetGroup');
exports.ListGroupsCommand = command('ListGroups');
exports.ListIdentityProvidersCommand = command('ListIdentityProviders');
exports.DescribeIdentityPoolCommand = command('DescribeIdentityPool');
exports.GetIdentityPoolRolesCommand = command('GetIdentityPoolRoles');

function command(name) {
  return class {
    constructor(input) {
      this.name = name;
      this.input = input;
    }
  };
}

function only(answer, isThere = answer !== undefined) {
  if (!isThere) {
    throw named('ResourceNotFoundException', 'Not there.');
  }
  return answer;
}

function named(name, message) {
  const error = new Error(message);
  error.name = name;
  return error;
}
