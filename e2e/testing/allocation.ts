import type { Person } from './person';

interface Allocation {
  total: string;
  categories: {
    category: { code: string; name: string };
    value: string;
    pct: string;
    targetPct: string | null;
    assets: { asset: { name: string }; value: string; targetPct: string | null }[];
  }[];
}

/** The allocation of a month as the API gives it to somebody. */
export async function allocationOf(person: Person, month: string): Promise<Allocation> {
  const answer = await person.get<{ allocation: Allocation }>(
    `query ($month: String!) { allocation(month: $month) { total categories {
      category { code name } value pct targetPct assets { asset { name } value targetPct } } } }`,
    { month },
  );
  return answer.allocation;
}

/** The target of a category, as it is stored. */
export async function targetOf(person: Person, categoryCode: string): Promise<string | undefined> {
  const { allocationTargets } = await person.get<{ allocationTargets: { id: string; targetPct: string }[] }>(
    '{ allocationTargets { id targetPct } }',
  );
  return allocationTargets.find(({ id }) => id === categoryCode)?.targetPct;
}

export async function aim(person: Person, categoryCode: string, targetPct: string): Promise<void> {
  await person.get('mutation ($input: [AllocationTargetInput!]!) { setAllocationTargets(input: $input) { id } }', {
    input: [{ categoryCode, targetPct }],
  });
}
