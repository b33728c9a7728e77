import { defineAuth } from '@aws-amplify/backend';

export const auth = defineAuth({
  name: 'members',
  loginWith: {
    email: {
      verificationEmailStyle: 'LINK',
      verificationEmailSubject: 'Welcome',
      verificationEmailBody: (createLink) => `Click ${createLink('here')}`,
      userInvitation: {
        emailSubject: 'Join us',
        emailBody: (username, code) => `${username()}, your password is ${code()}`,
        smsMessage: (username, code) => `${username()}: ${code()}`,
      },
      otpLogin: true,
    },
    phone: { verificationMessage: (createCode) => `Your code: ${createCode()}` },
    webAuthn: { relyingPartyId: 'example.com', userVerification: 'required' },
  },
  passwordlessOptions: { preferredChallenge: 'WEB_AUTHN' },
  multifactor: {
    mode: 'OPTIONAL',
    sms: { smsMessage: (createCode) => `Second code: ${createCode()}` },
    totp: true,
  },
  userAttributes: {
    givenName: { required: true },
    birthdate: { mutable: false },
    'custom:tenant': { dataType: 'String', minLen: 1, maxLen: 20 },
    'custom:note': { dataType: 'String' },
    'custom:score': { dataType: 'Number', min: -5, max: 100 },
    'custom:vip': { dataType: 'Boolean', mutable: false },
    'custom:since': { dataType: 'DateTime' },
  },
  groups: ['Admins', 'super-users'],
  senders: {
    email: { fromEmail: 'hello@example.com', fromName: 'Example', replyTo: 'support@example.com' },
    sms: { snsCallerArn: 'arn:aws:iam::123456789012:role/Sms', externalId: 'sms', snsRegion: 'us-east-1' },
  },
  accountRecovery: 'PHONE_WITHOUT_MFA_AND_EMAIL',
});
