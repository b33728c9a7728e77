import { type ClientSchema, a, defineData } from '@aws-amplify/backend';
import { agent } from '../functions/agent/resource.js';

const schema = a.schema({
  Recipe: a.customType({ name: a.string().required(), steps: a.ref('Step').array() }),
  Step: a.customType({ text: a.string(), minutes: a.integer().required(), day: a.date() }),
  Dish: a
    .model({ name: a.string(), price: a.float() })
    .secondaryIndexes((index) => [index('name')])
    .authorization((allow) => [allow.authenticated()]),
  recipe: a
    .generation({
      aiModel: a.ai.model('Claude 3.5 Sonnet v2'),
      systemPrompt: `You are a cook.
Prices cost $5.`,
      inferenceConfiguration: { temperature: 0.25, maxTokens: 1000, topP: 1 },
    })
    .arguments({ wish: a.string().required(), guests: a.integer() })
    .returns(a.ref('Recipe'))
    .authorization((allow) => [allow.authenticated()]),
  names: a
    .generation({ aiModel: { resourcePath: 'mistral.mistral-7b-instruct-v0:2' }, systemPrompt: 'Name dishes.' })
    .returns(a.string().required().array())
    .authorization((allow) => [allow.group('Cooks'), allow.guest()]),
  chat: a
    .conversation({
      aiModel: a.ai.model('Claude 3 Haiku'),
      systemPrompt: 'You are a waiter.',
      inferenceConfiguration: { maxTokens: 500, temperature: 0.5, topP: 0.75 },
      tools: [
        a.ai.dataTool({ name: 'dishes', description: 'All dishes.', model: a.ref('Dish'), modelOperation: 'list' }),
        a.ai.dataTool({ name: 'recipe', description: 'A recipe.', query: a.ref('recipe') }),
      ],
    })
    .authorization((allow) => allow.owner()),
  globalChat: a
    .conversation({ aiModel: a.ai.model('Claude Sonnet 4.5'), systemPrompt: 'You are far away.' })
    .authorization((allow) => allow.owner()),
  agentChat: a
    .conversation({ aiModel: a.ai.model('Amazon Nova Lite'), systemPrompt: 'You are an agent.', handler: agent })
    .authorization((allow) => allow.owner()),
});

export type Schema = ClientSchema<typeof schema>;

export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'userPool' },
});
