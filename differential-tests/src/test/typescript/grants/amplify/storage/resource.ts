import { defineStorage } from '@aws-amplify/backend';
import { archivist } from '../functions/resource.js';

export const photos = defineStorage({
  name: 'photos',
  isDefault: true,
  access: (allow) => ({ 'public/*': [allow.resource(archivist).to(['read', 'delete'])] }),
});

export const documents = defineStorage({ name: 'documents' });
