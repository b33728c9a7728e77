import { defineStorage } from '@aws-amplify/backend';
import { resize } from '../functions/resource.js';

export const photos = defineStorage({
  name: 'myPhotos',
  isDefault: true,
  versioned: true,
  triggers: { onUpload: resize, onDelete: resize },
  access: (allow) => ({
    'public/*': [
      allow.guest.to(['read']),
      allow.authenticated.to(['read', 'write']),
      allow.groups(['editors', 'board']).to(['get', 'write', 'delete']),
      allow.resource(resize).to(['read', 'write']),
    ],
    'public/board/*': [
      allow.authenticated.to(['list']),
      allow.groups(['board']).to(['read', 'delete']),
      allow.resource(resize).to(['get']),
    ],
    'media/{entity_id}/*': [
      allow.guest.to(['get']),
      allow.authenticated.to(['read']),
      allow.entity('identity').to(['read', 'write', 'delete']),
      allow.resource(resize).to(['delete']),
    ],
    'media/common/*': [allow.guest.to(['list'])],
  }),
});

export const documents = defineStorage({
  name: 'documents',
  keepOnDelete: true,
  access: (allow) => ({ 'reports/{entity_id}/*': [allow.entity('identity').to(['write'])] }),
});

export const plain = defineStorage({ name: 'plain' });
