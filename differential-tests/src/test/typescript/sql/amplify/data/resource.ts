import { type ClientSchema, a, defineData, secret } from '@aws-amplify/backend';
import { configure } from '@aws-amplify/data-schema/internals';

// As `ampx generate schema-from-database` writes it.
const tables = configure({
  database: {
    identifier: 'Shop',
    engine: 'postgresql',
    connectionUri: secret('SQL_CONNECTION_STRING'),
    sslCert: secret('SQL_CERTIFICATE'),
    vpcConfig: {
      vpcId: 'vpc-0a1b2c3d',
      securityGroupIds: ['sg-0a1b2c3d'],
      subnetAvailabilityZones: [
        { subnetId: 'subnet-0a', availabilityZone: 'eu-west-1a' },
        { subnetId: 'subnet-0b', availabilityZone: 'eu-west-1b' },
      ],
    },
  },
}).schema({
  products: a
    .model({
      product_no: a.integer().required().default(),
      name: a.string().required(),
      price: a.float(),
      added: a.datetime(),
      tags: a.string().array(),
      details: a.json(),
      owner: a.string(),
      supplier_country: a.string(),
      supplier_number: a.string(),
    })
    .identifier(['product_no']),
  suppliers: a
    .model({
      country: a.string().required(),
      number: a.string().required(),
      name: a.string(),
    })
    .identifier(['country', 'number']),
});

const shop = tables
  .renameModels(() => [['products', 'Product']])
  .setRelationships((models) => [
    models.Product.relationships({
      supplier: a.belongsTo('suppliers', ['supplier_country', 'supplier_number']),
    }),
    models.suppliers.relationships({
      products: a.hasMany('Product', ['supplier_country', 'supplier_number']),
    }),
  ])
  .setAuthorization((models) => [
    models.Product.authorization((allow) => [allow.publicApiKey(), allow.owner().to(['read'])]),
    models.suppliers.authorization((allow) => [allow.authenticated().to(['read'])]),
  ])
  .addToSchema({
    Total: a.customType({ count: a.integer(), worth: a.float() }),
    totals: a
      .query()
      .arguments({ above: a.float() })
      .returns(a.ref('Total').array())
      .handler(a.handler.inlineSql('SELECT count(*) AS count, sum(price) AS worth FROM products WHERE price > :above'))
      .authorization((allow) => [allow.publicApiKey(), allow.authenticated()]),
    raise: a
      .mutation()
      .arguments({ percent: a.float().required() })
      .returns(a.json())
      .handler(a.handler.sqlReference('raise.sql'))
      .authorization((allow) => [allow.group('Managers')]),
  });

const notes = a.schema({
  Note: a.model({ text: a.string() }).authorization((allow) => [allow.publicApiKey(), allow.guest().to(['read'])]),
});

const schema = a.combine([shop, notes]);

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: {} },
});
