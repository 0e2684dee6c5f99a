import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root';

interface Lock {
  packages: Record<string, { version: string; optional?: boolean; engines?: { node?: string } }>;
}

/** What README promises to run on; the newest of each line in its first month counts, too. */
const nodes = ['20.19.0', '20.20.2', '22.22.0', '24.12.0'];

test('whoever installs is warned of no package: each one runs on Node 20.19, 22 and 24', () => {
  const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lock;
  const refusing = Object.entries(packages).flatMap(([path, { version, optional, engines }]) =>
    // npm leaves an optional one out without a word.
    optional === true || nodes.every((node) => satisfies(node, engines?.node ?? '*')) ? [] : [`${path} ${version}`],
  );
  expect(refusing).toEqual([]);
});
