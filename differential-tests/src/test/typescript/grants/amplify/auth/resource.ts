import { defineAuth } from '@aws-amplify/backend';
import { auditLog, registrar } from '../functions/resource.js';

export const auth = defineAuth({
  loginWith: { email: true },
  groups: ['staff'],
  access: (allow) => [
    allow
      .resource(registrar)
      .to(['manageUsers', 'manageGroupMembership', 'manageGroups', 'manageUserDevices', 'managePasswordRecovery']),
    allow
      .resource(auditLog)
      .to([
        'addUserToGroup',
        'removeUserFromGroup',
        'createGroup',
        'deleteGroup',
        'getGroup',
        'listGroups',
        'updateGroup',
        'listGroupsForUser',
        'createUser',
        'deleteUser',
        'deleteUserAttributes',
        'disableUser',
        'enableUser',
        'getUser',
        'listUsers',
        'listUsersInGroup',
        'resetUserPassword',
        'setUserPassword',
        'setUserSettings',
        'setUserMfaPreference',
        'updateUserAttributes',
        'forgetDevice',
        'getDevice',
        'listDevices',
        'updateDeviceStatus',
      ]),
  ],
});
