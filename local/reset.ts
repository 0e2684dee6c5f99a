import { createInterface } from 'node:readline/promises';
import { projectRoot } from '../wiring/project-root';
import { resetData, type Ask } from './reset-data';
import { readSettings } from './settings';

/** `npm run reset`: the next start begins again. */
async function reset(options: string[]): Promise<string> {
  const unknown = options.find((option) => option !== '--yes');
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}. There is --yes: remove without asking.`);
  const { directory, databaseUrl } = readSettings(projectRoot, process.env, []);
  if (databaseUrl !== undefined) {
    throw new Error('DATABASE_URL names a server that is not ours to empty: drop and create its database there.');
  }
  return resetData(directory, options.includes('--yes') ? async (list) => print(list) : askPerson);
}

const askPerson: Ask = async (list) => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new Error(`${list}\nThere is nobody here to ask whether it may: npm run reset -- --yes goes ahead.`);
  }
  print(list);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+C and the end of the input are a no.
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question('Remove it? [y/N] ').catch(() => ''), closed]);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

function print(text: string): true {
  process.stdout.write(`${text}\n`);
  return true;
}

reset(process.argv.slice(2)).then(print, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
