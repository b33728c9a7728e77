// What Amplify's TypeScript refuses by itself, before its constructs and CloudFormation see it:
//
//   node --import tsx refusals.ts
//
// For each error of Backline's there is a program that has the mistake and one that has not. For each program one line of
// JSON comes out: the error, which of the two programs, and the message if it is refused.

import { AmplifyAuth } from '@aws-amplify/auth-construct';
import { defineFunction } from '@aws-amplify/backend';
import { a } from '@aws-amplify/data-schema';
import { App, aws_lambda, Stack } from 'aws-cdk-lib';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Parts of Amplify's that its packages keep to themselves. */
const internal = async (file: string) =>
  import(
    pathToFileURL(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules/@aws-amplify', file)).href
  );
const { validateStorageAccessPaths } = await internal('backend-storage/lib/validate_storage_access_paths.js');
const { convertFunctionSchedulesToScheduleProps } = await internal('backend-function/lib/schedule_parser.js');

type Program = (stack: Stack) => unknown;

const auth =
  (props: object): Program =>
  (stack) =>
    new AmplifyAuth(stack, 'auth', { loginWith: { email: true }, ...props } as never);

/** Without a container, a function is looked at and not made. */
const fn =
  (props: object): Program =>
  () =>
    defineFunction({ entry: './refusals.ts', ...props } as never).getInstance({
      constructContainer: { getOrCompute: () => undefined },
      resourceNameValidator: { validate: () => undefined },
    } as never);

const schedule =
  (...schedules: string[]): Program =>
  (stack) =>
    convertFunctionSchedulesToScheduleProps(
      new aws_lambda.Function(stack, 'function', {
        runtime: aws_lambda.Runtime.NODEJS_22_X,
        handler: 'index.handler',
        code: aws_lambda.Code.fromInline('exports.handler = () => undefined;'),
      }),
      schedules,
    );

const paths =
  (...all: string[]): Program =>
  () =>
    validateStorageAccessPaths(all);

const schema =
  (types: object): Program =>
  () =>
    (a.schema(types as never) as never as { transform(): unknown }).transform();

const open = (allow: { publicApiKey(): unknown }) => [allow.publicApiKey()] as never;
const todo = a.model({ title: a.string() }).authorization(open);
const blog = (post: object) => ({
  Blog: a.model({ posts: a.hasMany('Post', 'blogId') }).authorization(open),
  Post: a.model({ title: a.string(), ...post } as never).authorization(open),
});
const query = () => a.query().returns(a.string());
const answer = a.handler.function('echo');

const signIn = (urls: string[]) => ({
  loginWith: { email: true, externalProviders: { callbackUrls: urls, logoutUrls: urls, domainPrefix: 'shop' } },
});
const email = (settings: object) => ({ loginWith: { email: settings } });
const role = 'arn:aws:iam::123456789012:role/sms';

const cases: Record<string, [wrong: Program, right: Program]> = {
  'BL-1501': [schema({ Todo: a.model({ title: a.string() }) }), schema({ Todo: todo })],
  'BL-1606': [
    schema({
      Blog: a.model({ posts: a.hasMany('Post', ['blogId', 'blogYear']) }).authorization(open),
      Post: a
        .model({ blogId: a.id(), blogYear: a.integer(), blog: a.belongsTo('Blog', ['blogId', 'blogYear']) })
        .authorization(open),
    }),
    schema(blog({ blogId: a.id(), blog: a.belongsTo('Blog', 'blogId') })),
  ],
  'BL-1607': [
    schema(blog({ blog: a.belongsTo('Blog', 'blogId') })),
    schema(blog({ blogId: a.id(), blog: a.belongsTo('Blog', 'blogId') })),
  ],
  'BL-1610': [
    schema(blog({ blogId: a.id() })),
    schema(blog({ blogId: a.id(), blog: a.belongsTo('Blog', 'blogId') })),
  ],
  'BL-1611': [
    schema(blog({ blogId: a.integer(), blog: a.belongsTo('Blog', 'blogId') })),
    schema(blog({ blogId: a.id(), blog: a.belongsTo('Blog', 'blogId') })),
  ],
  'BL-1114': [schema({ State: a.enum(['to do']), Todo: todo }), schema({ State: a.enum(['to_do']), Todo: todo })],
  'BL-1203': [
    schema({ Todo: a.model({ key: a.string() }).identifier(['key'] as never).authorization(open) }),
    schema({ Todo: a.model({ key: a.string().required() }).identifier(['key']).authorization(open) }),
  ],
  'BL-1511': [
    schema({ Todo: a.model({ writer: a.integer() }).authorization((allow) => [allow.ownerDefinedIn('writer')]) }),
    schema({ Todo: a.model({ writer: a.string() }).authorization((allow) => [allow.ownerDefinedIn('writer')]) }),
  ],
  'BL-1706': [
    schema({ echo: query().authorization(open) }),
    schema({ echo: query().handler(answer).authorization(open) }),
  ],
  'BL-1708': [
    schema({ echo: query().handler(answer) }),
    schema({ echo: query().handler(answer).authorization(open) }),
  ],
  'BL-1709': [
    schema({ echo: a.query().handler(answer).authorization(open) }),
    schema({ echo: query().handler(answer).authorization(open) }),
  ],
  'BL-2203': [
    auth(email({ verificationEmailStyle: 'CODE', verificationEmailBody: () => 'Hello' })),
    auth(email({ verificationEmailStyle: 'CODE', verificationEmailBody: (code: () => string) => code() })),
  ],
  'BL-2204': [
    auth(email({ verificationEmailStyle: 'LINK', verificationEmailBody: () => 'Hello' })),
    auth(email({ verificationEmailStyle: 'LINK', verificationEmailBody: (link: () => string) => link() })),
  ],
  'BL-2207': [
    auth({ loginWith: { phone: true }, multifactor: { mode: 'OPTIONAL', totp: true } }),
    auth({ loginWith: { phone: true }, multifactor: { mode: 'OPTIONAL', totp: true, sms: true } }),
  ],
  'BL-2212': [
    auth({ passwordlessOptions: { preferredChallenge: 'EMAIL_OTP' } }),
    auth({ ...email({ otpLogin: true }), passwordlessOptions: { preferredChallenge: 'EMAIL_OTP' } }),
  ],
  'BL-2228': [auth(signIn([])), auth(signIn(['https://shop.example.com']))],
  'BL-2247': [
    auth({ loginWith: { phone: true }, senders: { sms: { snsCallerArn: role } } }),
    auth({ loginWith: { phone: true }, senders: { sms: { snsCallerArn: role, externalId: 'shop' } } }),
  ],
  'BL-2318': [fn({ memoryMB: 10241 }), fn({ memoryMB: 10240 })],
  'BL-2319': [fn({ timeoutSeconds: 901 }), fn({ timeoutSeconds: 900 })],
  'BL-2320': [fn({ ephemeralStorageSizeMB: 511 }), fn({ ephemeralStorageSizeMB: 512 })],
  'BL-2323': [fn({ environment: { 'A-B': '1' } }), fn({ environment: { A_B: '1' } })],
  'BL-2332': [schedule('every weak'), schedule('every week')],
  'BL-2335': [schedule('61 9 * * ?'), schedule('0 9 * * ?')],
  'BL-2407': [paths('/photos/*'), paths('photos/*')],
  'BL-2408': [paths('photos'), paths('photos/*')],
  'BL-2409': [paths('photos//all/*'), paths('photos/all/*')],
  'BL-2410': [paths('pho*os/*'), paths('photos/*')],
  'BL-2413': [paths('a/*', 'a/b/*', 'a/b/c/*'), paths('a/*', 'a/b/*', 'a/c/*')],
  'BL-2414': [paths('a/*', 'a/{entity_id}/*'), paths('a/*', 'b/{entity_id}/*')],
  'BL-2415': [paths('a/{entity_id}/{entity_id}/*'), paths('a/{entity_id}/*')],
  'BL-2416': [paths('a/{entity_id}/b/*'), paths('a/b/{entity_id}/*')],
  'BL-2417': [paths('{entity_id}/*'), paths('a/{entity_id}/*')],
  'BL-2418': [paths('a/x{entity_id}/*'), paths('a/x/{entity_id}/*')],
};

for (const [error, [wrong, right]] of Object.entries(cases)) {
  for (const [program, run] of Object.entries({ wrong, right })) {
    let refusal: string | null = null;
    try {
      run(new Stack(new App(), 'Stack'));
    } catch (failure) {
      refusal = failure instanceof Error ? failure.message : String(failure);
    }
    console.log(JSON.stringify({ error, program, refusal }));
  }
}
