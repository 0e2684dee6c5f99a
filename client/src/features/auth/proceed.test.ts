import { expect, it } from 'vitest';
import { stepAfter } from './proceed';

const email = 'ada@example.com';
const after = (nextStep: Parameters<typeof stepAfter>[0]['nextStep']) =>
  stepAfter({ isSignedIn: nextStep.signInStep === 'DONE', nextStep }, { email, password: 'secret' });

it('leads to what the user pool wants before it lets somebody in', () => {
  expect(after({ signInStep: 'DONE' })).toBeUndefined();
  expect(after({ signInStep: 'CONFIRM_SIGN_UP' })).toEqual({ at: 'confirm', email, password: 'secret' });
  expect(after({ signInStep: 'RESET_PASSWORD' })).toEqual({ at: 'forgot', email });
  expect(after({ signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED' })).toEqual({ at: 'first-password', email });
  expect(after({ signInStep: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' })).toEqual({ at: 'totp', email });
});

it('hands on the secret where an authenticator app has to be set up first', () => {
  const getSetupUri = (issuer: string, account?: string) => new URL(`otpauth://totp/${issuer}:${account}?secret=ABCD`);
  expect(
    after({
      signInStep: 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP',
      totpSetupDetails: { sharedSecret: 'ABCD', getSetupUri },
    }),
  ).toEqual({ at: 'totp-setup', email, secret: 'ABCD', uri: `otpauth://totp/FinAlly:${email}?secret=ABCD` });
});

it('says so where the user pool wants something that is not known here', () => {
  expect(() => after({ signInStep: 'CONFIRM_SIGN_IN_WITH_SMS_CODE' })).toThrow('CONFIRM_SIGN_IN_WITH_SMS_CODE');
});
