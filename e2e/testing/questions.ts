import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime } from '../../local/appsync/runtime/runtime';
import { bundleResolvers } from '../../wiring/bundle';
import { projectRoot } from '../../wiring/project-root';
import { listResolvers } from '../../wiring/resolver-list';

/**
 * A question that resolvers ask a function, and every field of its answer. While a release takes over, its functions
 * answer the resolvers of the release before: what is recorded stays recorded until a release after the last resolver
 * that asks so (docs/decisions/0056-functions-shift-gradually.md).
 */
export interface RecordedQuestion {
  function: string;
  /** `<owner>` and `<document>` stand for somebody's id, also as that of their books, and their export. */
  question: Record<string, unknown>;
  answer: string[];
}

/** The questions of this release, and those of the release before that no resolver asks any more. */
export const recordedQuestions = (): RecordedQuestion[] =>
  JSON.parse(readFileSync(join(projectRoot, 'e2e', 'testing', 'questions.json'), 'utf8')) as RecordedQuestion[];

const id = '00000000-0000-4000-8000-000000000000';
const month = '2024-02';

/** A context in which each resolver finds what it looks for. */
function contextOf(fieldName: string): object {
  const input = { month, categoryId: id, currency: 'EUR', values: [{ assetId: id }], document: '<document>' };
  const person = { sub: id, issuer: id, username: id, claims: {}, sourceIp: [], defaultAuthStrategy: 'ALLOW' };
  const ourFunction = { accountId: id, userArn: id, username: id, sourceIp: [] };
  return {
    arguments: {
      ...{ month, from: '2024-01', to: month, currency: 'EUR', categoryId: id, id, owner: id, actor: id },
      input: fieldName === 'setAllocationTargets' ? [input] : input,
    },
    identity: fieldName.startsWith('publish') ? ourFunction : person,
    request: { headers: {} },
    stash: { changed: [id], parted: [id] },
    prev: { result: { id, month, date: '2024-02-01', categoryId: id, changed: [id], isComplete: true } },
    info: { selectionSetList: ['document', 'archive', 'points', 'points/categories', 'points/categories/value'] },
  };
}

/** What the resolvers of this release ask of functions, each question once. */
export async function questionsOfToday(): Promise<Omit<RecordedQuestion, 'answer'>[]> {
  const steps = listResolvers()
    .flatMap(({ fieldName, functions }) => functions.map((step) => ({ fieldName, ...step })))
    .filter(({ dataSource }) => dataSource !== 'db' && dataSource !== 'none');
  const codes = await bundleResolvers([{ functions: steps }]);
  const runtime = createRuntime({ timeoutMs: 10_000 });
  try {
    const asked = await Promise.all(
      steps.map(async ({ fieldName, dataSource, file }) => {
        const evaluated = await runtime.evaluate(codes.get(file) ?? '', 'request', contextOf(fieldName));
        if (evaluated.failure) throw new Error(`${file}: ${evaluated.failure.message}`);
        const { payload } = evaluated.result as { payload: Record<string, unknown> };
        return { function: dataSource, question: ofOwner(payload) };
      }),
    );
    return [...new Map(asked.map((question) => [kindOf(question), question])).values()];
  } finally {
    await runtime.close();
  }
}

/** Names of the fields that say who asks, or about whom. */
const ofPeople = ['sub', 'books', 'owner', 'actor'];

/** A question with `<owner>` in the place of whoever asked it, or as somebody else asks it. */
export function ofOwner(question: Record<string, unknown>, owner = '<owner>'): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(question).map(([key, value]) => [key, ofPeople.includes(key) ? owner : value]),
  );
}

/** Fields that say which of its questions a function is asked. */
const telling = ['field', 'operation'];

/** Two questions of one kind differ in values alone. */
export function kindOf({ function: name, question }: Omit<RecordedQuestion, 'answer'>): string {
  const shape = Object.entries(question).map(([key, value]) =>
    telling.includes(key) ? `${key} ${String(value)}` : `${key}: ${value === null ? 'null' : typeof value}`,
  );
  return `${name} { ${shape.sort().join(', ')} }`;
}

/** Every field of a value, as `points[].month`; a list that is empty throughout is `points`. */
export function fieldsOf(value: unknown): string[] {
  const fields = [...new Set(leavesOf(value, ''))].sort();
  return fields.filter((field) => !fields.some((other) => other.startsWith(`${field}[]`)));
}

function leavesOf(value: unknown, at: string): string[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return at === '' ? [] : [at];
  const under = (key: string) => (Array.isArray(value) ? `${at}[]` : [at, key].filter((part) => part !== '').join('.'));
  return entries.flatMap(([key, item]) => leavesOf(item, under(key)));
}
