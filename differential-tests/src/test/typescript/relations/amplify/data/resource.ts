import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Blog: a.model({
      name: a.string().required(),
      posts: a.hasMany('Post', 'blogId'),
      imprint: a.hasOne('Imprint', 'blogId'),
    }),
    Imprint: a.model({ text: a.string(), blogId: a.id(), blog: a.belongsTo('Blog', 'blogId') }),
    Post: a.model({
      title: a.string(),
      blogId: a.id().required(),
      blog: a.belongsTo('Blog', 'blogId'),
      tags: a.hasMany('PostTag', 'postId'),
    }),
    // Many to many.
    Tag: a.model({ label: a.string(), posts: a.hasMany('PostTag', 'tagId') }),
    PostTag: a.model({
      postId: a.id().required(),
      tagId: a.id().required(),
      post: a.belongsTo('Post', 'postId'),
      tag: a.belongsTo('Tag', 'tagId'),
    }),
    // To itself, and two between one pair.
    Person: a.model({
      name: a.string(),
      managerId: a.id(),
      manager: a.belongsTo('Person', 'managerId'),
      reports: a.hasMany('Person', 'managerId'),
      homeMatches: a.hasMany('Match', 'homeId'),
      awayMatches: a.hasMany('Match', 'awayId'),
    }),
    Match: a.model({
      homeId: a.id(),
      home: a.belongsTo('Person', 'homeId'),
      awayId: a.id(),
      away: a.belongsTo('Person', 'awayId'),
    }),
    // By a composite key.
    Order: a
      .model({
        shop: a.string().required(),
        number: a.integer().required(),
        lines: a.hasMany('Line', ['orderShop', 'orderNumber']),
        receipt: a.hasOne('Receipt', ['orderShop', 'orderNumber']),
      })
      .identifier(['shop', 'number']),
    Line: a.model({
      item: a.string(),
      orderShop: a.string(),
      orderNumber: a.integer(),
      order: a.belongsTo('Order', ['orderShop', 'orderNumber']),
    }),
    Receipt: a.model({
      orderShop: a.string(),
      orderNumber: a.integer(),
      order: a.belongsTo('Order', ['orderShop', 'orderNumber']),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: { expiresInDays: 7 } },
});
