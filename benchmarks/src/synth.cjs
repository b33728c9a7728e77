// Hands a schema to Amplify's construct and synthesises it, as a user of CDK in JavaScript does.
// Arguments: the folder with node_modules, the schema's file, the output folder.
'use strict';

const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [npm, schema, outdir] = process.argv.slice(2);
const requireThere = createRequire(join(npm, 'package.json'));
const { App, Duration, Stack } = requireThere('aws-cdk-lib');
const { Construct } = requireThere('constructs');
const { AmplifyGraphqlApi, AmplifyGraphqlDefinition } = requireThere('@aws-amplify/graphql-api-construct');

const app = new App({ outdir });
const backend = new Construct(new Stack(app, 'Bench'), 'Backend');
new AmplifyGraphqlApi(backend, 'amplifyData', {
  apiName: 'Bench',
  definition: AmplifyGraphqlDefinition.fromString(readFileSync(schema, 'utf8'), {
    dbType: 'DYNAMODB',
    provisionStrategy: 'AMPLIFY_TABLE',
  }),
  authorizationModes: {
    defaultAuthorizationMode: 'API_KEY',
    apiKeyConfig: { expires: Duration.days(7) },
    iamConfig: { enableIamAuthorizationMode: true },
  },
});
app.synth();
