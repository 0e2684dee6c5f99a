import { Decimal, decimalsProblem, isAmount, type CurrencyDecimals } from '../../../domain/money';
import { currencyMarked, isMarkOf } from './amount/currency-marks';
import { otherMark, readFigure, type DecimalMark } from './amount/figure';
import { workOut } from './amount/formula';
import { takeApart } from './amount/written';
import { createFormat, type Format } from './format';
import { withLatinDigits } from './latin-digits';
import { usableLocale } from '../../../domain/usable-locale';

export type ParsedAmount =
  | { ok: true; value: string }
  /** `choices` are the amounts it may be, where the person has to say which. */
  | { ok: false; problem: string; choices?: readonly AmountChoice[] };

/** One of the amounts that a text may be. */
export interface AmountChoice {
  value: string;
  /** What stands before the decimals where it is read like this; absent where that is not the question. */
  decimal?: DecimalMark;
}

/** What is known of the place that an amount is written in. */
export interface AmountPlace {
  /** The currency it has to be in; any where none is named. */
  currency?: string;
  /** What its amounts may look like: one with more decimals is refused. */
  decimals?: CurrencyDecimals;
  /** Decimals that make sense there; when left out, those of the currency, or two. */
  minorUnits?: number;
  /** What is stored in this place: it may stay as it is, whatever its decimals. */
  stored?: string | null | undefined;
  /** The last amount in this place: one a thousand times as large is asked about. */
  usual?: string | undefined;
  /** What stands before the decimals in the column it was pasted with; "ask" where nothing in it proves that. */
  decimal?: DecimalMark | 'ask' | undefined;
}

/** The place of an amount in a currency, by its code, and what else is known of it. */
export function amountPlace<More extends Omit<AmountPlace, 'currency' | 'decimals'>>(
  format: Pick<Format, 'currency'>,
  currency: string,
  more?: More,
): AmountPlace & { currency: string } {
  return { currency, decimals: format.currency(currency), ...more };
}

const LONGEST_FORMULA = 200;

const NOT_A_NUMBER = { ok: false, problem: 'This is not a number.' } as const;

/**
 * Reads an amount as people type and paste it: 1.234,56 · 1 234.56 · 1'234.– · (12.00) · 5- · zł 5 · =850+120.
 * What may be either of two amounts is read as neither: "1,234" is 1234 in English, and in German a question.
 *
 * @returns the amount as it travels: a plain decimal string with no more decimals than the currency, at most four
 */
export function parseAmount(text: string, locale: string, place: AmountPlace = {}): ParsedAmount {
  const kept = asStored(text, locale, place);
  if (kept !== undefined) return { ok: true, value: kept };
  const read = parseDecimal(text, locale, place);
  if (!read.ok) return read;
  const excess = place.decimals && decimalsProblem(read.value, place.decimals);
  if (excess !== undefined) return { ok: false, problem: excess };
  const value = read.value.toFixed();
  if (read.value.decimalPlaces() > 4) return { ok: false, problem: 'At most 4 decimals.' };
  if (!isAmount(value)) return { ok: false, problem: 'This number is too large.' };
  const other = thousandfold(read.value, place.usual);
  if (!other || !isAmount(other.toFixed())) return { ok: true, value };
  return ask([{ value: read.value }, { value: other }], locale, place);
}

/** The amount, where it is what is stored already. */
function asStored(text: string, locale: string, place: AmountPlace): string | undefined {
  if (place.stored === undefined || place.stored === null) return undefined;
  const read = parseDecimal(text, locale, { ...place, minorUnits: 4 });
  return read.ok && read.value.equals(place.stored) ? read.value.toFixed() : undefined;
}

/** Any decimal, written as amounts are; a formula's result is rounded half to even to the decimals of its place. */
export function parseDecimal(
  text: string,
  locale: string,
  place: AmountPlace = {},
): { ok: true; value: Decimal } | Extract<ParsedAmount, { ok: false }> {
  const formula = /^\s*[=＝](.*)$/s.exec(text)?.[1];
  if (formula === undefined) return parseWritten(text, locale, place);
  let unread: Extract<ParsedAmount, { ok: false }> = { ok: false, problem: 'This cannot be worked out.' };
  const result =
    formula.length > LONGEST_FORMULA
      ? undefined
      : workOut(withLatinDigits(formula, locale), (number) => {
          const read = parseWritten(number, locale, place);
          if (read.ok) return read.value;
          unread = { ok: false, problem: read.choices ? `${number} may be ${read.problem}` : read.problem };
          return undefined;
        });
  return result ? { ok: true, value: rounded(result, place) } : unread;
}

function parseWritten(text: string, locale: string, place: AmountPlace): ReturnType<typeof parseDecimal> {
  const written = takeApart(text, locale);
  const figure = written && readFigure(written.figure);
  if (!figure) return NOT_A_NUMBER;
  for (const mark of written.marks) {
    if (isMarkOf(mark, place.currency, locale)) continue;
    const other = currencyMarked(mark, locale);
    if (other === undefined) return NOT_A_NUMBER;
    return { ok: false, problem: `This is in ${other}, not in ${place.currency}.` };
  }
  const signed = (value: string) => {
    const amount = new Decimal(value);
    return written.negative ? amount.negated() : amount;
  };
  if (figure.kind === 'sure') return { ok: true, value: signed(figure.value) };
  const decimal = place.decimal ?? ownDecimal(figure.mark, locale, place);
  if (decimal === undefined || decimal === 'ask') {
    const grouped = { value: signed(figure.grouped), decimal: otherMark(figure.mark) };
    return ask([grouped, { value: signed(figure.decimal), decimal: figure.mark }], locale, place);
  }
  return { ok: true, value: signed(decimal === figure.mark ? figure.decimal : figure.grouped) };
}

/** What the reader's own way of writing makes of "1,234": a group, or decimals where the currency has that many. */
function ownDecimal(mark: DecimalMark, locale: string, place: AmountPlace): DecimalMark | undefined {
  const own = writingOf(locale, place.currency);
  const asGroup = own.group.has(mark);
  const asDecimal = own.decimal.has(mark);
  if (asGroup && !asDecimal) return otherMark(mark);
  return asDecimal && !asGroup && decimalsOf(place) >= 3 ? mark : undefined;
}

function ask(
  amounts: readonly { value: Decimal; decimal?: DecimalMark }[],
  locale: string,
  place: AmountPlace,
): Extract<ParsedAmount, { ok: false }> {
  const choices = amounts.map(({ value, ...rest }) => ({ ...rest, value: rounded(value, place).toFixed() }));
  const { figure } = createFormat(locale, [{ code: 'XXX', name: 'XXX', minorUnits: Math.min(decimalsOf(place), 2) }]);
  return { ok: false, problem: `${choices.map(({ value }) => figure(value, 'XXX')).join(' or ')}?`, choices };
}

function rounded(value: Decimal, place: AmountPlace): Decimal {
  return value.toDecimalPlaces(decimalsOf(place), Decimal.ROUND_HALF_EVEN);
}

function decimalsOf({ decimals, minorUnits = decimals?.minorUnits ?? 2 }: AmountPlace): number {
  return minorUnits;
}

/** About a thousand: what a separator that was read wrongly makes of an amount that moved a little besides. */
const [FEW, MANY] = [500, 2000];

/** The amount that would be usual, where the one that was read is about a thousand times, or a thousandth of it. */
function thousandfold(value: Decimal, usual: string | undefined): Decimal | undefined {
  if (usual === undefined) return undefined;
  // Of nothing nothing is a thousand times as much: these are no numbers, or without end.
  const times = value.div(usual).abs();
  if (times.gte(FEW) && times.lte(MANY)) return value.div(1000);
  const fraction = new Decimal(1).div(times);
  return fraction.gte(FEW) && fraction.lte(MANY) ? value.times(1000) : undefined;
}

interface Writing {
  decimal: ReadonlySet<string>;
  group: ReadonlySet<string>;
}

const known = new Map<string, Writing>();

/** How a locale writes numbers and amounts, which differ in Austria and in Switzerland; asked of Intl once. */
function writingOf(tag: string, currency = 'EUR'): Writing {
  const key = `${tag} ${currency}`;
  const before = known.get(key);
  if (before) return before;
  const locale = usableLocale(tag);
  const parts = [{}, { style: 'currency', currency, minimumFractionDigits: 1 } as const].flatMap((options) =>
    new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options }).formatToParts(1234567.5),
  );
  const of = (wanted: string) => new Set(parts.flatMap(({ type, value }) => (type === wanted ? [value] : [])));
  const writing = { decimal: of('decimal'), group: of('group') };
  known.set(key, writing);
  return writing;
}
