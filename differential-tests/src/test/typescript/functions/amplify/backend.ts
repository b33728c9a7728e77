import { defineBackend } from '@aws-amplify/backend';
import { data } from './data/resource.js';
import { clock, gate, plain, report, saga } from './functions/resource.js';

defineBackend({ data, clock, gate, plain, report, saga });
