export function request(ctx) {
  return { payload: ctx.args.order };
}

export function response(ctx) {
  return ctx.result;
}
