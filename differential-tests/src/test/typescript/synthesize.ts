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
const parts = {};
// As in a project's amplify/backend.ts; a case without an auth folder has no auth.
for (const category of ['auth', 'data']) {
  const file = path.join(amplify, category, 'resource.ts');
  if (fs.existsSync(file)) {
    Object.assign(parts, { [category]: (await import(pathToFileURL(file).href))[category] });
  }
}
defineBackend(parts);
// What `ampx` sends to this process when the file has been read.
process.emit('message', 'amplifySynth', undefined);
