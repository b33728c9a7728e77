import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Letter: a
    .model({ text: a.string() })
    .authorization((allow) => [allow.owner(), allow.guest().to(['read']), allow.groups(['Admins'])]),
});

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({ schema });
