// Asks two functions about users who exist already, Amplify's and Backline's, and prints what each tells CloudFormation:
//
//   node --import tsx reference-auth.ts <folder of Backline's function> <the SDK's stand-in> <properties in JSON>

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [backline, standIn, properties] = process.argv.slice(2) as [string, string, string];
const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, '..', '..', 'reference-auth');

// Modules find the SDK above themselves, so there they are copied to.
fs.rmSync(folder, { recursive: true, force: true });
for (const client of ['client-cognito-identity', 'client-cognito-identity-provider']) {
  const sdk = path.join(folder, 'node_modules', '@aws-sdk', client);
  fs.mkdirSync(sdk, { recursive: true });
  fs.copyFileSync(standIn, path.join(sdk, 'index.js'));
}
const ofAmplify = path.join(here, '..', 'node_modules', '@aws-amplify', 'backend-auth', 'lib', 'lambda');
fs.copyFileSync(path.join(ofAmplify, 'reference_auth_initializer.js'), path.join(folder, 'amplify.mjs'));
fs.copyFileSync(path.join(backline, 'index.js'), path.join(folder, 'backline.cjs'));

console.info = () => {};
const event = { RequestType: 'Create', ResourceProperties: JSON.parse(properties) };
const answers: Record<string, unknown> = {};
for (const file of ['amplify.mjs', 'backline.cjs']) {
  const { handler } = await import(pathToFileURL(path.join(folder, file)).href);
  answers[path.parse(file).name] = (await handler(event)).Data;
}
console.log(JSON.stringify(answers));
