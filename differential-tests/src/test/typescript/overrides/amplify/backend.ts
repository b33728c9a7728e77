import { defineBackend } from '@aws-amplify/backend';
import { RemovalPolicy } from 'aws-cdk-lib';
import { BillingMode, StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import { data } from './data/resource.js';

const backend = defineBackend({ data });

const { cfnResources, roles } = backend.data.resources;

cfnResources.cfnGraphqlApi.xrayEnabled = true;
cfnResources.cfnGraphqlApi.addPropertyOverride('OwnerContact', 'team@example.com');
cfnResources.cfnGraphqlApi.addPropertyOverride('EnvironmentVariables', { STAGE: 'test', OWNER: 'team' });
cfnResources.cfnApiKey.addPropertyOverride('Description', 'for the web pages');

const todo = cfnResources.amplifyDynamoDbTables['Todo'];
todo.timeToLiveAttribute = { attributeName: 'ttl', enabled: true };
todo.pointInTimeRecoveryEnabled = true;
todo.billingMode = BillingMode.PAY_PER_REQUEST;
todo.streamSpecification = { streamViewType: StreamViewType.NEW_IMAGE };
todo.applyRemovalPolicy(RemovalPolicy.RETAIN);
for (const table of Object.values<any>(cfnResources.amplifyDynamoDbTables)) {
  table.deletionProtectionEnabled = true;
}

cfnResources.cfnResolvers['Query.getTodo'].addPropertyOverride('MaxBatchSize', 5);
cfnResources.cfnFunctionConfigurations['QuerygetTodoauth0Function'].addPropertyOverride('Description', 'who may read');
cfnResources.cfnDataSources['NoteTable'].addPropertyOverride('Description', 'notes');
cfnResources.cfnRoles['NoteIAMRole'].addPropertyOverride('MaxSessionDuration', 7200);
roles['TodoIAMRole'].node.defaultChild.addPropertyOverride('Description', 'of Todo');
