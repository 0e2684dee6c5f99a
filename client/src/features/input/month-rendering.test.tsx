// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../testing/render-screen';
import { valuation } from '../../testing/sample-month';
import { MonthWorkspace } from './month-workspace';

afterEach(cleanup);

it('a key in one row of many draws that row and the foot, and no other row', async () => {
  const drawn = new Map<string, number>();
  const rows = Array.from({ length: 40 }, (_, index) => {
    const row = valuation(`Asset ${index}`, { previous: '1000' });
    // A row that is drawn writes the name of its asset.
    const { name } = row.asset;
    Object.defineProperty(row.asset, 'name', {
      enumerable: true,
      get() {
        drawn.set(name, (drawn.get(name) ?? 0) + 1);
        return name;
      },
    });
    return row;
  });
  renderScreen(
    <MonthWorkspace month="2026-11" valuations={rows} rates={[]} baseCurrency="EUR" onAction={() => undefined} />,
  );
  expect(drawn.size).toBe(40);
  // Roles of hundreds of rows take jsdom minutes.
  const field = document.querySelector<HTMLInputElement>('[data-value-cell="asset-20"]');
  if (!field) throw new Error('The row has no field.');
  for (const value of ['1', '12']) {
    drawn.clear();
    fireEvent.change(field, { target: { value } });
    expect([...drawn.keys()]).toEqual(['Asset 20']);
  }
  expect(document.body.textContent).toContain('1 of 40 entered');
  expect(document.body.textContent).toContain('€39,012.00');
});
