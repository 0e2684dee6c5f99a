import { Decimal, ZERO } from '../../../../domain/money';
import { HUNDRED } from '../../../../domain/percentages';
import type { AllocationTargetInput } from '../../__generated__/graphql';
import { apiErrors } from '../../lib/api-error';
import { parsePercent } from './parse-percent';

/** Targets by category code; null where there is none. */
export type Targets = Readonly<Record<string, string | null>>;
/** What was typed by category code; absent while untouched. */
export type TypedTargets = Readonly<Record<string, string>>;

/** Whether both are no target, or the same percentage however it is written. */
export function sameTarget(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : new Decimal(a).equals(b);
}

/** What all targets would add up to. What cannot be read counts as it is stored. */
export function targetSum(stored: Targets, typed: TypedTargets, locale: string): Decimal {
  return Object.entries(stored).reduce((sum, [code, before]) => {
    const parsed = typed[code] === undefined ? undefined : parsePercent(typed[code], locale);
    return sum.plus((parsed?.ok ? parsed.value : before) ?? 0);
  }, ZERO);
}

/** The categories whose target was changed. The same percentage written another way is no change. */
export function targetChanges(stored: Targets, typed: TypedTargets, locale: string): AllocationTargetInput[] {
  return Object.entries(typed).flatMap(([categoryCode, text]) => {
    const parsed = parsePercent(text, locale);
    if (!parsed.ok || sameTarget(parsed.value, stored[categoryCode] ?? null)) return [];
    return [{ categoryCode, targetPct: parsed.value }];
  });
}

/** Why a field cannot be saved, by category code. */
export function targetProblems(typed: TypedTargets, locale: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([code, text]) => {
      const parsed = parsePercent(text, locale);
      return parsed.ok ? [] : [[code, parsed.problem]];
    }),
  );
}

/** What stands between the sum of all targets and a hundred percent. */
export function unallocated(sum: Decimal): { kind: 'left' | 'exact' | 'over'; by: Decimal } {
  const left = HUNDRED.minus(sum);
  if (left.isZero()) return { kind: 'exact', by: ZERO };
  return { kind: left.isPositive() ? 'left' : 'over', by: left.abs() };
}

/** What the server refused, by category: `input[2].targetPct` is the third that was sent. */
export function refusedTargets(error: unknown, sent: readonly AllocationTargetInput[]): Record<string, string> {
  return Object.fromEntries(
    apiErrors(error).flatMap(({ field, message }) => {
      const entry = sent[Number(/^input\[(\d+)\]/.exec(field ?? '')?.[1])];
      return entry ? [[entry.categoryCode, message]] : [];
    }),
  );
}
