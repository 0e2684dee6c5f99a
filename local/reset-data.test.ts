import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleLambdas } from '../wiring/bundle';
import { projectRoot } from '../wiring/project-root';
import { names, openDataFolder } from './data-folder';
import { writeOutputs, type Outputs } from './outputs';
import { startPostgres } from './postgres/server';
import { temporaryFolder } from './postgres/testing/temporary';
import { resetData } from './reset-data';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const agreed = async () => true;

/** What a start has made, to be copied for each test. */
let made = '';
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'finally-test-'));
  const close = await openDataFolder(made);
  await (await startPostgres({ directory: join(made, names.postgres) })).stop();
  await bundleLambdas([{ name: 'migrate', settings: { files: ['database/migrations'] } }], join(made, names.lambdas));
  await writeOutputs(made, {} as Outputs);
  close();
});
afterAll(() => rm(made, { recursive: true, force: true }));

async function usedFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'data');
  await cp(made, folder, { recursive: true });
  return folder;
}

describe('a reset', () => {
  it('removes all that a start has made, and the folder with it', async () => {
    const folder = await usedFolder();
    let list = '';
    const told = await resetData(folder, async (text) => {
      list = text;
      return true;
    });
    expect(list.split('\n')).toEqual([
      `This removes FinAlly's data in ${folder} for good:`,
      expect.stringMatching(/^ {2}lambdas {7}\d/),
      expect.stringMatching(/^ {2}postgres {6}\d+ MB$/),
      expect.stringMatching(/^ {2}outputs\.json {2}\d+ kB$/),
    ]);
    expect(told).toBe('The local data is gone. The next start begins again.');
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    expect(await resetData(folder, agreed)).toBe(`There is no folder ${folder}: nothing was removed.`);
  });

  it('leaves what is not FinAlly’s, wherever it lies, and names it', async () => {
    const folder = await usedFolder();
    const foreign = ['lambdas/notes.txt', 'postgres/data/letter.txt', 'tax-return.pdf'];
    for (const name of foreign) await writeFile(join(folder, name), 'mine');
    const told = await resetData(folder, agreed);
    expect(told).toBe(
      'The local data is gone. The next start begins again. Left: tax-return.pdf, lambdas/notes.txt, postgres/data/letter.txt.',
    );
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toHaveLength(foreign.length);
    for (const name of foreign) expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
  });

  it('removes nothing that was not agreed to', async () => {
    const folder = await usedFolder();
    expect(await resetData(folder, async () => false)).toBe('Nothing was removed.');
    expect((await readdir(folder)).sort()).toEqual(['lambdas', 'outputs.json', 'postgres']);
    expect(await readdir(join(folder, 'postgres'))).toContain('data');
  });

  it.each([
    ['a cluster of somebody else', 'postgres/data/PG_VERSION', '16\n'],
    ['a cluster without its version', 'postgres/data/base', ''],
    ['a function of somebody else', 'lambdas/greet/index.mjs', 'export const handler = () => 1;'],
    ['the outputs of another stack', 'outputs.json', '{\n  "shop": {}\n}'],
    ['a lock of another program', 'lock', 'locked'],
  ])('and a start leave alone what only bears such a name: %s', async (_, file, content) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), content);
    expect(await resetData(folder, agreed)).toBe(`There is nothing of FinAlly's in ${folder}: nothing was removed.`);
    await expect(openDataFolder(folder)).rejects.toThrow(/is not FinAlly's.*Name another folder in FINALLY_DIRECTORY/);
    expect(await readFile(join(folder, file), 'utf8')).toBe(content);
    expect(await readdir(folder)).toEqual([file.split('/')[0]]);
  });

  it('refuses a file and a link, and finds nothing of its own in an empty folder', async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, 'file'), 'mine');
    await expect(resetData(join(parent, 'file'), agreed)).rejects.toThrow('is not a folder: nothing was removed.');
    const folder = await usedFolder();
    await symlink(folder, join(parent, 'link'));
    await expect(resetData(join(parent, 'link'), agreed)).rejects.toThrow(
      `is a link to ${folder}: nothing was removed. Name the folder itself.`,
    );
    expect(await readdir(folder)).toHaveLength(3);
    await mkdir(join(parent, 'empty'));
    expect(await resetData(join(parent, 'empty'), agreed)).toContain("There is nothing of FinAlly's in");
    expect((await readdir(parent)).sort()).toEqual(['empty', 'file', 'link']);
  });

  it('leaves the data of somebody else, whose folder a start had begun to lock', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'postgres', 'data'), { recursive: true });
    await writeFile(join(folder, 'postgres', 'data', 'PG_VERSION'), '16\n');
    await writeFile(join(folder, 'postgres', 'lock'), `${process.pid} 1\n`);
    expect(await resetData(folder, agreed)).toContain('Left: postgres/data.');
    expect(await readdir(join(folder, 'postgres'))).toEqual(['data']);
  });

  it('does not follow a link in the folder, which a start may', async () => {
    const folder = await usedFolder();
    const away = join(await temporaryFolder(), 'postgres');
    await cp(join(folder, 'postgres'), away, { recursive: true });
    await rm(join(folder, 'postgres'), { recursive: true });
    await symlink(away, join(folder, 'postgres'));
    (await openDataFolder(folder))();
    expect(await resetData(folder, agreed)).toContain('Left: postgres.');
    expect(await readdir(away)).toContain('data');
  });

  it('takes along the data that was moved to where PostgreSQL can reach it, and nothing a note misleads it to', async () => {
    const folder = await usedFolder();
    const parent = await temporaryFolder();
    const place = join(parent, 'finally-abc');
    await cp(join(folder, 'postgres', 'data'), join(place, 'data'), { recursive: true });
    await writeFile(join(place, 'mine.txt'), 'mine');
    await writeFile(join(folder, 'postgres', 'place'), `${place}\n`);
    expect(await resetData(folder, agreed)).toContain(`Left: ${join(place, 'mine.txt')}.`);
    expect(await readdir(place)).toEqual(['mine.txt']);

    const other = await usedFolder();
    const documents = join(parent, 'documents');
    await cp(join(other, 'postgres', 'data'), join(documents, 'data'), { recursive: true });
    await writeFile(join(other, 'postgres', 'place'), `${documents}\n`);
    await resetData(other, agreed);
    expect(await readdir(join(documents, 'data'))).toContain('PG_VERSION');
  });

  it('refuses while a start uses the data, be it with a database of its own', async () => {
    const folder = await usedFolder();
    const postgres = await startPostgres({ directory: join(folder, 'postgres') });
    await expect(resetData(folder, agreed)).rejects.toThrow('is in use by another start of FinAlly');
    await postgres.stop();
    const close = await openDataFolder(folder);
    await expect(resetData(folder, agreed)).rejects.toThrow('is in use by another start of FinAlly');
    close();
    expect(await readdir(join(folder, 'postgres', 'data'))).toContain('PG_VERSION');
  });

  it('can be taken up again when it was cut short', async () => {
    const folder = await usedFolder();
    await rm(join(folder, 'postgres', 'data', 'base'), { recursive: true });
    await rm(join(folder, 'lambdas'), { recursive: true });
    expect(await resetData(folder, agreed)).toBe('The local data is gone. The next start begins again.');
  });
});

describe('npm run reset', () => {
  const run = (folder: string, ...options: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', join(projectRoot, 'local', 'reset.ts'), ...options], {
      cwd: projectRoot,
      env: { ...process.env, FINALLY_DIRECTORY: folder },
    });

  it('asks nobody where there is no terminal: without --yes it refuses, with it goes ahead', async () => {
    const folder = await usedFolder();
    await expect(run(folder)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is nobody here to ask whether it may: npm run reset -- --yes') as string,
    });
    await expect(run(folder, '--force')).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no option --force. There is --yes: remove without asking.\n',
    });
    expect(await readdir(folder)).toHaveLength(3);
    const { stdout } = await run(folder, '--yes');
    expect(stdout).toMatch(
      /^This removes FinAlly's data in .*\n[^]*The local data is gone\. The next start begins again\.\n$/,
    );
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});
