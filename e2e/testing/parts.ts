import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { GraphqlAnswer, Person } from './person';

export interface ImportStatus {
  state: string;
  received: number;
  done: number;
  total: number;
  result: { transactions: number } | null;
  problem: string | null;
  code: string | null;
}

export interface Part {
  id: string;
  position: number;
  parts: number;
  gzip: string;
}

const fields = 'state received done total result { transactions } problem code';

/** A document as parts of an import. */
export function partsOf(document: string, parts: number, id: string = randomUUID()): Part[] {
  const packed = gzipSync(document);
  const size = Math.ceil(packed.length / parts);
  return Array.from({ length: parts }, (_, index) => ({
    ...{ id, parts, position: index + 1 },
    gzip: packed.subarray(index * size, (index + 1) * size).toString('base64'),
  }));
}

export function sendPart(person: Person, input: Partial<Part>): Promise<GraphqlAnswer<{ importPart: ImportStatus }>> {
  return person.ask(`mutation ($input: ImportPartInput!) { importPart(input: $input) { ${fields} } }`, { input });
}

export async function importStatus(person: Person, id: string): Promise<ImportStatus | null> {
  const query = `query ($id: ID!) { importStatus(id: $id) { ${fields} } }`;
  return (await person.get<{ importStatus: ImportStatus | null }>(query, { id })).importStatus;
}

export interface ReadPart {
  content: string;
  text: string;
  next: string | null;
}

export async function readPart(person: Person, after: string | null, trail = false): Promise<ReadPart> {
  const query =
    'query ($after: String, $trail: Boolean) { exportPart(after: $after, trail: $trail) { content text next } }';
  return (await person.get<{ exportPart: ReadPart }>(query, { after, trail })).exportPart;
}

/** The document in parts that were read, and how many there were. */
export async function readDocument(person: Person): Promise<{ document: string; parts: number }> {
  const whole: Record<string, unknown> = {};
  let parts = 0;
  for (let after: string | null = null; ; parts += 1) {
    const { text, next } = await readPart(person, after);
    for (const [name, value] of Object.entries(JSON.parse(text) as object)) {
      whole[name] = Array.isArray(value) ? [...((whole[name] ?? []) as unknown[]), ...(value as unknown[])] : value;
    }
    if (next === null) return { document: JSON.stringify(whole), parts: parts + 1 };
    after = next;
  }
}

interface TrailEvent {
  id: string;
  entity: string;
  before: string | null;
  after: string | null;
}

/** Every change of the books, from the parts after those of the document. */
export async function readTrail(person: Person): Promise<TrailEvent[]> {
  const events: TrailEvent[] = [];
  for (let after: string | null = null; ;) {
    const { content, text, next } = await readPart(person, after, true);
    if (content === 'TRAIL') events.push(...(JSON.parse(text) as { auditEvents: TrailEvent[] }).auditEvents);
    if (next === null) return events;
    after = next;
  }
}
