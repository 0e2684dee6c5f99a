import { execFile, spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { promisify } from 'node:util';

/** Who PostgreSQL's programs run as: it refuses root. */
export interface Account {
  /** Put before the program and its arguments. */
  prefix: readonly string[];
  /** Another user than ours. */
  uid?: number;
  gid?: number;
}

const execute = promisify(execFile);

/** Messages in English and no setting of the person's environment that PostgreSQL's programs would follow. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

function asUser(account: Account): { uid?: number; gid?: number } {
  return account.uid === undefined ? {} : { uid: account.uid, gid: account.gid ?? account.uid };
}

/** Runs a program to its end; rejects with what it said. */
export async function run(account: Account, program: string, args: readonly string[]): Promise<string> {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  const { stdout } = await execute(command, rest, {
    ...asUser(account),
    env: environment(),
    cwd: '/',
    timeout: 120_000,
  });
  return stdout;
}

/** Starts a program in a session of its own, so that a Ctrl+C in the terminal reaches us alone. */
export function start(account: Account, program: string, args: readonly string[], stdio: StdioOptions): ChildProcess {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  return spawn(command, rest, { ...asUser(account), env: environment(), cwd: '/', stdio, detached: true });
}
