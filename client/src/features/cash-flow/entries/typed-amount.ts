import { Decimal } from '../../../../../domain/money';
import type { Format } from '../../../lib/format';
import { amountPlace, parseAmount, type AmountChoice, type ParsedAmount } from '../../../lib/parse-amount';
import { isIn, type Entry } from './entry';
import type { Draft } from './draft';

export type Place = Pick<Format, 'locale' | 'currency'>;
/** The entry that is edited: an amount that is left as it is may have more decimals than can be typed. */
export type Stored = Pick<Entry, 'amount' | 'currency' | 'splits'>;

/** Reads a figure of an entry; `kept` are the amounts that may stay as they are. */
export function readFigure(text: string, currency: string, place: Place, kept: readonly string[] = []): ParsedAmount {
  const first = parseAmount(text, place.locale, amountPlace(place, currency));
  if (first.ok) return first;
  const known = kept.flatMap((amount) => [
    new Decimal(amount).abs().toFixed(),
    new Decimal(amount).abs().negated().toFixed(),
  ]);
  return (
    known
      .map((stored) => parseAmount(text, place.locale, amountPlace(place, currency, { stored })))
      .find(({ ok }) => ok) ?? first
  );
}

/** Reads the amount of a draft with its sign: positive comes in, negative goes out. What an expense gives back comes in. */
export function readAmount({ kind, amount, currency }: Draft, place: Place, stored?: Stored): ParsedAmount {
  const read = readFigure(amount, currency, place, stored?.currency === currency ? [stored.amount] : []);
  if (!read.ok || kind !== 'expense') return read;
  const value = new Decimal(read.value);
  const isBack = value.isNegative() || hasPlus(amount);
  return { ok: true, value: (isBack ? value.abs() : value.negated()).toFixed() };
}

/** Reads a part of an amount: without a sign it is as the whole, with a minus against it, with a plus it comes in. */
export function readPart(text: string, whole: string, currency: string, place: Place, stored?: Stored): ParsedAmount {
  const kept = stored?.currency === currency ? stored.splits.map(({ amount }) => amount) : [];
  const read = readFigure(text, currency, place, kept);
  if (!read.ok) return read;
  const value = new Decimal(read.value);
  return { ok: true, value: (hasPlus(text) || isIn(whole) ? value : value.negated()).toFixed() };
}

/** The amounts that a typed one may be, where only the person can say which. */
export function amountChoices(text: string, currency: string, place: Place): readonly AmountChoice[] | undefined {
  const read = readFigure(text, currency, place);
  return read.ok ? undefined : read.choices;
}

function hasPlus(text: string): boolean {
  return /^\s*[+＋]/.test(text);
}
