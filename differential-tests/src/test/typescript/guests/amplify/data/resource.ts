import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Poll: a
      .model({
        question: a.string().required(),
        votes: a.hasMany('Vote', 'pollId'),
        result: a.string().authorization((allow) => [allow.authenticated('identityPool').to(['read'])]),
      })
      .authorization((allow) => [allow.guest().to(['list', 'listen']), allow.authenticated('identityPool')])
      .disableOperations(['delete']),
    Vote: a
      .model({ pollId: a.id().required(), poll: a.belongsTo('Poll', 'pollId'), yes: a.boolean().required() })
      .secondaryIndexes((index) => [index('pollId').name('byPoll').queryField('votesByPoll')])
      .authorization((allow) => [allow.guest().to(['create', 'get'])]),
    Comment: a.model({ text: a.string() }),
  })
  .authorization((allow) => [allow.guest(), allow.owner()]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'identityPool' },
});
