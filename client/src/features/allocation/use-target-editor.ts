import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Decimal } from '../../../../domain/money';
import { graphql } from '../../__generated__';
import { problemText } from '../../lib/api-error';
import { useFormat } from '../../lib/format-context';
import type { Step } from '../../lib/undo/undo-history';
import { useLatest } from '../../lib/use-latest';
import { plainPercent } from './share-text';
import {
  refusedTargets,
  sameTarget,
  targetChanges,
  targetProblems,
  targetSum,
  unallocated,
  type Targets,
  type TypedTargets,
} from './target-drafts';
import { useSetTargets } from './use-set-targets';

const TargetsNow = graphql(`
  query TargetsNow {
    allocationTargets {
      id
      targetPct
      version
    }
  }
`);

export type TargetEditor = ReturnType<typeof useTargetEditor>;

export interface TargetEditorOptions {
  /** The targets as the screen shows them. */
  stored: Targets;
  month: string;
  /** Called when editing is over: with the step that was done, or without where nothing was saved. */
  onLeave: (step?: Step) => void;
}

/**
 * The targets of all categories while they are edited. Nothing is sent before `save`, which first looks whether the
 * same targets were changed elsewhere meanwhile, and then sends what was changed in one mutation.
 */
export function useTargetEditor({ stored, month, onLeave }: TargetEditorOptions) {
  const format = useFormat();
  const { locale } = format;
  const client = useApolloClient();
  const setTargets = useSetTargets(month);
  const [typed, setTyped] = useState<TypedTargets>({});
  const typedNow = useLatest(typed);
  const [fresh, setFresh] = useState<Targets>({});
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [saving, setSaving] = useState(false);

  const current = { ...stored, ...fresh };
  const changes = targetChanges(current, typed, locale);
  const unreadable = targetProblems(typed, locale);
  const sum = targetSum(current, typed, locale);
  const readable = Object.keys(unreadable).length === 0;
  const canSave = changes.length > 0 && readable && unallocated(sum).kind !== 'over' && !saving;

  /**
   * Why targets changed here are not to be saved yet: they were changed elsewhere since the screen showed them. And the
   * versions they have, so that what is changed between this look and the save is not run over either.
   */
  async function changedElsewhere() {
    const { data } = await client.query({ query: TargetsNow, fetchPolicy: 'network-only' });
    const targets = new Map(data?.allocationTargets.map((target) => [target.id, target]));
    const now: Targets = Object.fromEntries(
      Object.keys(current).map((code) => [code, targets.get(code)?.targetPct ?? null]),
    );
    setFresh(now);
    const moved: Record<string, string> = Object.fromEntries(
      changes.flatMap(({ categoryCode: code }) => {
        const target = now[code] ?? null;
        if (sameTarget(target, current[code] ?? null)) return [];
        const what = target === null ? 'cleared' : `set to ${plainPercent(format, new Decimal(target))}`;
        return [[code, `It was ${what} elsewhere meanwhile. Save again to replace that.`]];
      }),
    );
    return { moved, versionOf: (code: string) => targets.get(code)?.version ?? 0 };
  }

  async function save() {
    if (!canSave) return;
    setSaving(true);
    setProblem(undefined);
    try {
      const { moved, versionOf } = await changedElsewhere();
      setRefusals(asTyped(moved));
      if (Object.keys(moved).length > 0) return;
      const step = await setTargets(
        changes.map((change) => ({ ...change, expectedVersion: versionOf(String(change.categoryCode)) })),
        current,
      );
      // What was typed while they were being saved is still to be saved.
      const more = Object.fromEntries(Object.entries(typedNow.current).filter(([code, text]) => typed[code] !== text));
      if (Object.keys(more).length === 0) {
        onLeave(step);
        return;
      }
      const saved = Object.fromEntries(changes.map(({ categoryCode, targetPct = null }) => [categoryCode, targetPct]));
      setFresh((now) => ({ ...now, ...saved }));
      setTyped(more);
    } catch (error) {
      const atFields = refusedTargets(error, changes);
      setRefusals(asTyped(atFields));
      if (Object.keys(atFields).length === 0) setProblem(problemText(error));
    } finally {
      setSaving(false);
    }
  }

  /** Without those of fields that were typed into since. */
  function asTyped(problems: Readonly<Record<string, string>>) {
    return Object.fromEntries(Object.entries(problems).filter(([code]) => typedNow.current[code] === typed[code]));
  }

  return {
    typed,
    problems: { ...refusals, ...unreadable },
    problem,
    sum,
    saving,
    canSave,
    /** Whether leaving would lose anything. */
    dirty: changes.length > 0 || !readable,
    targetOf: (code: string) => current[code] ?? null,
    cancel: () => onLeave(),
    type(code: string, text: string) {
      setTyped((now) => ({ ...now, [code]: text }));
      setRefusals((now) => without(now, code));
    },
    revert(code: string) {
      setTyped((now) => without(now, code));
      setRefusals((now) => without(now, code));
    },
    save,
  };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
