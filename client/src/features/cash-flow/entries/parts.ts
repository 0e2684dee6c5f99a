import { Decimal, ZERO } from '../../../../../domain/money';
import { splitExactly, sumOf } from '../../../../../domain/split';
import { isBlankAmount } from '../../../lib/amount/written';
import type { Format } from '../../../lib/format';
import type { SplitContent } from './content';
import { emptyPart, type Draft, type Part } from './draft';
import { isIn } from './entry';
import { readAmount, readPart, type Place, type Stored } from './typed-amount';

/** What is left of the amount of a draft, as it is typed: below zero, the parts are more. Undefined until all can be read. */
export function leftOf(draft: Draft, place: Place, stored?: Stored): Decimal | undefined {
  const whole = readAmount(draft, place, stored);
  if (!whole.ok) return undefined;
  const amounts = (draft.parts ?? []).map(({ amount }) =>
    isBlankAmount(amount) ? ZERO : valueOf(amount, whole.value, draft.currency, place, stored),
  );
  if (!amounts.every((amount) => amount !== undefined)) return undefined;
  const left = new Decimal(whole.value).minus(sumOf(amounts));
  return isIn(whole.value) ? left : left.negated();
}

/** What is left, evenly in the parts that have no amount yet. */
export function distributed(draft: Draft, format: Place & Pick<Format, 'editable'>, stored?: Stored): readonly Part[] {
  const parts = draft.parts ?? [];
  const left = leftOf(draft, format, stored);
  const empty = parts.filter(({ amount }) => isBlankAmount(amount));
  if (!left || left.isZero()) return parts;
  const shares = splitExactly(
    empty.map(() => left.div(empty.length)),
    format.currency(draft.currency).minorUnits,
  );
  const written = new Map(empty.map(({ key }, index) => [key, shares[index] ?? ZERO]));
  return parts.map((part) => {
    const share = written.get(part.key);
    return share === undefined || share.isZero()
      ? part
      : { ...part, amount: format.editable(share.toFixed(), draft.currency) };
  });
}

/** A draft that is to be split: its category begins the first part. */
export function split({ choice }: Draft): Partial<Draft> {
  return { parts: [emptyPart(choice), emptyPart()], choice: null, sought: '' };
}

/** Without one of the parts. The last one that is left is all there is. */
export function withoutPart({ parts }: Draft, key: string): Partial<Draft> {
  const left = (parts ?? []).filter((part) => part.key !== key);
  const [last] = left;
  if (left.length > 1 || !last || last.note.trim() !== '') return { parts: left };
  return { parts: null, choice: last.choice, sought: last.sought };
}

/** Reads the parts of an amount; they have to add up to it. */
export function readParts(
  draft: Draft & { parts: readonly Part[] },
  whole: string,
  format: Place & Pick<Format, 'figure'>,
  stored?: Stored,
): { ok: true; splits: SplitContent[] } | { ok: false; problem: string } {
  const splits: SplitContent[] = [];
  for (const [index, part] of draft.parts.entries()) {
    const { choice, sought, amount, note } = part;
    const problem = (text: string) => ({ ok: false as const, problem: `Part ${index + 1}: ${text}` });
    if (choice === null && sought.trim() !== '') return problem('no category is called so.');
    if (isBlankAmount(amount)) return problem('give an amount.');
    const read = readPart(amount, whole, draft.currency, format, stored);
    if (!read.ok) return problem(read.problem);
    if (new Decimal(read.value).isZero()) return problem('an amount is not zero.');
    splits.push({ categoryId: choice?.id ?? null, amount: read.value, note: note.trim() === '' ? null : note.trim() });
  }
  const left = leftOf(draft, format, stored);
  if (!left || left.isZero()) return { ok: true, splits };
  const figure = format.figure(left.abs().toFixed(), draft.currency);
  return { ok: false, problem: left.isNegative() ? `The parts are ${figure} too much.` : `${figure} are left.` };
}

function valueOf(text: string, ...rest: [whole: string, currency: string, place: Place, stored?: Stored]) {
  const read = readPart(text, ...rest);
  return read.ok ? new Decimal(read.value) : undefined;
}
