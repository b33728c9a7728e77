function request(ctx) {
  return { method: 'POST', resourcePath: '/mails', params: { body: ctx.prev.result } };
}

function response(ctx) {
  return JSON.parse(ctx.result.body);
}

export { request, response };
