import { type ClientSchema, a, defineData } from '@aws-amplify/backend';
import { audit } from '../functions/audit/resource.js';
import { echo } from '../functions/echo/resource.js';
import { pricing } from '../functions/pricing/resource.js';

const schema = a.schema({
  Note: a
    .model({ text: a.string(), place: a.ref('Place') })
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
  Place: a.customType({ latitude: a.float().required(), longitude: a.float().required() }),
  Urgency: a.enum(['LOW', 'HIGH']),
  Order: a.customType({
    item: a.string().required(),
    count: a.integer().required(),
    urgency: a.ref('Urgency'),
    stops: a.ref('Stop').array(),
  }),
  Stop: a.customType({ latitude: a.float().required(), longitude: a.float().required() }),
  Quote: a.customType({ item: a.string().required(), price: a.float().required(), from: a.ref('Origin') }),
  Origin: a.customType({ country: a.string() }),
  Receipt: a.customType({ number: a.string().required() }),

  echo: a
    .query()
    .arguments({ message: a.string().required(), times: a.integer() })
    .returns(a.string())
    .handler(a.handler.function(echo))
    .authorization((allow) => [allow.publicApiKey()]),
  quote: a
    .query()
    .arguments({ order: a.ref('Order').required(), urgency: a.ref('Urgency') })
    .returns(a.ref('Quote'))
    .handler(a.handler.function(pricing))
    .authorization((allow) => [allow.groups(['Sellers']), allow.guest()]),
  reprice: a
    .mutation()
    .arguments({ id: a.id().required() })
    .returns(a.ref('Quote').array())
    .handler([a.handler.function(pricing), a.handler.function(echo)])
    .authorization((allow) => [allow.publicApiKey(), allow.groups(['Admins'])]),
  audit: a
    .mutation()
    .arguments({ entry: a.string() })
    .handler(a.handler.function(audit).async())
    .authorization((allow) => [allow.authenticated()]),
  latest: a
    .query()
    .arguments({ count: a.integer().required() })
    .returns(a.ref('Note').array())
    .handler(a.handler.custom({ dataSource: a.ref('Note'), entry: './latest.js' }))
    .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
  send: a
    .mutation()
    .arguments({ order: a.ref('Order') })
    .returns(a.ref('Receipt').required())
    .handler([a.handler.custom({ entry: './filter.js' }), a.handler.custom({ entry: './latest.js' })])
    .authorization((allow) => [allow.groups(['Sellers', 'Admins'])]),
  onSent: a
    .subscription()
    .arguments({ urgency: a.ref('Urgency') })
    .for(a.ref('send'))
    .handler(a.handler.custom({ entry: './filter.js' }))
    .authorization((allow) => [allow.group('Sellers')]),
  onNote: a
    .subscription()
    .for(a.ref('Note').mutations(['create', 'update']))
    .handler(a.handler.custom({ entry: './filter.js' }))
    .authorization((allow) => [allow.publicApiKey()]),
});

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  logging: true,
  authorizationModes: { defaultAuthorizationMode: 'userPool', apiKeyAuthorizationMode: {} },
});
