'use strict';

// Calls the function of a custom resource as Lambda does:
//
//   node invoke.js <folder of its code> <event in JSON>
//
// and prints what the frame around it would send to CloudFormation.

const path = require('node:path');
const Module = require('node:module');

const [folder, event] = process.argv.slice(2);
const standIn = path.join(__dirname, 'stand-in.js');

const { _resolveFilename: resolve } = Module;
Module._resolveFilename = (request, ...others) =>
  request.startsWith('@aws-sdk/client-cognito-') ? standIn : resolve(request, ...others);

// Nobody waits in a test.
globalThis.setTimeout = (done) => setImmediate(done);

const { external, handler } = require(path.resolve(folder, '__entrypoint__.js'));
external.log = () => {};
external.sendHttpRequest = async (options, response) => console.log(response);
handler(JSON.parse(event), {});
