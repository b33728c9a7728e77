import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return { operation: 'Scan', limit: ctx.args.count };
}

export const response = (ctx) => (ctx.error ? util.error(ctx.error.message) : ctx.result.items);
