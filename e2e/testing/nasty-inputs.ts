import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { loadSchema } from '../../wiring/schema';
import type { ApiField } from './selection';

/** What a caller may send as a text, be it a name, an amount, a month, a day or an id. */
export const nastyTexts: Record<string, string> = {
  quotes: `'; drop table assets; -- "\\'`,
  'a null character': 'a\0b',
  'half of a surrogate pair': 'a\ud800b',
  'the other half': '\udfff',
  emoji: '👩‍👩‍👧‍👦🇪🇺',
  'right to left with controls': '\u202eحساب\u202c\u2066אב\u2069',
  'ten to the nineteenth': '10000000000000000000',
  'ten to the twentieth': '100000000000000000000',
  'a small exponent': '1e-9',
  'a large exponent': '1e400',
  'minus zero': '-0',
  'no number': 'NaN',
  infinity: 'Infinity',
  'a decimal comma': '1,5',
  'five decimals': '0.00001',
  'other digits': '١٢٣',
  empty: '',
  spaces: '   ',
  'a long text': 'x'.repeat(10_000),
  'an impossible day': '2024-02-30',
  'a day': '2024-02-29',
  'an impossible month': '2024-13',
  'a month': '2024-02',
  'a late month': '9999-12',
  'month zero': '0000-01',
  'a code too long': 'EURO',
  'a path': '../../etc/passwd',
  'a pattern': '%_\\',
  'a template': '${ctx} #set($x = 1) {{7*7}}',
};

const { schema: loadedSchema } = loadSchema();

/** What is no text. */
export const nastyJson: Record<string, unknown> = {
  'a number': 12,
  'a large number': 1e20,
  'a fraction': 1.5,
  'a negative number': -1,
  yes: true,
  'a list': [[]],
  'an object': { a: 1 },
};

/** A place in the arguments of an operation: `['input', 'values', 0, 'value']`. */
export type Place = readonly (string | number)[];

/** The types of arguments that are written as texts. */
export const textTypes = ['String', 'ID', 'AWSDate'];

/** Every place in an operation's arguments where a value of these types goes; of a list, its first item. */
export function placesOf({ root, name }: ApiField, types: string[]): Place[] {
  const type = loadedSchema.getType(root);
  const field = type && 'getFields' in type ? type.getFields()[name] : undefined;
  const args = field && 'args' in field ? field.args : [];
  return args.flatMap((argument) => placesIn(argument.type, types, [argument.name]));
}

function placesIn(type: GraphQLInputType, types: string[], at: Place): Place[] {
  const inner = isListType(getNullableType(type)) ? [...at, 0] : at;
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => placesIn(field.type, types, [...inner, field.name]));
  }
  return types.includes(named.name) ? [inner] : [];
}

/** The same arguments with another value at a place. */
export function withValue(args: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') return [withValue((args as unknown[])[step], rest, value)];
  return { ...(args as object), [step]: withValue((args as Record<string, unknown>)[step], rest, value) };
}

/** The name of the argument or input field at a place. */
export function nameOf(place: Place): string {
  return String(place.findLast((step) => typeof step === 'string'));
}
