import { defineFunction } from '@aws-amplify/backend';

const entry = './handler.ts';

export const plain = defineFunction({ name: 'plain', entry, memoryMB: 1024, timeoutSeconds: 30 });

export const gate = defineFunction({ name: 'gate', entry, memoryMB: 1024, timeoutSeconds: 30 });

export const report = defineFunction({
  name: 'report',
  entry,
  memoryMB: 2048,
  timeoutSeconds: 60,
  ephemeralStorageSizeMB: 1024,
  architecture: 'arm64',
  environment: { FORMAT: 'pdf', LIMIT: '10' },
  layers: { tools: 'tools:3', fonts: 'arn:aws:lambda:eu-west-1:123456789012:layer:fonts:1' },
  logging: { format: 'json', level: 'warn', retention: '1 week' },
});

export const saga = defineFunction({
  name: 'saga',
  entry,
  memoryMB: 1024,
  timeoutSeconds: 30,
  durableConfig: { executionTimeoutSeconds: 604_800, retentionPeriodDays: 30 },
});

export const clock = defineFunction({
  name: 'wall clock',
  entry,
  memoryMB: 1024,
  timeoutSeconds: 30,
  logging: { format: 'text', retention: '13 months' },
  schedule: [
    'every 5m',
    'every 2h',
    'every day',
    'every week',
    'every month',
    'every year',
    '0 9 1,15 * ?',
    { cron: '*/10 8-18 ? * 2-6 2027', timezone: 'Europe/Berlin', description: 'At work' },
    { rate: 'every 1h', timezone: 'America/New_York' },
  ],
});
