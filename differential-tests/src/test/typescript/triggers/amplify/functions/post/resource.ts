import { defineFunction } from '@aws-amplify/backend';

export const post = defineFunction({ name: 'post', memoryMB: 1024, timeoutSeconds: 30 });
