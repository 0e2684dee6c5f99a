import { HelperError } from './errors';

/** SQL of the joins, by the key they have in a select. */
const joins: Record<string, string> = {
  join: 'JOIN',
  innerJoin: 'INNER JOIN',
  leftJoin: 'LEFT JOIN',
  leftOuterJoin: 'LEFT OUTER JOIN',
  rightJoin: 'RIGHT JOIN',
  rightOuterJoin: 'RIGHT OUTER JOIN',
  fullOuterJoin: 'FULL OUTER JOIN',
  crossJoin: 'CROSS JOIN',
  joinNatural: 'NATURAL JOIN',
  innerJoinNatural: 'NATURAL INNER JOIN',
  leftJoinNatural: 'NATURAL LEFT JOIN',
  leftOuterJoinNatural: 'NATURAL LEFT OUTER JOIN',
  rightJoinNatural: 'NATURAL RIGHT JOIN',
  rightOuterJoinNatural: 'NATURAL RIGHT OUTER JOIN',
  fullOuterJoinNatural: 'NATURAL FULL OUTER JOIN',
};

interface Writers {
  table(name: unknown): string;
  columns(list: unknown): string;
  condition(on: unknown): string;
}

/** The JOIN clauses of a select, in the order its keys are written. */
export function joinClauses(properties: Record<string, unknown>, write: Writers): string[] {
  return Object.entries(properties)
    .filter(([key]) => Object.hasOwn(joins, key))
    .flatMap(([key, list]) => {
      if (!Array.isArray(list)) throw new HelperError(`${key} expects an array.`);
      return (list as Record<string, unknown>[]).map(({ table, from, on, using }) => {
        const clause = `${joins[key] ?? ''} ${write.table(table ?? from)}`;
        if (using) return `${clause} USING (${write.columns(using)})`;
        return on ? `${clause} ON ${write.condition(on)}` : clause;
      });
    });
}
