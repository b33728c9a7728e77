import { defineBackend } from '@aws-amplify/backend';
import { Policy, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { data } from './data/resource.js';

const backend = defineBackend({ data });

const jobs = backend.createStack('jobs');
const queue = new Queue(jobs, 'Queue');
const topic = new Topic(backend.createStack('events'), 'Topic');
topic.grantPublish(new ServicePrincipal('events.amazonaws.com'));
new Policy(jobs, 'Policy', {
  roles: [backend.data.resources.roles['TodoIAMRole']],
  statements: [new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] })],
});
backend.addOutput({ custom: { queueUrl: queue.queueUrl } });
backend.addOutput({ custom: { topicArn: topic.topicArn } });
