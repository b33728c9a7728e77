import { type ClientSchema, a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Priority: a.enum(['LOW', 'HIGH']),
    Point: a.customType({ lat: a.float().required(), long: a.float().required() }),
    Address: a.customType({
      street: a.string().required(),
      lines: a.string().array(),
      point: a.ref('Point'),
      former: a.ref('Address').array(),
      priority: a.ref('Priority'),
    }),
    Scalars: a.model({
      ref: a.id(),
      text: a.string(),
      count: a.integer(),
      ratio: a.float(),
      flag: a.boolean(),
      day: a.date(),
      clock: a.time(),
      moment: a.datetime(),
      seconds: a.timestamp(),
      mail: a.email(),
      tree: a.json(),
      phone: a.phone(),
      site: a.url(),
      address: a.ipAddress(),
    }),
    Lists: a.model({
      plain: a.string().array(),
      requiredElements: a.string().required().array(),
      requiredList: a.string().array().required(),
      requiredBoth: a.string().required().array().required(),
      numbers: a.integer().required().array(),
      points: a.ref('Point').required().array().required(),
      priorities: a.ref('Priority').array(),
    }),
    Structured: a.model({
      place: a.ref('Address').required(),
      point: a.customType({ x: a.integer(), y: a.integer() }),
      priority: a.ref('Priority').required(),
      status: a.enum(['open', 'closed']),
    }),
    Defaults: a.model({
      text: a.string().default('hello'),
      needed: a.string().required().default('needed'),
      apostrophe: a.string().default("it's"),
      count: a.integer().default(3),
      ratio: a.float().default(0.5),
      flag: a.boolean().default(true),
      day: a.date().default('2026-01-31'),
      mail: a.email().default('someone@example.com'),
      seconds: a.timestamp().default(1700000000),
    }),
    Checked: a.model({
      title: a.string().validate((v) => v.minLength(1, 'Say something').maxLength(80)),
      code: a
        .string()
        .required()
        .validate((v) => v.startsWith('A', 'Begins with A').endsWith('Z').matches('^[A-Z]+$', 'Capitals only')),
      stars: a.integer().validate((v) => v.gte(1).lte(5)),
      weight: a.float().validate((v) => v.gt(0.5).lt(10)),
      balance: a.integer().validate((v) => v.positive('More than nothing')),
      debt: a.float().validate((v) => v.negative()),
    }),
    // With fields that Amplify adds to other models.
    Declared: a.model({ id: a.id().required(), createdAt: a.datetime().required(), updatedAt: a.datetime(), owner: a.string() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: {} },
});
