import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs every measurement of this folder, one after the other. Fails when one of them is above its limit. */
const tools = ['run.ts', 'measure.ts', 'books.ts', 'product.ts'];
const folder = fileURLToPath(new URL('.', import.meta.url));

for (const file of readdirSync(folder).sort()) {
  if (file.endsWith('.ts') && !tools.includes(file)) await import(new URL(file, import.meta.url).href);
}
