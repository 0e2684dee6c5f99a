// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen, type Sent } from '../../testing/render-screen';
import { shareOf } from '../../testing/sample-allocation';
import type { RebalancingMode } from '../../__generated__/graphql';
import { planFor } from './plan';
import { RebalancingCard } from './rebalancing-card';

afterEach(cleanup);

const categories = [shareOf('Stocks', '600.00', '60'), shareOf('Cash', '400.00', '40')];

/** A server that computes from its own figures, which may be newer than those on screen. */
function show(stored = categories, shown = categories) {
  const answer = ({ variables }: Sent) => {
    const plan = planFor({
      categories: stored,
      contribution: String(variables['contribution']),
      mode: variables['mode'] as RebalancingMode,
      minorUnits: 2,
    });
    if ('infeasible' in plan) throw new Error(plan.infeasible.message);
    const trades = plan.trades.map((trade) => ({ __typename: 'RebalancingTrade', ...trade }));
    return {
      data: { rebalancing: { __typename: 'RebalancingPlan', contribution: '', left: plan.left, categories: trades } },
    };
  };
  return renderScreen(<RebalancingCard categories={shown} month="2026-11" currency="EUR" minorUnits={2} />, answer);
}
const tradeOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) })).queryByText(/^Buy/)?.textContent;

describe('money to invest', () => {
  it('is planned while it is typed, and confirmed by the server once typing has paused', async () => {
    const { person, sent } = show();
    expect(tradeOf('Stocks')).toBe('Buy €600.00');
    await person.clear(screen.getByLabelText(/to invest/));
    await person.type(screen.getByLabelText(/to invest/), '10');
    expect(tradeOf('Stocks')).toBe('Buy €6.00');
    await screen.findByText('Confirmed by the server');
    expect(sent.at(-1)?.variables).toEqual({ month: '2026-11', contribution: '10', mode: 'BUY_ONLY' });
  });

  it('is planned by the server where its figures have changed meanwhile', async () => {
    const { person } = show([shareOf('Stocks', '0.00', '60'), shareOf('Cash', '400.00', '40')]);
    await person.clear(screen.getByLabelText(/to invest/));
    await person.type(screen.getByLabelText(/to invest/), '10');
    await screen.findByText(/The figures have changed meanwhile/);
    expect(tradeOf('Stocks')).toBe('Buy €10.00');
  });

  it('below zero is refused at the field, with how money is taken out', async () => {
    const { person } = show();
    await person.clear(screen.getByLabelText(/to invest/));
    await person.type(screen.getByLabelText(/to invest/), '-100');
    expect(screen.getByText(/Buying only takes no money out/)).toBeTruthy();
    expect(screen.getByLabelText(/to invest/).getAttribute('aria-invalid')).toBe('true');
    await person.click(screen.getByRole('button', { name: 'Buy and sell' }));
    await screen.findByText('Confirmed by the server');
    expect(screen.getByRole('row', { name: /^Stocks/ }).textContent).toContain('Sell €60.00');
  });

  it('beyond what the targets take says what is left', async () => {
    const few = [shareOf('Stocks', '600.00', '50'), shareOf('House', '400.00', '40')];
    show(few, few);
    expect(screen.getByRole('row', { name: /^Left/ }).textContent).toContain('€200.00');
  });

  it('that is no number is said at the field, and nothing is asked', async () => {
    const { person, sent } = show();
    await person.type(screen.getByLabelText(/to invest/), 'x');
    expect(screen.getByText('This is not a number.')).toBeTruthy();
    expect(sent).toEqual([]);
  });
});
