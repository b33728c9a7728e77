import { defineAuth } from '@aws-amplify/backend';
import { post } from '../functions/post/resource';
import { welcome } from '../functions/welcome/resource';

export const auth = defineAuth({
  loginWith: { email: true, phone: true },
  triggers: { preSignUp: welcome, postConfirmation: welcome, customMessage: post },
  senders: { email: { handler: post }, sms: { handler: post } },
});
