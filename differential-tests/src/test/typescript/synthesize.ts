// Synthesises one case as Amplify's own pipeline does for a branch:
//
//   node --import tsx synthesize.ts <case>
//
// The folder of the cloud assembly and the context come in the variables that the CDK reads, CDK_OUTDIR and
// CDK_CONTEXT_JSON. A process makes one backend: defineData insists on being called once.

import { defineBackend } from '@aws-amplify/backend';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const amplify = path.resolve(path.dirname(fileURLToPath(import.meta.url)), process.argv[2]!, 'amplify');
const resource = async (file: string) => import(pathToFileURL(path.join(amplify, file)).href);
if (fs.existsSync(path.join(amplify, 'backend.ts'))) {
  await resource('backend.ts');
} else {
  // As a project's amplify/backend.ts says it that changes nothing; a case without an auth folder has no auth.
  const parts = {};
  for (const category of ['auth', 'data', 'storage']) {
    if (fs.existsSync(path.join(amplify, category, 'resource.ts'))) {
      Object.assign(parts, { [category]: (await resource(path.join(category, 'resource.ts')))[category] });
    }
  }
  defineBackend(parts);
}
// What `ampx` sends to this process when the file has been read.
process.emit('message', 'amplifySynth', undefined);
