import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// `npm run check:sizes`: builds the client and measures what each screen loads, as gzip sends it, against the budgets.

// What these limits mean: docs/decisions/0041-what-the-first-screen-waits-for.md.
const SHELL_KB = 150;
const ROUTE_KB = 300;
/** With what comes by itself once the screen is painted. */
const WHOLE_KB = 320;
/** What draws charts comes after the first paint, once for all screens. */
const CHARTS_KB = 115;
/** A tool for analysts brings an editor: it has no budget. */
const withoutBudget = /\/explorer\//;
/** Chunks that come when somebody asks for them: opened, typed into, searched, signed in or renewed with. Others count. */
const onDemand =
  /(-dialogs?|-menu|-palette|-popover|\/(add|edit)-entry|\/check-account|\/gift-field|\/amplify(-account)?)\.tsx?$/;
/** Chunks that draw a chart: they come by themselves, after the figures around them are painted. */
const charts = /-chart\.tsx$/;
/** Screens outside the frame, for those who are not signed in. */
const publicScreens = /\/features\/(landing|auth)\//;

interface Chunk {
  file: string;
  css?: string[];
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, '.cache', 'client-sizes');

function build(): Record<string, Chunk> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = [
    '--config',
    join(root, 'client', 'vite.config.ts'),
    '--configLoader',
    'runner',
    '--logLevel',
    'warn',
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', ...options, '--manifest', '--outDir', built, '--emptyOutDir'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The client does not build:\n${stderr}`);
  return JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;
}

const manifest = build();
const chunk = (key: string): Chunk => manifest[key] ?? { file: '' };
const keys = Object.keys(manifest);
const keyOf = (name: string) => keys.find((key) => key.endsWith(name)) ?? fail(`There is no chunk of ${name}.`);

/** Chunks by key: those given, and all they import; with `later`, also those that come by themselves afterwards. */
function loaded(start: readonly string[], later: boolean, into = new Set<string>(), without = /^$/): Set<string> {
  for (const key of start) {
    if (into.has(key) || without.test(key)) continue;
    into.add(key);
    loaded(chunk(key).imports ?? [], later && !chunk(key).isEntry, into, without);
    // The entry leads to every screen: none of them comes by itself.
    if (later && !chunk(key).isEntry)
      loaded(
        (chunk(key).dynamicImports ?? []).filter((next) => !onDemand.test(next)),
        later,
        into,
        without,
      );
  }
  return into;
}

/** What a screen loads without its charts, and with them. */
function withAndWithoutCharts(start: readonly string[]): { kB: number; charts: number } {
  const all = loaded(start, true);
  const painted = loaded(start, true, new Set(), charts);
  return { kB: kilobytes(painted), charts: kilobytes(all) - kilobytes(painted) };
}

function kilobytes(chunks: ReadonlySet<string>): number {
  const files = new Set([...chunks].flatMap((key) => [chunk(key).file, ...(chunk(key).css ?? [])]));
  return (
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0) / 1000
  );
}

function fail(sentence: string): never {
  throw new Error(sentence);
}

const entry = keys.find((key) => chunk(key).isEntry) ?? fail('The build has no entry.');
const layout = keyOf('/shell/member-layout.tsx');
const screens = keys.filter((key) => key.endsWith('-route.tsx')).sort();
/** A screen within a screen lies in a folder below it. */
const around = (screen: string) =>
  screens.filter((other) => screen.startsWith(other.slice(0, other.lastIndexOf('/') + 1)));

const rows = [
  { name: 'shell', kB: kilobytes(loaded([entry], false)), first: undefined, charts: 0, budget: SHELL_KB },
  ...screens.map((screen) => {
    const start = [entry, ...(publicScreens.test(screen) ? [] : [layout]), ...around(screen)];
    return {
      name: screen.replace(/^.*\/features\//, '').replace(/-route\.tsx$/, ''),
      first: kilobytes(loaded(start, false)),
      ...withAndWithoutCharts(start),
      budget: withoutBudget.test(screen) ? Infinity : ROUTE_KB,
    };
  }),
];

console.log('gzip, kB                                 at first     in all     budget     charts');
const over = (row: (typeof rows)[number]) =>
  (row.first ?? row.kB) > row.budget ||
  (Number.isFinite(row.budget) && row.kB > WHOLE_KB) ||
  (Number.isFinite(row.budget) && row.charts > CHARTS_KB);
for (const row of rows) {
  const { name, first, kB, budget, charts: drawn } = row;
  const figures = [
    first?.toFixed(1) ?? '',
    kB.toFixed(1),
    Number.isFinite(budget) ? String(budget) : 'none',
    drawn.toFixed(1),
  ];
  const mark = over(row) ? '   over' : '';
  console.log(name.padEnd(38) + figures.map((figure) => figure.padStart(11)).join('') + mark);
}
if (rows.some(over)) process.exitCode = 1;
