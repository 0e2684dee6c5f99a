import { SourceMap, type SourceMapping } from 'node:module';

const mapComment = /\/\/# sourceMappingURL=data:application\/json(?:;charset=utf-8)?;base64,([A-Za-z0-9+/=]+)\s*$/;

const maps = new Map<string, SourceMap | null>();
const most = 500;

function mapOf(code: string): SourceMap | null {
  const known = maps.get(code);
  if (known !== undefined) return known;
  const encoded = mapComment.exec(code)?.[1];
  const map = encoded
    ? new SourceMap(
        JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as ConstructorParameters<typeof SourceMap>[0],
      )
    : null;
  if (maps.size >= most) maps.clear();
  maps.set(code, map);
  return map;
}

// A position that the map does not know comes as an empty object.
const isMapping = (entry: SourceMapping | object): entry is SourceMapping => 'originalSource' in entry;

/** A place in the code as one in the sources it was bundled from, where its source map knows: `lib/rows.ts:12:3`. */
export function sourcePosition(code: string, position: string | null): string | null {
  const [, line, column] = /^code\.js:(\d+):(\d+)$/.exec(position ?? '') ?? [];
  const entry = line ? mapOf(code)?.findEntry(Number(line) - 1, Number(column) - 1) : undefined;
  if (!entry || !isMapping(entry)) return position;
  return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
