export function request(ctx) {
  return { operation: 'Scan', limit: ctx.args.count };
}

export function response(ctx) {
  return ctx.result.items;
}
