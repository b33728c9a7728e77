import { defineBackend } from '@aws-amplify/backend';
import { auth } from './auth/resource.js';
import { data } from './data/resource.js';
import { archivist, auditLog, importer, registrar, report, watcher } from './functions/resource.js';
import { documents, photos } from './storage/resource.js';

const backend = defineBackend({
  auth,
  data,
  photos,
  documents,
  archivist,
  auditLog,
  importer,
  registrar,
  report,
  watcher,
});

const { userPool, userPoolClient } = backend.auth.resources;
userPool.grant(backend.auditLog.resources.lambda, 'cognito-idp:AdminListUserAuthEvents');
backend.auditLog.addEnvironment('USER_POOL_ID', userPool.userPoolId);
backend.auditLog.addEnvironment('USER_POOL_ARN', userPool.userPoolArn);
backend.auditLog.addEnvironment('CLIENT_ID', userPoolClient.userPoolClientId);
backend.auditLog.addEnvironment('IDENTITY_POOL_ID', backend.auth.resources.cfnResources.cfnIdentityPool.ref);

const tables = backend.data.resources.tables;
tables['Todo']!.grantReadData(backend.report.resources.lambda);
tables['Note']!.grantReadWriteData(backend.report.resources.lambda);
tables['Note']!.grant(backend.report.resources.lambda, 'dynamodb:PartiQLSelect');
backend.report.addEnvironment('TODO_TABLE', tables['Todo']!.tableName);
backend.report.addEnvironment('TODO_TABLE_ARN', tables['Todo']!.tableArn);

const { bucket } = backend.documents.resources;
bucket.grantRead(backend.archivist.resources.lambda, 'reports/*');
bucket.grantPut(backend.archivist.resources.lambda, 'reports/*');
bucket.grantDelete(backend.archivist.resources.lambda);
backend.archivist.addEnvironment('DOCUMENTS', bucket.bucketName);
backend.archivist.addEnvironment('DOCUMENTS_ARN', bucket.bucketArn);

const { graphqlApi } = backend.data.resources;
backend.importer.addEnvironment('GRAPHQL_ENDPOINT', backend.data.resources.cfnResources.cfnGraphqlApi.attrGraphQlUrl);
backend.importer.addEnvironment('GRAPHQL_API_ID', graphqlApi.apiId);

backend.report.resources.lambda.grantInvoke(backend.watcher.resources.lambda);
backend.watcher.addEnvironment('REPORT', backend.report.resources.lambda.functionName);
backend.watcher.addEnvironment('REPORT_ARN', backend.report.resources.lambda.functionArn);
