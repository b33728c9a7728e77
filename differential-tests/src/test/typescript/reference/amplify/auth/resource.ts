import { referenceAuth } from '@aws-amplify/backend';

export const auth = referenceAuth({
  userPoolId: 'eu-west-1_a1B2c3D4e',
  userPoolClientId: '1h57kf5cpq17m0eml12EXAMPLE',
  identityPoolId: 'eu-west-1:1a2b3c4d-1234-1234-1234-123456789012',
  authRoleArn: 'arn:aws:iam::123456789012:role/Users',
  unauthRoleArn: 'arn:aws:iam::123456789012:role/Guests',
  groups: { Admins: 'arn:aws:iam::123456789012:role/Admins' },
});
