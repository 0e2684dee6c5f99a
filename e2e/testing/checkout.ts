import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../wiring/project-root';

/** Copied, so that a journey may edit them: what the product is made of. */
const copied = ['schema', 'resolvers', 'lambdas', 'domain', 'database', 'wiring', 'client', 'local'].concat([
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]);

export interface Checkout {
  root: string;
  /** Replaces a text that is in a file; `slowly` lets a moment pass between emptying and writing it. */
  edit(file: string, text: string, replacement: string, how?: { slowly: boolean }): Promise<void>;
  remove(): Promise<void>;
}

/** A copy of this checkout's sources with its packages, in the temporary folder. */
export async function copyCheckout(): Promise<Checkout> {
  const root = await mkdtemp(join(tmpdir(), 'finally-checkout-'));
  const filter = (source: string) => basename(source) !== 'node_modules';
  for (const name of copied) await cp(join(projectRoot, name), join(root, name), { recursive: true, filter });
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    remove: () => rm(root, { recursive: true, force: true }),
    async edit(file, text, replacement, { slowly } = { slowly: false }) {
      const before = await readFile(join(root, file), 'utf8');
      if (!before.includes(text)) throw new Error(`${file} does not have ${text}`);
      if (slowly) {
        await writeFile(join(root, file), '');
        await sleep(30);
      }
      await writeFile(join(root, file), before.replace(text, replacement));
    },
  };
}
