import { defineFunction } from '@aws-amplify/backend';

export const pricing = defineFunction({ name: 'pricing' });
