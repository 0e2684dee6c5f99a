// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDraftedRows } from './use-drafted-rows';

const [account, savings, loan] = ['account', 'savings', 'loan'].map((id) => ({ asset: { id } })) as [Row, Row, Row];
type Row = { asset: { id: string } };

function grid(rows: readonly Row[], drafted: string) {
  return renderHook((props: { rows: readonly Row[]; drafted: string }) => useDraftedRows(props.rows, props.drafted), {
    initialProps: { rows, drafted },
  });
}

test('a row that was typed into keeps its place when its asset is closed elsewhere, and goes with what was typed', () => {
  const { result, rerender } = grid([account, savings, loan], 'savings');
  rerender({ rows: [loan], drafted: 'savings' });
  expect(result.current).toEqual([savings, loan]);
  rerender({ rows: [account, loan], drafted: 'savings' });
  expect(result.current).toEqual([savings, account, loan]);
  rerender({ rows: [account, loan], drafted: '' });
  expect(result.current).toEqual([account, loan]);
});

test('a row that nothing was typed into goes at once, and fresh rows take the place of what they replace', () => {
  const { result, rerender } = grid([account, savings], 'account');
  const fresh = { asset: { id: 'account' } };
  rerender({ rows: [fresh, loan], drafted: 'account' });
  expect(result.current).toEqual([fresh, loan]);
  expect(result.current[0]).toBe(fresh);
});
