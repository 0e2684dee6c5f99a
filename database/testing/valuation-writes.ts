import fc from 'fast-check';
import type { Statements } from '../../lambdas/lib/database';
import { openAssets, recordValues } from './owner';

/** A write to assets or their values, as data, so that a failing sequence can be read. Assets go by number. */
export type ValuationWrite =
  | { write: 'record'; month: string; values: { asset: number; value: string | null }[] }
  | { write: 'batch'; entries: { asset: number; month: string; value: string }[] }
  | { write: 'correct'; asset: number; from: string; to: string; by: string }
  | { write: 'remove'; asset: number; from: string; to: string }
  | { write: 'move'; asset: number; from: string; to: string }
  | { write: 'sort'; asset: number; category: string; currency: string }
  | { write: 'close'; asset: number; closedOn: string | null }
  | { write: 'reopen'; asset: number; reopenedOn: string | null }
  | { write: 'delete'; asset: number; again: boolean };

const asset = fc.nat({ max: 2 });
const month = fc.integer({ min: 1, max: 8 }).map((index) => `2024-0${index}`);
const small = fc.constantFrom('0', '100', '-40.5');
const value = fc.oneof(
  small,
  fc.integer({ min: 0, max: 10 ** 9 }).map((units) => (units / 100).toFixed(2)),
);
const category = fc.constantFrom('CASH', 'ETF_STOCKS', 'MORTGAGE');
const currency = fc.constantFrom('EUR', 'USD');
const just = <Kind extends string>(kind: Kind) => fc.constant(kind);

const values = fc.uniqueArray(fc.record({ asset, value: fc.option(value) }), {
  selector: (v) => v.asset,
  minLength: 1,
});
const entries = fc.uniqueArray(fc.record({ asset, month, value }), {
  selector: (entry) => `${entry.asset} ${entry.month}`,
  minLength: 2,
  maxLength: 8,
});

export const valuationWrite: fc.Arbitrary<ValuationWrite> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ write: just('record'), month, values }) },
  { weight: 4, arbitrary: fc.record({ write: just('batch'), entries }) },
  { weight: 2, arbitrary: fc.record({ write: just('correct'), asset, from: month, to: month, by: value }) },
  { weight: 2, arbitrary: fc.record({ write: just('remove'), asset, from: month, to: month }) },
  { weight: 1, arbitrary: fc.record({ write: just('move'), asset, from: month, to: month }) },
  { weight: 2, arbitrary: fc.record({ write: just('sort'), asset, category, currency }) },
  {
    weight: 2,
    arbitrary: fc.record({
      write: just('close'),
      asset,
      closedOn: fc.option(
        month.map((m) => `${m}-17`),
        { freq: 2 },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ write: just('reopen'), asset, reopenedOn: fc.option(month.map((m) => `${m}-17`)) }),
  },
  { weight: 1, arbitrary: fc.record({ write: just('delete'), asset, again: fc.boolean() }) },
);

const ofAsset = 'owner_id = :owner::uuid and asset_id = :id::uuid';

/** Sends a write for the assets of an owner. */
export async function sendValuationWrite(
  statements: Statements,
  owner: string,
  ids: string[],
  command: ValuationWrite,
): Promise<void> {
  if (command.write === 'record') {
    const values = command.values.map(({ asset, value }) => ({ assetId: ids[asset], value }));
    await statements.query(recordMonth, { owner, month: `${command.month}-01`, values: JSON.stringify(values) });
    return;
  }
  if (command.write === 'batch') {
    await recordValues(
      statements,
      owner,
      command.entries.map((entry) => ({ ...entry, assetId: ids[entry.asset] ?? '' })),
    );
    return;
  }
  const id = ids[command.asset] ?? '';
  const span = (from: string, to: string) => ({ owner, id, from: `${from}-01`, to: `${to}-01` });
  if (command.write === 'correct') {
    const sql = `update asset_inputs set value = value + :by::numeric where ${ofAsset} and month between :from::date and :to::date`;
    await statements.query(sql, { ...span(command.from, command.to), by: command.by });
  } else if (command.write === 'remove') {
    const sql = `delete from asset_inputs where ${ofAsset} and month between :from::date and :to::date`;
    await statements.query(sql, span(command.from, command.to));
  } else if (command.write === 'move') {
    const sql = `update asset_inputs set month = :to::date where ${ofAsset} and month = :from::date`;
    await statements.query(sql, span(command.from, command.to));
  } else if (command.write === 'sort') {
    const sql =
      'update assets set category_code = :category, currency = :currency where owner_id = :owner::uuid and id = :id::uuid';
    await statements.query(sql, { owner, id, category: command.category, currency: command.currency });
  } else if (command.write === 'close') {
    const sql = 'update assets set closed_on = :closedOn::date where owner_id = :owner::uuid and id = :id::uuid';
    await statements.query(sql, { owner, id, closedOn: command.closedOn });
  } else if (command.write === 'reopen') {
    const sql =
      'update assets set closed_on = null, reopened_on = :reopenedOn::date where owner_id = :owner::uuid and id = :id::uuid';
    await statements.query(sql, { owner, id, reopenedOn: command.reopenedOn });
  } else {
    await statements.query('delete from assets where owner_id = :owner::uuid and id = :id::uuid', { owner, id });
    if (command.again) await openAssets(statements, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
  }
}

/** One statement for a month, as the API sends it: null removes an entry. */
const recordMonth = `
with wanted as (
  select "assetId", value from jsonb_to_recordset(:values::jsonb) as v ("assetId" uuid, value numeric)
), removed as (
  delete from asset_inputs using wanted
  where owner_id = :owner::uuid and asset_id = "assetId" and month = :month::date and wanted.value is null
)
insert into asset_inputs (owner_id, asset_id, month, value)
select :owner::uuid, "assetId", :month::date, value from wanted where value is not null
on conflict (owner_id, asset_id, month) do update set value = excluded.value`;
