import { defineFunction } from '@aws-amplify/backend';

export const welcome = defineFunction({ name: 'welcome', memoryMB: 1024, timeoutSeconds: 30 });
