import { extensions } from '@aws-appsync/utils';

export function request() {
  return { payload: null };
}

export function response(ctx) {
  extensions.setSubscriptionFilter({
    filterGroup: [{ filters: [{ fieldName: 'urgency', operator: 'eq', value: ctx.args.urgency }] }],
  });
  return null;
}
