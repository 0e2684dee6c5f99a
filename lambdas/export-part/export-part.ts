import type { Answer, Refusal } from '../lib/answer';
import { type BookRow, type Cell } from '../../domain/books/document';
import { keyOf, readHead, readPages } from '../lib/books/document';
import { bookTables } from '../../domain/books/tables';
import { callerOf, viewedBooks, type Caller } from '../lib/caller';
import type { Statements } from '../lib/database';
import { noBooks } from '../lib/refusals';
import { Piece } from './piece';
import { placeIn, tokenOf, TRAIL, type Place } from './part-token';
import { readAccount, trailPages } from '../lib/books/trail';

export interface PartQuestion extends Caller {
  /** What the part before said is next; null for the first. */
  after: string | null;
  /** Whether the audit trail follows the document; later parts know. */
  trail: boolean;
}

export interface ExportPart {
  content: 'DOCUMENT' | 'TRAIL';
  text: string;
  done: number;
  total: number;
  next: string | null;
}

const changed: Refusal = {
  type: 'CONFLICT',
  field: 'after',
  code: 'export_changed',
  message: 'Your books were changed meanwhile. Export them again from the beginning.',
};

/**
 * A part of everything of a member. All parts are of books of one moment: whoever changes them in between leaves an event
 * in their trail, and the next part is refused.
 */
export async function exportPart(statements: Statements, question: PartQuestion): Promise<Answer<ExportPart>> {
  try {
    const place = question.after === null ? await begin(statements, question) : placeIn(question.after);
    if (place === undefined) return { refusal: question.after === null ? noBooks : strangeToken };
    return await partAt(statements, question, place);
  } catch (error) {
    // Keys that none of our parts ended with.
    if (question.after !== null && String(error).includes('SQLState: 22')) return { refusal: strangeToken };
    throw error;
  }
}

async function partAt(statements: Statements, question: PartQuestion, place: Place): Promise<Answer<ExportPart>> {
  const caller = callerOf(question);
  const read = place.list === TRAIL ? readTrail : readLists;
  const part = await read(statements, caller, place, question.after === null);
  if (part === undefined) return { refusal: noBooks };
  const { text, next, done } = part;
  if (!(await isUnchanged(statements, caller, place, next?.list))) return { refusal: changed };
  const content = place.list === TRAIL ? 'TRAIL' : 'DOCUMENT';
  return { data: { content, text, done, total: place.total, next: next === undefined ? null : tokenOf(next) } };
}

const strangeToken: Refusal = {
  type: 'VALIDATION_ERROR',
  field: 'after',
  code: 'token_format',
  message: 'after is not from a part of an export.',
};

/** The first row of the first list, of as many rows as there are. */
async function begin(statements: Statements, { trail, ...caller }: PartQuestion): Promise<Place | undefined> {
  const rows = bookTables.map(({ table }) => `(select count(*) from ${table} where owner_id = ${viewedBooks})`);
  const [now] = await statements.query<{ newest: string; changes: number; rows: number }>(
    `select ${marks}, (${rows.join(' + ')})::integer as rows from books where id = ${viewedBooks}`,
    { ...callerOf(caller) },
  );
  const list = bookTables[0]?.name ?? TRAIL;
  return now && { ...marksIn(now), trail, list, after: [], done: 0, total: now.rows + (trail ? now.changes : 0) };
}

const events = `from audit_events where owner_id = ${viewedBooks}`;
const newest = `coalesce((select max(id) ${events}), 0)::text as newest`;
const marks = `${newest}, (select count(*) ${events})::integer as changes`;
const marksIn = (row: { newest: string; changes: number }) => ({ newest: row.newest, changes: row.changes });

/**
 * Whether nobody has changed the books since the export began. Asked after the rows were read; counting all changes is
 * for the end of the document, where it also finds one that got its number before, and was committed after the beginning.
 */
async function isUnchanged(statements: Statements, caller: Caller, place: Place, next?: string): Promise<boolean> {
  if (place.list === TRAIL) return true;
  const isEnd = next === undefined || next === TRAIL;
  const [now] = await statements.query<{ newest: string; changes?: number }>(
    `select ${isEnd ? marks : newest} from books where id = ${viewedBooks}`,
    { ...caller },
  );
  return now?.newest === place.newest && (now.changes ?? place.changes) === place.changes;
}

interface Read {
  text: string;
  done: number;
  next: Place | undefined;
}

/** Rows of lists of the document, as many as fit; the first part begins with what stands before them. */
async function readLists(
  statements: Statements,
  caller: Caller,
  place: Place,
  isFirst: boolean,
): Promise<Read | undefined> {
  const piece = new Piece();
  if (isFirst) {
    const head = await readHead(statements, caller);
    if (head === undefined) return undefined;
    for (const [name, value] of Object.entries(head)) piece.add(name, JSON.stringify(value));
  }
  const from = bookTables.findIndex(({ name }) => name === place.list);
  for (const table of bookTables.slice(from)) {
    const after = table.name === place.list ? place.after : [];
    const rest = await piece.fill(table.name, readPages(statements, caller, table, after));
    if (rest === 'more') {
      const last = piece.last === undefined ? after : (keyOf(table, piece.last as BookRow) as string[]);
      return readTo(piece, place, { list: table.name, after: last });
    }
  }
  return readTo(piece, place, place.trail ? { list: TRAIL, after: [] } : undefined);
}

/** Changes of the books up to when the export began, oldest first, after the account of who exports them. */
async function readTrail(statements: Statements, caller: Caller, place: Place): Promise<Read> {
  const piece = new Piece();
  const [last = '0'] = place.after;
  if (last === '0') piece.add('account', JSON.stringify(await readAccount(statements, caller.sub)));
  const rest = await piece.fill(TRAIL, trailPages(statements, caller, last, place.newest));
  const reached = (piece.last as { id: Cell } | undefined)?.id;
  return readTo(piece, place, rest === 'more' ? { list: TRAIL, after: [String(reached ?? last)] } : undefined);
}

function readTo(piece: Piece, place: Place, next: Pick<Place, 'list' | 'after'> | undefined): Read {
  const done = place.done + piece.rows;
  return { text: piece.text, done, next: next && { ...place, ...next, done } };
}
