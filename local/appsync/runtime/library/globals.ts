import { HelperError } from './errors';
import { javaRegex } from './java-regex';

/** Only these of an object's members, in an object that cannot be changed. */
function only<T extends object>(source: T, names: (keyof T)[]): object {
  const facade: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of names) facade[name as string] = source[name];
  return Object.freeze(facade);
}

/** AppSync reads text that is no JSON as an empty string. */
function parseJson(text: string, ...rest: unknown[]): unknown {
  if (rest.length > 0) throw new HelperError('JSON.parse takes one argument.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return '';
  }
}

const convert = <T extends object>(call: (value?: unknown) => unknown, members: T): object =>
  Object.freeze(Object.assign((value?: unknown) => call(value), members));

/** The built-in objects with just the members that APPSYNC_JS documents, and the conversions AWS's samples use. */
export function documentedGlobals(): Record<string, unknown> {
  return {
    Object: only(Object, ['assign', 'entries', 'hasOwn', 'keys', 'values']),
    Array: only(Array, ['isArray']),
    Math: only(Math, ['random', 'min', 'max', 'round', 'floor', 'ceil']),
    JSON: Object.freeze({ parse: parseJson, stringify: JSON.stringify }),
    String: convert((value = '') => String(value), { raw: String.raw }),
    Number: convert((value = 0) => Number(value), { isFinite: Number.isFinite, isNaN: Number.isNaN }),
    Boolean: convert((value) => Boolean(value), {}),
    parseInt,
    parseFloat,
    isNaN,
    isFinite,
  };
}

function redefine(prototype: object, name: string, value: unknown): void {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: false });
}

/**
 * The methods that APPSYNC_JS has but that work differently there: replace and replaceAll read their first
 * argument as a regular expression of Java, and sort takes no arguments.
 */
export function installDifferences(): void {
  const replace = String.prototype.replace as (this: string, pattern: RegExp, replacement: unknown) => string;
  const { sort } = Array.prototype;
  const inJava = (flags: string) =>
    function (this: string, pattern: unknown, replacement: unknown): string {
      // Regular expressions are this library's own: resolvers have no way to make one.
      if (pattern instanceof RegExp) return replace.call(this, pattern, replacement);
      if (typeof replacement === 'function') throw new HelperError('A function cannot be passed as an argument.');
      return replace.call(this, javaRegex(String(pattern), flags), String(replacement));
    };
  redefine(String.prototype, 'replace', inJava(''));
  redefine(String.prototype, 'replaceAll', inJava('g'));
  redefine(Array.prototype, 'sort', function (this: unknown[], ...args: unknown[]): unknown[] {
    if (args.length > 0) throw new HelperError("Array.prototype.sort() doesn't support arguments.");
    return sort.call(this);
  });
}
