import { Decimal } from '../../../../domain/money';
import type { AssetValueInput, MonthGrid_InputFragment } from '../../__generated__/graphql';
import type { AmountPlace } from '../../lib/parse-amount';

/** What is stored for a row; null where nothing is yet. */
export type Stored = MonthGrid_InputFragment | null;

/** What was typed for one asset and not saved yet. Absent means untouched. */
export interface Draft {
  /** What was stored when this was begun: anything else by now is somebody else's. */
  base: Stored;
  value?: string;
  /** The amount that `value` stands for, where it was taken or chosen and not typed. */
  amount?: string;
  /** The convention of the column it was pasted with. */
  decimal?: AmountPlace['decimal'];
  notes?: string;
  /** Why the server refused it. */
  refusal?: string;
  /** What filled it in one go with others, until it is typed into: that can be undone. */
  batch?: Batch;
}

/** By asset id. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Several drafts that changed in one go, and what they were before. */
export interface Batch {
  before: Drafts;
  assetIds: readonly string[];
}

/** A value for a row, as it is filled in. */
export interface Filled extends Pick<Draft, 'amount' | 'decimal'> {
  assetId: string;
  value: string;
}

export type DraftAction =
  | { type: 'typed'; assetId: string; base: Stored; value: string }
  | { type: 'noted'; assetId: string; base: Stored; notes: string }
  /** The same amount, written out or chosen: no new draft. */
  | { type: 'settled'; values: readonly Filled[] }
  | { type: 'filled'; values: readonly (Filled & { base: Stored })[] }
  | { type: 'reverted'; assetId: string }
  /** The person has seen what is stored now, and keeps what they typed. */
  | { type: 'kept'; assetId: string; base: Stored }
  | { type: 'refused'; refusals: ReadonlyMap<string, string>; sent: SentDrafts }
  | { type: 'saved'; recorded: ReadonlyMap<string, Stored>; sent: SentDrafts }
  | { type: 'discarded' }
  | { type: 'undone'; batch: Batch };

/** The drafts as they were when they were sent, and what was sent for them. */
export interface SentDrafts {
  drafts: Drafts;
  values: readonly AssetValueInput[];
}

/** The drafts after something happened. Typing takes a refusal away; what was typed while saving stays. */
export function draftsReducer(drafts: Drafts, action: DraftAction): Drafts {
  switch (action.type) {
    case 'typed': {
      const { base = action.base, notes } = drafts[action.assetId] ?? {};
      const draft = { base, value: action.value, ...(notes === undefined ? {} : { notes }) };
      return { ...drafts, [action.assetId]: draft };
    }
    case 'noted': {
      const { base = action.base, ...draft } = drafts[action.assetId] ?? {};
      return { ...drafts, [action.assetId]: { ...draft, base, notes: action.notes } };
    }
    case 'settled':
      return settled(drafts, action.values);
    case 'filled':
      return filled(drafts, action.values);
    case 'reverted':
      return without(drafts, ({ assetId }) => assetId === action.assetId);
    case 'kept':
      return changed(drafts, action.assetId, (draft) => ({ ...lacking(draft, 'refusal'), base: action.base }));
    case 'refused':
      return [...action.refusals].reduce(
        (all, [assetId, refusal]) =>
          changed(all, assetId, (draft) => (isAsSent(assetId, draft, action.sent) ? { ...draft, refusal } : draft)),
        drafts,
      );
    case 'saved':
      return saved(drafts, action);
    case 'discarded':
      return {};
    case 'undone':
      return undone(drafts, action.batch);
  }
}

function settled(drafts: Drafts, values: readonly Filled[]): Drafts {
  return values.reduce(
    (all, { assetId, ...value }) => changed(all, assetId, (draft) => ({ ...lacking(draft, 'decimal'), ...value })),
    drafts,
  );
}

function filled(drafts: Drafts, values: readonly (Filled & { base: Stored })[]): Drafts {
  const batch: Batch = { before: drafts, assetIds: values.map(({ assetId }) => assetId) };
  return values.reduce((all, { assetId, base: stored, ...value }) => {
    const { base = stored, notes } = all[assetId] ?? {};
    return { ...all, [assetId]: { base, ...value, batch, ...(notes === undefined ? {} : { notes }) } };
  }, drafts);
}

/** What was sent is stored; what was typed meanwhile is begun from that. */
function saved(drafts: Drafts, { sent, recorded }: Extract<DraftAction, { type: 'saved' }>): Drafts {
  const rest = Object.entries(drafts).flatMap(([assetId, draft]): [string, Draft][] => {
    if (isAsSent(assetId, draft, sent)) return [];
    return [[assetId, recorded.has(assetId) ? { ...draft, base: recorded.get(assetId) ?? null } : draft]];
  });
  return Object.fromEntries(rest);
}

/** Whether a draft is still what was sent, however its amount is written out by now. */
function isAsSent(assetId: string, { value, amount, notes }: Draft, { drafts, values }: SentDrafts): boolean {
  const sent = drafts[assetId];
  if (!sent || sent.notes !== notes) return false;
  if (sent.value === value) return true;
  const sentAmount = values.find((input) => input.assetId === assetId)?.value;
  return amount !== undefined && typeof sentAmount === 'string' && new Decimal(amount).equals(sentAmount);
}

/** Rows that were typed into since stay as they are. */
function undone(drafts: Drafts, batch: Batch): Drafts {
  const back = batch.assetIds.filter((assetId) => {
    const now = drafts[assetId];
    return now === undefined ? batch.before[assetId] !== undefined : now.batch === batch;
  });
  const rest = without(drafts, ({ assetId }) => back.includes(assetId));
  const before = back.flatMap((assetId): [string, Draft][] => {
    const draft = batch.before[assetId];
    return draft === undefined ? [] : [[assetId, draft]];
  });
  return { ...rest, ...Object.fromEntries(before) };
}

function changed(drafts: Drafts, assetId: string, change: (draft: Draft) => Draft): Drafts {
  const draft = drafts[assetId];
  return draft === undefined ? drafts : { ...drafts, [assetId]: change(draft) };
}

function lacking(draft: Draft, field: 'refusal' | 'decimal'): Draft {
  const rest = { ...draft };
  delete rest[field];
  return rest;
}

function without(drafts: Drafts, matches: (entry: { assetId: string; draft: Draft }) => boolean): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([assetId, draft]) => !matches({ assetId, draft })));
}
