import { defineAuth } from '@aws-amplify/backend';
import { post } from '../functions/post/resource';
import { welcome } from '../functions/welcome/resource';

export const auth = defineAuth({
  loginWith: { email: true, phone: true },
  triggers: {
    createAuthChallenge: welcome,
    customMessage: post,
    defineAuthChallenge: welcome,
    postAuthentication: post,
    postConfirmation: welcome,
    preAuthentication: post,
    preSignUp: welcome,
    preTokenGeneration: post,
    userMigration: welcome,
    verifyAuthChallengeResponse: post,
  },
  senders: { email: { handler: post }, sms: { handler: welcome } },
});
