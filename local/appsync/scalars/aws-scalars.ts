import { GraphQLError, Kind, valueFromASTUntyped, type GraphQLScalarType, type ValueNode } from 'graphql';
import { isDate, isDateTime, isTime } from './dates';
import { isEmail, isIpAddress, isPhone, isUrl } from './texts';

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

const fail = (verb: 'parse' | 'serialize', value: unknown, what: string): never => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  throw new GraphQLError(`Unable to ${verb} \`${text}\` as a valid ${what}.`);
};

/** A scalar that is a text of a form. */
function textOf(what: string, fits: (text: string) => boolean): Behaviour {
  const check =
    (verb: 'parse' | 'serialize') =>
    (value: unknown): string =>
      typeof value === 'string' && fits(value) ? value : fail(verb, value, what);
  const parse = check('parse');
  return {
    serialize: check('serialize'),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
  };
}

/** Seconds since the epoch, as a number. */
function timestamp(): Behaviour {
  const check =
    (verb: 'parse' | 'serialize') =>
    (value: unknown): number => {
      const seconds = verb === 'serialize' && typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof seconds === 'number' && Number.isSafeInteger(seconds) ? seconds : fail(verb, value, 'timestamp');
    };
  const parse = check('parse');
  return {
    serialize: check('serialize'),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node)),
  };
}

/** JSON in a text. Resolvers get the value that is written in it; what they return is written as JSON again. */
function json(): Behaviour {
  const parse = (value: unknown): unknown => {
    if (typeof value !== 'string') return fail('parse', value, 'JSON');
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return fail('parse', value, 'JSON');
    }
  };
  return {
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
  };
}

/** How AppSync's own scalars read and write. */
export const awsScalars: Record<string, Behaviour> = {
  AWSDate: textOf('date', isDate),
  AWSTime: textOf('time', isTime),
  AWSDateTime: textOf('DateTime', isDateTime),
  AWSTimestamp: timestamp(),
  AWSEmail: textOf('email', isEmail),
  AWSJSON: json(),
  AWSURL: textOf('URL', isUrl),
  AWSPhone: textOf('phone number', isPhone),
  AWSIPAddress: textOf('IP address', isIpAddress),
};
