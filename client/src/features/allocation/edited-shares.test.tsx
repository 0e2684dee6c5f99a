// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Decimal } from '../../../../domain/money';
import { renderScreen } from '../../testing/render-screen';
import { shareOf } from '../../testing/sample-allocation';
import { EditedShares } from './edited-shares';

afterEach(cleanup);

it('a target the server refuses is marked with the reason and keeps what was typed', async () => {
  const view = { cards: false, setCards: () => undefined, opened: new Set<string>(), toggle: () => undefined };
  const targets = ['STOCKS', 'CASH'].map((id) => ({ __typename: 'AllocationTarget', id, targetPct: '40', version: 1 }));
  const { person, sent } = renderScreen(
    <EditedShares
      view={view}
      categories={[shareOf('Stocks', '600.00', '40'), shareOf('Cash', '400.00', '40')]}
      month="2026-11"
      currency="EUR"
      total="1000.00"
      targetSum={new Decimal(80)}
      onEditAsset={() => undefined}
      onLeave={() => expect.unreachable('Nothing was saved.')}
    />,
    ({ operation }) =>
      operation === 'TargetsNow'
        ? { data: { allocationTargets: targets } }
        : {
            errors: [
              {
                message: 'Not this one.',
                errorType: 'VALIDATION_ERROR',
                errorInfo: { field: 'input[1].targetPct' },
              } as never,
            ],
          },
  );
  const field = (name: string) =>
    screen.getByRole<HTMLInputElement>('textbox', { name: `Target for ${name}, percent` });
  await person.clear(field('Cash'));
  await person.type(field('Cash'), '10');
  await person.clear(field('Stocks'));
  await person.type(field('Stocks'), '20{Enter}');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const problem = await screen.findByText('Not this one.');
  const refused = sent.at(-1)?.variables as { input: { categoryCode: string }[] };
  const code = refused.input[1]?.categoryCode === 'STOCKS' ? 'Stocks' : 'Cash';
  expect(field(code).getAttribute('aria-describedby')).toBe(problem.id);
  expect([field('Cash').value, field('Stocks').value]).toEqual(['10', '20']);
});
