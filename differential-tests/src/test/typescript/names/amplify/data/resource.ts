import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    // Plurals.
    Category: a.model({ label: a.string() }),
    Person: a.model({ label: a.string() }),
    Data: a.model({ label: a.string() }),
    Status: a.model({ label: a.string() }),
    Series: a.model({ label: a.string() }),
    // Other ways to write.
    order_item: a
      .model({
        Unit_price: a.float(),
        sku_code: a.string().required(),
        parent_id: a.id(),
        parent: a.belongsTo('order_item', 'parent_id'),
        children: a.hasMany('order_item', 'parent_id'),
      })
      .secondaryIndexes((index) => [index('sku_code').sortKeys(['Unit_price'])]),
    todo: a
      .model({ public: a.string(), class: a.boolean(), Title: a.string() })
      .secondaryIndexes((index) => [index('Title'), index('public')]),
    URLEntry: a
      .model({ URL: a.url(), tenantID: a.id().required(), mode: a.ref('entry_mode') })
      .identifier(['tenantID'])
      .secondaryIndexes((index) => [index('URL')]),
    entry_mode: a.enum(['on_line', 'offLine', 'OTHER']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: {} },
});
