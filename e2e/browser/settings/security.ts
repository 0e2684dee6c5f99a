import { AdminCreateUserCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../../testing/browser';
import { codeFromOutbox, cognitoOf, type Person } from '../../testing/person';
import type { Product } from '../../testing/product';
import { expectAccessible, fillSignIn } from '../../testing/screen';
import { totpCode } from '../../testing/totp';

interface Journey {
  product: Product;
  browser: Browser;
  ada: Person;
  /** Of Ada, who is signed in. */
  page: Page;
}

/** The last chapter of the settings, on their product: how a member comes in, from another password to no account. */
export function security(journey: () => Journey): void {
  test('a password that is too weak, or a current one that is wrong, is refused at its field', async () => {
    const { ada, page } = journey();
    await page.goto('/settings/security');
    await page.getByText('At least 10 characters, with a capital letter, a small one and a digit.').waitFor();
    await page.getByLabel('Current password').fill(ada.password);
    await page.getByLabel('New password').fill('correct-horse');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('Password must have uppercase characters.').waitFor();
    expect(await page.getByLabel('New password').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Current password').fill('Wrong-horse-77');
    await page.getByLabel('New password').fill('Better-horse-8');
    await page.keyboard.press('Enter');
    await page.getByText('This is not your current password.').waitFor();
    await page.getByLabel('Current password').fill(ada.password);
    await page.keyboard.press('Enter');
    await page.getByText('Your password is changed.').waitFor();
    ada.password = 'Better-horse-8';
  });

  test('a forgotten password is replaced with a code from the mail', async () => {
    const { ada, browser, product } = journey();
    const other = await visit(browser, product.origin);
    await other.page.goto('/sign-in');
    await other.page.getByRole('button', { name: 'Forgot password' }).click();
    await other.page.getByLabel('E-mail').fill(ada.email);
    await other.page.getByRole('button', { name: 'Send a code' }).click();
    await other.page.getByLabel('Code').waitFor();
    await other.page.getByLabel('Code').fill(await codeFromOutbox(product, ada.email));
    ada.password = 'Newest-horse-9';
    await other.page.getByLabel('New password').fill(ada.password);
    await other.page.getByRole('button', { name: 'Set password and sign in' }).click();
    await other.page.waitForURL('**/dashboard');
    await other.context.close();
  });

  test('an authenticator app is set up, asked for at the next sign-in, and turned off', async () => {
    const { ada, page } = journey();
    await page.goto('/settings/security');
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
    const secret = (await page.locator('code').innerText()).replaceAll(/\s/g, '');
    await page.getByLabel('Code', { exact: true }).fill(wrong(secret));
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByText('This is not the code that your app shows now.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Code', { exact: true }).fill(totpCode(secret));
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'On' }).waitFor();

    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/settings/security');
    await page.waitForURL('**/sign-in?**');
    await fillSignIn(page, ada);
    const code = page.getByLabel('Code', { exact: true });
    await code.waitFor();
    expect(await code.getAttribute('inputmode')).toBe('numeric');
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
    await expectAccessible(page);
    await code.fill(wrong(secret));
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('This is not the code that your app shows now.').waitFor();
    // The code of the set-up is used up; the next one is taken already, as a clock may be fast.
    const next = totpCode(secret, 1);
    await code.fill(`${next.slice(0, 3)} ${next.slice(3)}`);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/settings/security');

    await page.getByRole('button', { name: 'Turn off' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click();
    await page.getByRole('status').filter({ hasText: 'Off' }).waitFor();
  });

  test('signing out everywhere ends the sessions of other devices', async () => {
    const { ada, page, product } = journey();
    const cognito = cognitoOf(product);
    const { userPoolClientId: ClientId } = product.outputs;
    const elsewhere = await cognito.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: ada.email, PASSWORD: ada.password },
      }),
    );
    const REFRESH_TOKEN = elsewhere.AuthenticationResult?.RefreshToken ?? '';
    const renew = () =>
      cognito.send(
        new InitiateAuthCommand({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } }),
      );
    expect((await renew()).AuthenticationResult?.IdToken).toBeDefined();
    await page.goto('/settings/security');
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await expect(renew()).rejects.toThrow();
  });

  test('an account is deleted with everything in it, after its address was typed', async () => {
    const { ada, page, product } = journey();
    await page.goto('/settings/delete');
    await page.waitForURL('**/sign-in?**');
    await fillSignIn(page, ada);
    await page.waitForURL((url) => url.pathname === '/settings/delete');
    await page.getByRole('button', { name: 'Delete the account' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('eve@example.com');
    expect(await dialog.getByRole('button', { name: 'Delete the account' }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill(ada.email.toUpperCase());
    await dialog.getByRole('button', { name: 'Delete the account' }).click();
    await page.waitForURL('**/goodbye');
    await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor();
    await expectAccessible(page);
    const left = await product.database.query('select count(*)::integer as count from users where email = :email', {
      email: ada.email,
    });
    expect(left).toEqual([{ count: 0 }]);
    await page.goto('/sign-in');
    await fillSignIn(page, ada);
    await page.getByText('The e-mail address or the password is not right.').waitFor();
  });

  test('somebody who was invited chooses a password of their own on the way in', async () => {
    const { page, product } = journey();
    const email = 'grace@example.com';
    await cognitoOf(product).send(
      new AdminCreateUserCommand({
        UserPoolId: product.outputs.userPoolId,
        Username: email,
        TemporaryPassword: 'Temporary-horse-1',
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    );
    await fillSignIn(page, { email, password: 'Temporary-horse-1' });
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Set password and sign in' }).click();
    await page.getByText('Password not long enough.').waitFor();
    await page.getByLabel('New password').fill('Chosen-horse-2');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dashboard');
  });
}

/** Six digits that the app shows neither now nor around now. */
function wrong(secret: string): string {
  const right = [-2, -1, 0, 1, 2].map((ahead) => totpCode(secret, ahead));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) ?? '';
}
