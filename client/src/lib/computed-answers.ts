import type { FieldPolicy } from '@apollo/client';

/** The fields of Query that several screens ask, whose answer has no id, only the question it answers: its arguments. */
const questions = ['allocation', 'budgets', 'cashFlow', 'netWorth'];

/**
 * How they are kept. Screens ask one question for different fields; what they get is put together while the answers
 * agree on all that both have, so that no screen takes another's away. Where they disagree, something changed between
 * them: then the newer one alone is true.
 */
const byQuestion: FieldPolicy<unknown> = {
  merge: (existing, told) => joined(existing, told) ?? told,
};

export const computedAnswers = Object.fromEntries(questions.map((question) => [question, byQuestion]));

type Fields = Record<string, unknown>;

/** Both in one, lists item by item; undefined where they disagree. */
function joined(before: unknown, now: unknown): unknown {
  if (before === now) return now;
  if (!isFields(before) || !isFields(now) || before['length'] !== now['length']) return undefined;
  const both: Fields = Array.isArray(now) ? (Array.from(now) as unknown as Fields) : { ...before };
  for (const [name, value] of Object.entries(now)) {
    const field = name in before ? joined(before[name], value) : value;
    if (field === undefined) return undefined;
    both[name] = field;
  }
  return both;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
