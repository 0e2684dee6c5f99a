import { describe, expect, test } from 'vitest';
import { awsScalars } from './aws-scalars';

const parse = (name: string, value: unknown): unknown => awsScalars[name]?.parseValue(value);
const serialize = (name: string, value: unknown): unknown => awsScalars[name]?.serialize(value);

describe('what is accepted', () => {
  test.each([
    ['AWSDate', ['2024-02-29', '1970-01-01Z', '2000-02-29+05:30', '-0001-12-31']],
    ['AWSTime', ['12:30', '12:30:24', '12:30:24.500', '12:30:24.500+05:30', '23:59Z']],
    ['AWSDateTime', ['2024-02-29T12:30Z', '1970-01-01T12:30:24.500+05:30', '2020-08-28T16:08:27.988319Z']],
    ['AWSTimestamp', [0, -1, 1_700_000_000]],
    ['AWSEmail', ['a@b.example', 'first.last+tag@sub.domain.example']],
    ['AWSURL', ['https://example.com/a?b=c#d', 'ftp://example.com', 'mailto:a@b.example']],
    ['AWSPhone', ['+49 30 1234567', '555-123-4567', '3023345678']],
    ['AWSIPAddress', ['127.0.0.1', '123.12.34.56/24', '2001:db8::1', '2001:db8::/64']],
  ])('%s', (name, values) => {
    for (const value of values) expect(parse(name, value), String(value)).toBe(value);
  });
});

describe('what is refused', () => {
  test.each([
    ['AWSDate', 'date', ['2023-02-29', '2024-13-01', '2024-1-1', '2024-01-01T00:00Z', '', 20240101, null]],
    ['AWSTime', 'time', ['24:00', '12:60', '1:30', 'noon']],
    ['AWSDateTime', 'DateTime', ['2024-02-29T12:30', '2024-02-30T12:30Z', '2024-02-29 12:30Z', '2024-02-29']],
    ['AWSTimestamp', 'timestamp', ['1', 1.5, true]],
    ['AWSEmail', 'email', ['a', 'a@', 'a b@c.example', '@b.example']],
    ['AWSURL', 'URL', ['example.com', '/path', 'https://', 'https://a b']],
    ['AWSPhone', 'phone number', ['abc', '1', '+']],
    ['AWSIPAddress', 'IP address', ['256.0.0.1', '1.2.3.4/33', '1.2.3', '::1/129']],
    ['AWSJSON', 'JSON', ['{', { a: 1 }]],
  ])('%s', (name, what, values) => {
    for (const value of values) {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      expect(() => parse(name, value), text).toThrow(`Unable to parse \`${text}\` as a valid ${what}.`);
    }
  });
});

test('JSON arrives as the value that is written in it, and leaves as a text', () => {
  expect(parse('AWSJSON', '{"a":[1,null]}')).toEqual({ a: [1, null] });
  expect(serialize('AWSJSON', { a: [1, null] })).toBe('{"a":[1,null]}');
  expect(serialize('AWSJSON', '{"a":1}')).toBe('{"a":1}');
});

test('a value that does not fit its type does not leave', () => {
  expect(() => serialize('AWSDate', 'soon')).toThrow('Unable to serialize `soon` as a valid date.');
  expect(serialize('AWSTimestamp', '12')).toBe(12);
});
