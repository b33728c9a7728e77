import { defineStorage } from '@aws-amplify/backend';

export const photos = defineStorage({ name: 'photos', isDefault: true });
export const documents = defineStorage({ name: 'documents' });
