'use strict';

// Calls the function that a synthesised stack has for users who exist already, as Lambda does:
//
//   node invoke.js <folder of the assembly> <file of the template> <type of the request> <change>
//
// The users are those in users.json, after a change in JavaScript to 'pool', 'client' and the others there. Prints what
// the frame around the function would send to CloudFormation, a value a line.

const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const [assembly, template, RequestType, change] = process.argv.slice(2);

const users = JSON.parse(fs.readFileSync(path.join(__dirname, 'users.json')));
vm.runInNewContext(change, users);
process.env.COGNITO = JSON.stringify(users);
process.env.AWS_REGION = 'eu-west-1';

const { _resolveFilename: resolve } = Module;
Module._resolveFilename = (request, ...others) =>
  request.startsWith('@aws-sdk/client-cognito-') ? path.join(__dirname, 'stand-in.js') : resolve(request, ...others);

// Nobody waits in a test.
globalThis.setTimeout = (done) => setImmediate(done);

const resources = Object.values(JSON.parse(fs.readFileSync(path.join(assembly, template))).Resources);
const ofType = (type) => resources.find((resource) => resource.Type === type).Properties;
const code = `asset.${ofType('AWS::Lambda::Function').Code.S3Key.replace('.zip', '')}`;
const { external, handler } = require(path.resolve(assembly, code, '__entrypoint__.js'));
external.log = () => {};
external.sendHttpRequest = async (options, response) => {
  const { Data = {}, ...others } = JSON.parse(response);
  for (const [name, value] of Object.entries({ ...others, ...Data })) {
    console.log(`${name}=${String(value).replaceAll('\n', ' ')}`);
  }
};
handler(
  {
    RequestType,
    ResponseURL: 'https://example.com/answer?signature',
    StackId: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/Todo/1',
    RequestId: 'request',
    LogicalResourceId: 'Settings',
    ...(RequestType === 'Create' ? {} : { PhysicalResourceId: 'first request' }),
    ResourceProperties: ofType('Custom::AmplifyRefAuth'),
  },
  {},
);
