interface Condition {
  fieldName: string;
  operator: string;
  value: unknown;
}

/** All of these must hold. */
type Group = Condition[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Every group with every alternative: (a or b) and (c or d) is ac, ad, bc, bd. */
const multiply = (groups: Group[], alternatives: Group[]): Group[] =>
  groups.flatMap((group) => alternatives.map((alternative) => [...group, ...alternative]));

/** The groups of a filter; undefined when it is none. `and`, `or` and fields, in the order they are written. */
function expand(filter: unknown, ignored: unknown[]): Group[] | undefined {
  if (!isObject(filter)) return undefined;
  let groups: Group[] = [[]];
  for (const [key, value] of Object.entries(filter)) {
    if (key === 'and' || key === 'or') {
      if (!Array.isArray(value)) return undefined;
      const members = value.map((member) => expand(member, ignored));
      if (members.some((member) => !member)) return undefined;
      const known = members as Group[][];
      groups = key === 'and' ? known.reduce(multiply, groups) : multiply(groups, known.flat());
    } else if (!ignored.includes(key)) {
      if (!isObject(value)) return undefined;
      const alternatives = Object.entries(value).map(([operator, operand]) => [
        { fieldName: key, operator, value: operand },
      ]);
      groups = multiply(groups, alternatives);
    }
  }
  return groups;
}

/**
 * util.transform.toSubscriptionFilter: the groups, any of which must hold, that a filter multiplies out to.
 * Each rule is one more alternative in every group. Null for what is no filter.
 */
export function toSubscriptionFilter(
  filter: unknown,
  ignoredFields: unknown = [],
  rules: unknown = undefined,
): unknown {
  const ignored = Array.isArray(ignoredFields) ? ignoredFields : [];
  const groups = expand(filter, ignored);
  if (!groups) return null;
  let all = groups;
  if (isObject(rules) && Object.keys(rules).length > 0) {
    const alternatives = Object.entries(rules).flatMap(
      ([field, operators]) => expand({ [field]: operators }, []) ?? [],
    );
    all = multiply(groups, alternatives);
  }
  return { filterGroup: all.filter((group) => group.length > 0).map((filters) => ({ filters })) };
}
