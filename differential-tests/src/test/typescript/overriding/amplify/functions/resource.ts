import { defineFunction } from '@aws-amplify/backend';

const entry = './handler.ts';

export const auditLog = defineFunction({ name: 'auditLog', entry, memoryMB: 1024, timeoutSeconds: 30 });
export const report = defineFunction({ name: 'report', entry, memoryMB: 1024, timeoutSeconds: 30 });
