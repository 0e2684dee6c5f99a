import { expect, test } from 'vitest';
import { deskSize, phoneSize } from '../../testing/browser';
import { givenAsset } from '../../testing/books';
import { found, givenExpense, givenTransaction } from '../../testing/cash-flow';
import { type } from '../../testing/keyboard';
import { expectAccessible, expectNoSidewaysScroll } from '../../testing/screen';
import { row, type Given } from './given';

/** An account beside what its bank says, from the first key to the day the two are the same. */
export function accountCheckJourney(given: () => Given): void {
  let accountId: string;
  const status = () => given().page.getByRole('form', { name: 'Check House bank' }).getByRole('status');

  test('an account is compared with its bank as one types, and the line that explains the difference is named', async () => {
    const { ada, page } = given();
    const date = new Date().toISOString().slice(0, 10);
    accountId = await givenAsset(ada, { name: 'House bank' });
    await givenTransaction(ada, { date, accountId, amount: '1000', kind: 'OPENING_BALANCE' });
    for (const payee of ['Bakery', 'Bakery']) await givenExpense(ada, { date, accountId, payee, amount: '5' });
    await givenExpense(ada, { date, accountId, payee: 'Market', amount: '40' });
    await page.goto(`/cash-flow?account=${accountId}&dates=all`);
    await page.getByText('Balance today €950.00').waitFor();
    await page.getByRole('button', { name: 'Check House bank' }).click();
    await page.getByLabel('What does the bank say? (EUR)').waitFor();
    await type(page, '95');
    await expect.poll(() => status().innerText()).toContain('The bank says €855.00 less than is here.');
    await type(page, '5');
    await expect.poll(() => status().innerText()).toBe('€950.00 booked here. The bank says €5.00 more than is here.');
    const suspects = page.getByRole('list', { name: 'What would explain it' });
    expect(await suspects.getByRole('listitem').first().innerText()).toMatch(
      /This line is here twice.*Bakery.*€5\.00/s,
    );
    expect(await suspects.innerText()).not.toContain('Market');
  });

  test('the check fits a phone, and is readable for everyone in light and dark', async () => {
    const { page } = given();
    for (const size of [deskSize, phoneSize]) {
      await page.setViewportSize(size);
      await page
        .getByRole('button', { name: /^Delete: Bakery/ })
        .first()
        .waitFor();
      await expectNoSidewaysScroll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
    }
    await page.setViewportSize(deskSize);
  });

  test('what is there twice goes by its button, and then the two agree', async () => {
    const { ada, page } = given();
    await page
      .getByRole('button', { name: /^Delete: Bakery/ })
      .first()
      .click();
    await expect.poll(() => status().innerText()).toBe('€955.00 booked here. Agrees with the bank to the cent.');
    expect(await found(ada, { accountId, search: 'Bakery' })).toHaveLength(1);
  });

  test('what nothing explains is an adjustment by one click, which is neither income nor expense', async () => {
    const { ada, page } = given();
    await page.getByLabel('What does the bank say? (EUR)').fill('957.30');
    await page.getByText('No line of the last three months explains it by itself.').waitFor();
    await page.getByRole('button', { name: 'Record an adjustment of +€2.30' }).click();
    await expect.poll(() => status().innerText()).toBe('€957.30 booked here. Agrees with the bank to the cent.');
    await page.getByText('Balance today €957.30').waitFor();
    await row(page, /Balance check.*€2\.30/).waitFor();
    const check = '(accountId: $id, date: "2199-12-31", balance: "957.30") { booked difference suspects { reason } }';
    expect(await ada.get(`query ($id: ID!) { accountCheck${check} }`, { id: accountId })).toEqual({
      accountCheck: { booked: '957.30', difference: '0.00', suspects: [] },
    });
    expect(await found(ada, { accountId, kind: 'ADJUSTMENT' })).toMatchObject([{ amount: '2.30' }]);
  });
}
