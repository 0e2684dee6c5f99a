// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderScreen } from '../testing/render-screen';
import { WeightBars } from './weight-bars';

afterEach(cleanup);

const weight = (name: string, value: string) => ({
  category: { code: name.toUpperCase(), name, kind: 'ASSET' as const },
  value,
});
const rowOf = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) }).textContent;

function show(total: string, ...weights: ReturnType<typeof weight>[]) {
  renderScreen(<WeightBars title="Assets" total={total} currency="EUR" weights={weights} details={() => null} />);
}

describe('the parts of a whole', () => {
  it('have their shares of it', () => {
    show('200.00', weight('Shares', '150.00'), weight('Cash', '50.00'));
    expect([rowOf('Shares'), rowOf('Cash')]).toEqual(['Shares€150.0075.0%', 'Cash€50.0025.0%']);
  });

  it('have none where more is overdrawn than owned', () => {
    show('-50.00', weight('Shares', '50.00'), weight('Cash', '-100.00'));
    expect([rowOf('Shares'), rowOf('Cash')]).toEqual(['Shares€50.00–', 'Cash−€100.00–']);
  });
});
