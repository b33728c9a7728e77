import { defineFunction } from '@aws-amplify/backend';

// What defineConversationHandlerFunction says besides making a function; its permissions are not the API's.
export const agent = Object.assign(defineFunction({ name: 'agent' }), { eventVersion: '1.0' as const });
