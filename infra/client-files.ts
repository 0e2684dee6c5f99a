import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../wiring/project-root';

/** The pages of the web client as they are deployed. */
export interface ClientFiles {
  directory: string;
  /** Whether these are the pages that `npm run build` made, not the one that stands in for them. */
  built: boolean;
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>FinAlly</title>
  </head>
  <body>
    <p>The client has not been built: run npm run build, then deploy again.</p>
  </body>
</html>
`;

/** What `npm run build` made; without it a page in `outDir` that says what to do, so that all else can be looked at. */
export async function clientFiles(outDir: string, root: string = projectRoot): Promise<ClientFiles> {
  const directory = join(root, 'dist', 'client');
  if (existsSync(join(directory, 'index.html'))) return { directory, built: true };
  const instead = join(outDir, 'client');
  await mkdir(instead, { recursive: true });
  await writeFile(join(instead, 'index.html'), page);
  return { directory: instead, built: false };
}
