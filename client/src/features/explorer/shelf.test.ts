import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaFor } from './shipped-schema';
import { shelves } from './shelf';

const all = shelves('2026-06', '2025-06');

describe('the shelf of queries', () => {
  it.each(all.flatMap(({ queries, group }) => queries.map((query) => [query.title, query, group] as const)))(
    '"%s" runs against the schema that the client ships',
    (_title, { query, variables = {} }, group) => {
      const document = parse(query);
      expect(validate(schemaFor(group ? [group] : []), document)).toEqual([]);
      for (const name of Object.keys(variables)) expect(query).toContain(`$${name}:`);
    },
  );
});

describe('the shipped schema', () => {
  const fieldsOf = (groups: string[]) => Object.keys(schemaFor(groups).getQueryType()?.getFields() ?? {});

  it('shows the figures over everybody’s books to analysts alone', () => {
    expect(fieldsOf([])).not.toContain('benchmarks');
    expect(fieldsOf(['analysts'])).toEqual(expect.arrayContaining(['benchmarks', 'netWorth']));
  });

  it('leaves out what only functions may call', () => {
    const mutations = Object.keys(schemaFor(['analysts']).getMutationType()?.getFields() ?? {});
    expect(mutations).toContain('createAsset');
    expect(mutations.filter((name) => name.startsWith('publish'))).toEqual([]);
  });
});
