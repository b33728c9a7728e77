import { defineBackend } from '@aws-amplify/backend';
import { RemovalPolicy } from 'aws-cdk-lib';
import { auth } from './auth/resource.js';
import { auditLog, report } from './functions/resource.js';
import { documents, photos } from './storage/resource.js';

const backend = defineBackend({ auth, photos, documents, auditLog, report });

const { userPool } = backend.auth.resources;
const lambda = backend.auditLog.resources.lambda;
userPool.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
userPool.grant(lambda, 'cognito-idp:AdminListUserAuthEvents');
backend.auditLog.addEnvironment('USER_POOL_ID', userPool.userPoolId);

const { cfnUserPool, cfnUserPoolClient, cfnIdentityPool } = backend.auth.resources.cfnResources;
cfnUserPool.policies = {
  passwordPolicy: {
    minimumLength: 32,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: false,
    requireUppercase: true,
    temporaryPasswordValidityDays: 20,
  },
};
cfnUserPool.addPropertyOverride('DeletionProtection', 'ACTIVE');
cfnUserPoolClient.addPropertyOverride('AccessTokenValidity', 30);
cfnIdentityPool.allowUnauthenticatedIdentities = false;

backend.photos.resources.cfnResources.cfnBucket.accelerateConfiguration = { accelerationStatus: 'Enabled' };
backend.documents.resources.cfnResources.cfnBucket.addPropertyOverride('LifecycleConfiguration.Rules', [
  { Id: 'old', Status: 'Enabled', ExpirationInDays: 30 },
]);

backend.auditLog.resources.cfnResources.cfnFunction.reservedConcurrentExecutions = 3;
backend.report.resources.cfnResources.cfnFunction.addPropertyOverride('TracingConfig.Mode', 'Active');
