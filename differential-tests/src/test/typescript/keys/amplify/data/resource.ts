import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Country: a.model({ code: a.id().required(), name: a.string() }).identifier(['code']),
    Order: a
      .model({
        customerId: a.id().required(),
        placedAt: a.datetime().required(),
        status: a.string().required(),
        total: a.float(),
        note: a.string(),
      })
      .identifier(['customerId', 'placedAt'])
      .secondaryIndexes((index) => [
        index('status').sortKeys(['placedAt']).queryField('ordersByStatus').projection('KEYS_ONLY'),
      ]),
    Stock: a
      .model({
        warehouse: a.string().required(),
        shelf: a.integer().required(),
        sku: a.string().required(),
        amount: a.integer(),
      })
      .identifier(['warehouse', 'shelf', 'sku']),
    Customer: a
      .model({
        name: a.string().required(),
        phone: a.phone(),
        city: a.string().required(),
        agentId: a.id().required(),
        since: a.date(),
        rank: a.integer().required(),
      })
      .secondaryIndexes((index) => [
        index('agentId'),
        index('name').name('byName').queryField(null),
        index('city').sortKeys(['rank', 'name']).name('byCity'),
        index('phone').sortKeys(['since']),
        index('since').projection('INCLUDE', ['name', 'city']).queryField('customersBySince'),
        index('name').sortKeys(['rank']),
      ]),
    Task: a
      .model({ kind: a.enum(['HOME', 'WORK']), title: a.string(), boardId: a.id(), board: a.belongsTo('Board', 'boardId') })
      .secondaryIndexes((index) => [index('boardId').sortKeys(['title']), index('title').sortKeys(['kind'])]),
    Board: a.model({ tasks: a.hasMany('Task', 'boardId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  logging: true,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: {} },
});
