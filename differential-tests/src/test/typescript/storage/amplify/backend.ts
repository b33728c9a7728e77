import { defineBackend } from '@aws-amplify/backend';
import { auth } from './auth/resource.js';
import { resize } from './functions/resource.js';
import { documents, photos, plain } from './storage/resource.js';

defineBackend({ auth, resize, photos, documents, plain });
