import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import {
  confirmResetPassword,
  confirmSignIn,
  confirmSignUp,
  deleteUser,
  fetchAuthSession,
  fetchUserAttributes,
  getCurrentUser,
  resendSignUpCode,
  resetPassword,
  setUpTOTP,
  signIn,
  signOut,
  signUp,
  updateMFAPreference,
  updatePassword,
  updateUserAttributes,
  verifyTOTPSetup,
} from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { password, startTestPool } from './testing/test-pool';
import type { TestPool } from './testing/test-pool';
import { currentStep, totpCode } from './totp';

let test: TestPool;
const stored = new Map<string, string>();

beforeAll(async () => {
  test = await startTestPool();
  const { userPoolId, clientId: userPoolClientId } = test.pool;
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: test.origin } } });
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: async (key, value) => void stored.set(key, value),
    getItem: async (key) => stored.get(key) ?? null,
    removeItem: async (key) => void stored.delete(key),
    clear: async () => stored.clear(),
  });
}, 60_000);
afterAll(() => test.close());
afterEach(() => signOut());

describe('Amplify', () => {
  it('signs up, confirms, signs in by SRP, refreshes and writes attributes', async () => {
    const username = 'ada@example.org';
    const { userId } = await signUp({ username, password, options: { userAttributes: { name: 'Ada' } } });
    await confirmSignUp({ username, confirmationCode: await test.code(username) });
    expect(await signIn({ username, password })).toMatchObject({ isSignedIn: true });
    const before = await fetchAuthSession();
    expect(before.tokens?.idToken?.payload).toMatchObject({ sub: userId, email: username, name: 'Ada' });
    const after = await fetchAuthSession({ forceRefresh: true });
    expect(after.tokens?.accessToken.payload.jti).not.toBe(before.tokens?.accessToken.payload.jti);
    expect(await getCurrentUser()).toMatchObject({ userId });
    await updateUserAttributes({ userAttributes: { name: 'Ada Lovelace' } });
    expect(await fetchUserAttributes()).toMatchObject({ sub: userId, email: username, name: 'Ada Lovelace' });
  });

  it('signs out everywhere: a session that another device kept is refused too', async () => {
    const username = 'everywhere@example.org';
    await test.newUser(username);
    await signIn({ username, password });
    const kept = new Map(stored);
    stored.clear();
    await signIn({ username, password });
    await signOut({ global: true });
    expect((await fetchAuthSession()).tokens).toBeUndefined();
    for (const [name, value] of kept) stored.set(name, value);
    expect((await fetchAuthSession()).tokens).toBeDefined();
    expect((await fetchAuthSession({ forceRefresh: true })).tokens).toBeUndefined();
  });

  it('mails a code again, changes a password, and sets one for a user whom an operator made', async () => {
    const username = 'again@example.org';
    await signUp({ username, password });
    expect(await resendSignUpCode({ username })).toMatchObject({ destination: 'a***@e***' });
    await confirmSignUp({ username, confirmationCode: await test.code(username) });
    await signIn({ username, password });
    await updatePassword({ oldPassword: password, newPassword: 'Another-horse-8' });
    await signOut();
    expect(await signIn({ username, password: 'Another-horse-8' })).toMatchObject({ isSignedIn: true });
    await signOut();

    const made = 'made@example.org';
    await test.client.send(new AdminCreateUserCommand({ UserPoolId: test.pool.userPoolId, Username: made }));
    expect(await signIn({ username: made, password: await test.code(made) })).toMatchObject({
      nextStep: { signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED' },
    });
    expect(await confirmSignIn({ challengeResponse: password })).toMatchObject({ isSignedIn: true });
  });

  it('signs in with passwords of any letters, each time with fresh numbers', async () => {
    const username = 'unicode@example.org';
    const strange = 'Grüße-Ωμέγα-🐎-9';
    await test.pool.createConfirmedUser({ email: username, password: strange });
    for (let round = 0; round < 5; round += 1) {
      expect(await signIn({ username, password: strange })).toMatchObject({ isSignedIn: true });
      await signOut();
    }
  });

  it('hears the same of a wrong password and of an unknown user', async () => {
    await test.newUser('known@example.org');
    for (const username of ['known@example.org', 'unknown@example.org']) {
      await expect(signIn({ username, password: 'Wrong-horse-7' })).rejects.toMatchObject({
        name: 'NotAuthorizedException',
        message: 'Incorrect username or password.',
      });
    }
  });

  it('is asked to confirm by a user who has not yet', async () => {
    await signUp({ username: 'early@example.org', password });
    expect(await signIn({ username: 'early@example.org', password })).toMatchObject({
      nextStep: { signInStep: 'CONFIRM_SIGN_UP' },
    });
  });

  it('sets a forgotten password by code', async () => {
    const username = 'forgot@example.org';
    await test.newUser(username);
    await resetPassword({ username });
    const newPassword = 'Another-horse-8';
    await confirmResetPassword({ username, newPassword, confirmationCode: await test.code(username) });
    expect(await signIn({ username, password: newPassword })).toMatchObject({ isSignedIn: true });
  });

  it('adds an authenticator app, which is then asked for and takes each code once', async () => {
    const username = 'totp@example.org';
    await test.newUser(username);
    await signIn({ username, password });
    const { sharedSecret } = await setUpTOTP();
    await expect(verifyTOTPSetup({ code: '000' })).rejects.toMatchObject({ name: 'EnableSoftwareTokenMFAException' });
    const step = currentStep();
    await verifyTOTPSetup({ code: totpCode(sharedSecret, step) });
    await updateMFAPreference({ totp: 'PREFERRED' });
    await signOut();
    expect(await signIn({ username, password })).toMatchObject({
      nextStep: { signInStep: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' },
    });
    await expect(confirmSignIn({ challengeResponse: '1' })).rejects.toMatchObject({ name: 'CodeMismatchException' });
    expect(await confirmSignIn({ challengeResponse: totpCode(sharedSecret, step + 1) })).toMatchObject({
      isSignedIn: true,
    });
    await signOut();
    await signIn({ username, password });
    await expect(confirmSignIn({ challengeResponse: totpCode(sharedSecret, step + 1) })).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    });
  });

  it('deletes the account, which is then unknown', async () => {
    const username = 'leaver@example.org';
    await test.newUser(username);
    await signIn({ username, password });
    await deleteUser();
    await expect(signIn({ username, password })).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });
});
