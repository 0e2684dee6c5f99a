import { lstat, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lambdaSettings } from '../lambdas/settings';
import { lambdaBanner } from '../wiring/bundle';
import { survey, type Kept } from './kept';
import { isPostgresFolder, names as postgresNames, postgresFolder } from './postgres/contents';
import { lockDirectory } from './postgres/lock';

/** The names in the folder that FINALLY_DIRECTORY names, for those who write there and for the reset. */
export const names = { lock: postgresNames.lock, outputs: 'outputs.json', lambdas: 'lambdas', postgres: 'postgres' };

/** The local stack in outputs.json. */
export const localStack = 'finally-local-api';

/** Of the files that functions bring along, the outermost folders. */
const broughtAlong = new Set(
  Object.values(lambdaSettings).flatMap(({ files = [] }) => files.map((file) => file.split('/')[0] ?? file)),
);

export const dataFolder: readonly Kept[] = [
  {
    name: names.lambdas,
    holds: [
      {
        name: /./,
        holds: [...[...broughtAlong].map((name) => ({ name, holds: 'anything' as const })), { name: 'index.mjs' }],
        proof: isBundle,
      },
    ],
  },
  { name: names.postgres, holds: postgresFolder, proof: isPostgresFolder },
  { name: /^outputs\.json(\.new)?$/, proof: async (path) => beginsWith(path, `{\n  "${localStack}": `) },
  { name: /^lock(\.\d+)?$/, proof: async (path) => /^(\d+ \d*\n)?$/.test(await beginning(path, 100)) },
];

/**
 * Makes the folder and takes it for this process; what is in it and not ours is left alone.
 *
 * @returns the function that gives it back
 * @throws an Error with a sentence for a person where something else bears a name of ours, or another start is using it
 */
export async function openDataFolder(directory: string): Promise<() => void> {
  await mkdir(directory, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`FinAlly is to keep its data in ${directory}, but that folder cannot be made.`, { cause: error });
  });
  const { inTheWay } = await survey(directory, dataFolder);
  // Damaged data of PostgreSQL is told of by PostgreSQL's part, in words of its own.
  const foreign = inTheWay.filter((path) => !path.startsWith(join(directory, names.postgres, postgresNames.data)));
  if (foreign.length > 0) {
    throw new Error(
      `${foreign.join(' and ')} is not FinAlly's, which would keep its own data under that name. Name another folder in FINALLY_DIRECTORY.`,
    );
  }
  return lockDirectory(directory);
}

/** A function's folder, be it one that a start was killed in the middle of making. */
async function isBundle(folder: string): Promise<boolean> {
  const others = (await readdir(folder)).filter((name) => !broughtAlong.has(name));
  return others.length === 0 || (others.includes('index.mjs') && beginsWith(join(folder, 'index.mjs'), lambdaBanner));
}

/** Whether a file begins so, or is cut short on the way. */
async function beginsWith(path: string, text: string): Promise<boolean> {
  return text.startsWith(await beginning(path, text.length));
}

async function beginning(path: string, length: number): Promise<string> {
  if (!(await lstat(path)).isFile()) return '';
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
