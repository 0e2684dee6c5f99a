import { adminAddUserToGroup, createGroup } from './admin-groups';
import {
  adminConfirmSignUp,
  adminCreateUser,
  adminDeleteUser,
  adminGetUser,
  adminSetUserPassword,
  adminUserGlobalSignOut,
} from './admin-users';
import { associateSoftwareToken, setUserMfaPreference, verifySoftwareToken } from './authenticator';
import { respondToAuthChallenge } from './challenge-answers';
import { listUsers } from './list-users';
import type { Operation } from './operation';
import {
  deleteUser,
  getUser,
  getUserAttributeVerificationCode,
  updateUserAttributes,
  verifyUserAttribute,
} from './own-account';
import { changePassword, confirmForgotPassword, forgotPassword } from './passwords';
import { initiateAuth } from './sign-in';
import { confirmSignUp, resendConfirmationCode, signUp } from './sign-up';
import { getTokensFromRefreshToken, globalSignOut, revokeToken } from './tokens';

/** Every operation by the name clients send in X-Amz-Target. */
const operations = new Map<string, Operation>(
  Object.entries({
    SignUp: signUp,
    ConfirmSignUp: confirmSignUp,
    ResendConfirmationCode: resendConfirmationCode,
    InitiateAuth: initiateAuth,
    RespondToAuthChallenge: respondToAuthChallenge,
    GetTokensFromRefreshToken: getTokensFromRefreshToken,
    RevokeToken: revokeToken,
    GlobalSignOut: globalSignOut,
    ForgotPassword: forgotPassword,
    ConfirmForgotPassword: confirmForgotPassword,
    ChangePassword: changePassword,
    GetUser: getUser,
    UpdateUserAttributes: updateUserAttributes,
    GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
    VerifyUserAttribute: verifyUserAttribute,
    DeleteUser: deleteUser,
    AssociateSoftwareToken: associateSoftwareToken,
    VerifySoftwareToken: verifySoftwareToken,
    SetUserMFAPreference: setUserMfaPreference,
    AdminCreateUser: adminCreateUser,
    AdminSetUserPassword: adminSetUserPassword,
    AdminGetUser: adminGetUser,
    AdminConfirmSignUp: adminConfirmSignUp,
    AdminDeleteUser: adminDeleteUser,
    AdminUserGlobalSignOut: adminUserGlobalSignOut,
    AdminAddUserToGroup: adminAddUserToGroup,
    CreateGroup: createGroup,
    ListUsers: listUsers,
  }),
);

export function findOperation(name: string): Operation | undefined {
  return operations.get(name);
}
