import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clientFiles } from './client-files';

describe('the client that is deployed', () => {
  const root = mkdtempSync(join(tmpdir(), 'finally-client-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is a page that says what to do while nothing was built', async () => {
    const { directory, built } = await clientFiles(join(root, 'out'), root);
    expect(built).toBe(false);
    expect(readFileSync(join(directory, 'index.html'), 'utf8')).toContain('npm run build');
  });

  it('is what was built', async () => {
    const dist = join(root, 'dist', 'client');
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'index.html'), 'built');
    expect(await clientFiles(join(root, 'out'), root)).toEqual({ directory: dist, built: true });
  });
});
