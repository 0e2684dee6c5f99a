import { describe, expect, it } from 'vitest';
import { previewTarget } from './target-preview';

const holding = (
  id: string,
  marketCap: string | null,
  more: { currency?: string; subTargetPct?: string; open?: boolean } = {},
) => ({
  asset: {
    id,
    name: id,
    currency: more.currency ?? 'USD',
    ticker: null,
    marketCap,
    subTargetPct: more.subTargetPct ?? null,
    tradable: null,
    closedOn: null,
    version: 1,
  },
  open: more.open ?? true,
  value: '1.00',
  previousValue: '1.00',
  pct: '50.00',
  targetPct: null,
  targetValue: null,
  delta: null,
});
const category = { code: 'CRYPTO', name: 'Crypto', kind: 'ASSET', marketCapWeighted: true, tradable: true } as const;
const none = { marketCap: null, subTargetPct: null };

describe('the target inside a category', () => {
  const [coin, other] = [holding('coin', '300'), holding('other', '100')];

  it('follows the market capitalisation that is typed', () => {
    const assets = [coin, other];
    expect(previewTarget({ category, assets }, coin.asset, { ...none, marketCap: '300' })).toBe('75.00');
    expect(previewTarget({ category, assets }, coin.asset, { ...none, marketCap: '100' })).toBe('50.00');
  });

  it('is the share set by hand where there is one, and none without either', () => {
    const assets = [coin, other];
    expect(previewTarget({ category, assets }, coin.asset, { marketCap: '300', subTargetPct: '20' })).toBe('20.00');
    expect(previewTarget({ category, assets }, coin.asset, none)).toBeNull();
  });

  it('leaves out what is closed in the month', () => {
    const assets = [coin, other, holding('closed', '600', { open: false })];
    expect(previewTarget({ category, assets }, coin.asset, { ...none, marketCap: '300' })).toBe('75.00');
  });

  it('cannot be told where capitalisations would have to be exchanged', () => {
    const assets = [coin, holding('franc', '100', { currency: 'CHF' })];
    expect(previewTarget({ category, assets }, coin.asset, { ...none, marketCap: '300' })).toBeUndefined();
    expect(previewTarget({ category, assets }, coin.asset, { marketCap: null, subTargetPct: '20' })).toBe('20.00');
  });
});
