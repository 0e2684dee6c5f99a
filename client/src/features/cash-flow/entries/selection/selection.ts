import { MOST_TRANSACTIONS } from '../../../../../../domain/limits';
import { Decimal, ZERO } from '../../../../../../domain/money';
import { isIn, type Entry } from '../entry';

/** Entries that are changed together. */
export interface Selection {
  /** As they were last seen, by id. */
  entries: ReadonlyMap<string, Entry>;
  /** The one that a range begins at. */
  anchor: string | undefined;
  /** Whether there were more than can be changed at once. */
  isCapped: boolean;
}

export const NOTHING: Selection = { entries: new Map(), anchor: undefined, isCapped: false };

/** An entry more, or one less. */
export function toggled({ entries }: Selection, entry: Entry): Selection {
  const next = new Map(entries);
  if (!next.delete(entry.id)) next.set(entry.id, entry);
  return capped(next, entry.id);
}

/** All from the one that a range begins at to another besides. */
export function reachedTo({ entries, anchor }: Selection, shown: readonly Entry[], index: number): Selection {
  const from = shown.findIndex(({ id }) => id === anchor);
  const [first, last] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
  const more = shown.slice(first, last + 1).map((entry) => [entry.id, entry] as const);
  return capped(new Map([...entries, ...more]), from < 0 ? shown[index]?.id : anchor);
}

/** These, as far as they can be changed at once. */
export function allOf(entries: readonly Entry[], hasMore: boolean): Selection {
  const all = capped(new Map(entries.map((entry) => [entry.id, entry])), entries[0]?.id);
  return hasMore ? { ...all, isCapped: true } : all;
}

/** What is left of it in a list that changed: nothing that has gone from it, and each as it is now. */
export function keptIn(selection: Selection, before: readonly Entry[], now: readonly Entry[]): Selection {
  const shown = new Map(now.map((entry) => [entry.id, entry]));
  const gone = before.filter(({ id }) => !shown.has(id) && selection.entries.has(id));
  const newer = [...selection.entries.values()].filter(({ id, version }) => (shown.get(id)?.version ?? 0) > version);
  if (gone.length === 0 && newer.length === 0) return selection;
  const entries = new Map(selection.entries);
  for (const { id } of gone) entries.delete(id);
  for (const { id } of newer) entries.set(id, shown.get(id) as Entry);
  return { ...selection, entries };
}

export interface Sum {
  currency: string;
  amount: Decimal;
}

/**
 * What entries come to, by currency: incomes and spending against each other, and apart from them what was only moved.
 * Where nothing but spending is among them, it is told without a sign, as a single one is.
 */
export function sumsOf(entries: readonly Entry[]): { flows: Sum[]; moved: Sum[]; isSpent: boolean } {
  const flows = entries.filter(({ kind }) => kind !== 'TRANSFER');
  const moved = entries.filter(({ kind }) => kind === 'TRANSFER');
  return {
    flows: byCurrency(flows, (amount) => amount),
    moved: byCurrency(moved, (amount) => amount.abs()),
    isSpent: flows.every(({ kind, amount }) => kind === 'EXPENSE' && !isIn(amount)),
  };
}

function byCurrency(entries: readonly Entry[], count: (amount: Decimal) => Decimal): Sum[] {
  const sums = new Map<string, Decimal>();
  for (const { currency, amount } of entries) {
    sums.set(currency, (sums.get(currency) ?? ZERO).plus(count(new Decimal(amount))));
  }
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}

function capped(entries: ReadonlyMap<string, Entry>, anchor: string | undefined): Selection {
  const isCapped = entries.size > MOST_TRANSACTIONS;
  return { entries: isCapped ? new Map([...entries].slice(0, MOST_TRANSACTIONS)) : entries, anchor, isCapped };
}
