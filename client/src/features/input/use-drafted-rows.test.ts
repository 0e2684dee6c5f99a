// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Drafts } from './drafts';
import { useDraftedRows } from './use-drafted-rows';

const [account, savings, loan] = ['account', 'savings', 'loan'].map((id) => ({ asset: { id } })) as [Row, Row, Row];
type Row = { asset: { id: string } };

function grid(rows: readonly Row[], drafts: Drafts) {
  return renderHook((props: { rows: readonly Row[]; drafts: Drafts }) => useDraftedRows(props.rows, props.drafts), {
    initialProps: { rows, drafts },
  });
}

test('a row that was typed into keeps its place when its asset is closed elsewhere, and goes with what was typed', () => {
  const { result, rerender } = grid([account, savings, loan], { savings: { value: '5' } });
  rerender({ rows: [loan], drafts: { savings: { value: '5' } } });
  expect(result.current).toEqual([savings, loan]);
  rerender({ rows: [account, loan], drafts: { savings: { value: '5' } } });
  expect(result.current).toEqual([savings, account, loan]);
  rerender({ rows: [account, loan], drafts: {} });
  expect(result.current).toEqual([account, loan]);
});

test('a row that nothing was typed into goes at once, and fresh rows take the place of what they replace', () => {
  const { result, rerender } = grid([account, savings], { account: { value: '1' } });
  const fresh = { asset: { id: 'account' } };
  rerender({ rows: [fresh, loan], drafts: { account: { value: '1' } } });
  expect(result.current).toEqual([fresh, loan]);
  expect(result.current[0]).toBe(fresh);
});
