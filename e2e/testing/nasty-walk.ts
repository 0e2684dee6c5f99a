import { Decimal } from 'decimal.js';
import { faultsIn } from './leaks';
import { nameOf, placesOf, withValue, type Place } from './nasty-inputs';
import { inParallel } from './parallel';
import type { GraphqlAnswer, Person } from './person';
import type { ApiField } from './selection';

type Answer = GraphqlAnswer<Record<string, unknown>>;

type Item = Record<string, unknown>;
const idOf = (thing: unknown) => (thing as { id: string } | null | undefined)?.id;

/** What an answer calls the things that an input names by their ids and codes. */
const answeredAs: Record<string, (item: Item) => unknown> = {
  categoryCode: ({ category }) => (category as { code: string } | undefined)?.code,
  accountId: ({ account }) => idOf(account),
  parentId: ({ parent }) => idOf(parent),
  // Of a transfer, what goes out is answered with its sign.
  amount: ({ budget, transfer, amount }) => budget ?? (transfer as Item | null | undefined)?.amount ?? amount,
  receivedAmount: ({ transfer }) => (transfer as Item | null | undefined)?.amount,
};

const decimals = [
  'amount',
  'receivedAmount',
  'contribution',
  'value',
  'rate',
  'marketCap',
  'subTargetPct',
  'targetPct',
];

/**
 * What is wrong with the answer to a nasty value at a place: it may be kept as it is, or refused by an error that
 * names the place. undefined when nothing is.
 */
function wrongIn(answer: Answer, field: string, place: Place, value: string): string | undefined {
  const [error] = answer.errors ?? [];
  if (error === undefined) {
    const kept = answersAnother.includes(field) || keptAsItIs(answer.data?.[field], place, value);
    return kept ? undefined : 'kept in another form';
  }
  // What is of another type, and a day that does not exist, is refused by AppSync itself, before any code of ours.
  if (/^Variable '\w+' has an invalid value\.|^The variables input contains a field/.test(error.message))
    return undefined;
  if (/INTERNAL|UNAVAILABLE/.test(error.errorType ?? '')) return error.errorType ?? '';
  const [fault] = faultsIn(answer);
  if (fault !== undefined) return fault;
  // Nothing is wrong with the value then: it is another's name or id that was taken before.
  if (error.errorType === 'CONFLICT') return undefined;
  return namesPlace(error.errorInfo?.field ?? '', place)
    ? undefined
    : `names ${error.errorInfo?.field}: ${error.message}`;
}

/** Operations that answer another month than the one they are given. */
const answersAnother = ['autoAdjustBudgets'];

function keptAsItIs(answered: unknown, place: Place, value: string): boolean {
  const whole = (Array.isArray(answered) ? answered[0] : answered) as Item | null | undefined;
  if (typeof whole !== 'object' || whole === null) return true;
  const item = place.includes('splits') ? (whole.splits as Item[])[0] : whole;
  if (item === undefined) return false;
  const name = nameOf(place);
  const kept = Object.hasOwn(answeredAs, name) ? answeredAs[name]?.(item) : item[name];
  if (kept === undefined) return true;
  // A payee of no letters is none.
  if (name === 'payee' && kept === null) return value.trim() === '';
  return decimals.includes(name) ? new Decimal(String(kept)).eq(value) : String(kept) === value;
}

/** A refusal names the field, by its place in a list or by the list. */
function namesPlace(field: string, place: Place): boolean {
  const list = place.findIndex((step) => typeof step === 'number');
  return (
    field
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') === nameOf(place) ||
    (list > 0 && field === place[list - 1])
  );
}

/** Puts each value at each place of some operations, and lists what is wrong with the answers. */
export async function wrongWith(
  person: Person,
  fields: ApiField[],
  args: Record<string, Record<string, unknown>>,
  { types, values }: { types: string[]; values: Record<string, unknown> },
): Promise<string[]> {
  const found: string[] = [];
  const tryOut = async (field: ApiField) => {
    const key = `${field.root}.${field.name}`;
    for (const place of placesOf(field, types)) {
      for (const [kind, value] of Object.entries(values)) {
        const given = args[`${key} ${place[1]}`] ?? args[key];
        const nasty = withValue(given, place, value) as Record<string, unknown>;
        const what = wrongIn(await person.ask(field.document, nasty), field.name, place, String(value));
        if (what !== undefined) found.push(`${key} ${place.join('.')}, ${kind}: ${what}`);
      }
    }
  };
  await inParallel(fields.map((field) => () => tryOut(field)));
  return found;
}
