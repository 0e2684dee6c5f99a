import type { ApolloLink } from '@apollo/client';
import { screen } from '@testing-library/react';
import type { MonthGrid_InputFragment, MonthGrid_ValuationFragment } from '../__generated__/graphql';

type Row = MonthGrid_ValuationFragment;

/** An object as the API answers it: Apollo asks for the name of its type besides. */
const typed = <Fields extends object>(__typename: string, fields: Fields): Fields => ({ __typename, ...fields });

/** A row of November 2026, with last month's value and this month's where they are given. */
export function valuation(
  name: string,
  { previous, value, notes = null, currency = 'EUR', kind = 'ASSET' }: Partial<RowValues> = {},
): Row {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const input = (month: string, amount: string): MonthGrid_InputFragment =>
    typed('AssetInput', {
      id: `${id}#${month}`,
      assetId: id,
      month,
      value: amount,
      notes: month === '2026-11' ? notes : null,
      version: 1,
      owner: 'member',
    });
  return typed('Valuation', {
    id: `${id}@2026-11`,
    month: '2026-11',
    asset: typed('Asset', {
      id,
      name,
      currency,
      institution: null,
      secures: null,
      account: null,
      tradable: null,
      ticker: null,
      notes: null,
      closedOn: null,
      version: 1,
      owner: 'member',
      category: typed('AssetCategory', {
        code: kind === 'ASSET' ? 'CASH' : 'LOAN',
        name: kind === 'ASSET' ? 'Cash Liquidity' : 'Loan',
        kind,
      }),
    }),
    input: value === undefined ? null : input('2026-11', value),
    previous: previous === undefined ? null : input('2026-10', previous),
  });
}

interface RowValues {
  previous: string;
  value: string;
  notes: string | null;
  currency: string;
  kind: 'ASSET' | 'LIABILITY';
}

/** The field of an asset in the grid of November. */
export const cell = (name: string, currency = 'EUR') =>
  screen.getByRole<HTMLInputElement>('textbox', { name: `${name}, November 2026, ${currency}` });

/** What the API answers where it records everything that it is sent. */
export function recorded({ variables }: { variables: Record<string, unknown> }): ApolloLink.Result {
  const { month, values } = variables['input'] as { month: string; values: Sent[] };
  const inputs = values
    .filter(({ value }) => value !== null)
    .map(({ assetId, value, notes = null, expectedVersion }) => ({
      __typename: 'AssetInput',
      id: `${assetId}#${month}`,
      assetId,
      month,
      value,
      notes,
      version: expectedVersion + 1,
      owner: 'member',
    }));
  return { data: { recordAssetInputs: inputs } };
}

interface Sent {
  assetId: string;
  value: string | null;
  notes?: string | null;
  expectedVersion: number;
}
