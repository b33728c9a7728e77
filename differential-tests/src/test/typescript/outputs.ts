// Writes the amplify_outputs.json of a deployed stack, as `ampx generate outputs --stack <stack>` does:
//
//   node --import tsx outputs.ts <stack> <folder>
//
// Where AWS is, and as whom to go there, is in the variables that the AWS SDK reads.

import { ClientConfigFormat, DEFAULT_CLIENT_CONFIG_VERSION, generateClientConfigToFile } from '@aws-amplify/client-config';

const [stackName, folder] = process.argv.slice(2);
await generateClientConfigToFile({ stackName: stackName! }, DEFAULT_CLIENT_CONFIG_VERSION, folder!, ClientConfigFormat.JSON);
