import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Place: a.customType({ city: a.string(), street: a.string() }),
  Employee: a
    .model({
      name: a.string(),
      email: a.email(),
      home: a.ref('Place').authorization((allow) => [allow.owner()]),
      salary: a.float().authorization((allow) => [allow.group('Admins').to(['create', 'read', 'update'])]),
      ssn: a.string().authorization((allow) => [allow.owner(), allow.groups(['Admins', 'Editors'])]),
      number: a
        .string()
        .required()
        .authorization((allow) => [
          allow.owner(),
          allow.authenticated().to(['read']),
          allow.groups(['Admins', 'Editors']),
        ]),
      tags: a
        .string()
        .array()
        .authorization((allow) => [allow.owner().to(['create', 'read']), allow.authenticated().to(['read'])]),
    })
    .authorization((allow) => [allow.owner(), allow.authenticated().to(['read']), allow.groups(['Admins', 'Editors'])]),
  Team: a
    .model({
      name: a.string(),
      lead: a.string(),
      notes: a.string().authorization((allow) => [allow.ownerDefinedIn('lead')]),
      rooms: a.hasMany('Room', 'teamId').authorization((allow) => [allow.ownerDefinedIn('lead'), allow.authenticated()]),
    })
    .authorization((allow) => [allow.ownerDefinedIn('lead'), allow.authenticated()]),
  Room: a
    .model({
      teamId: a.id(),
      team: a.belongsTo('Team', 'teamId').authorization((allow) => [allow.authenticated()]),
    })
    .authorization((allow) => [allow.authenticated(), allow.guest()]),
});

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({ schema });
