import { defineFunction } from '@aws-amplify/backend';

export const resize = defineFunction({
  name: 'resize',
  entry: './handler.ts',
  memoryMB: 1024,
  timeoutSeconds: 30,
  resourceGroupName: 'storage',
});
