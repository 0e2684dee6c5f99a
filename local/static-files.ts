import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { securityHeaders } from '../wiring/security-headers';
import { json, type LocalHandler, type LocalResponse } from './http';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

// Sockets are on the page's own origin here, but not every browser takes 'self' for those.
const sockets = ['ws:', 'wss:'];

/**
 * Serves a built client: its files by name, and `index.html` for every other page, since the client has the routes.
 *
 * @param connectTo origins besides its own that the client talks to
 */
export function serveFiles(folder: string, connectTo: readonly string[]): LocalHandler {
  const pageHeaders = securityHeaders([...sockets, ...connectTo]);
  const respond = (body: Buffer, name: string, immutable: boolean): LocalResponse => ({
    status: 200,
    headers: {
      ...pageHeaders,
      'content-type': types[extname(name) || name] ?? 'application/octet-stream',
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
    body,
  });
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD')
      return json(405, { message: 'Only GET is possible here.' }, { allow: 'GET, HEAD' });
    const path = normalize(decode(url.pathname));
    const file = path.includes('\0') ? undefined : await readIfFile(join(folder, path), folder);
    if (file !== undefined) return respond(file, path, path.startsWith(`${sep}assets${sep}`));
    // A missing asset must not be answered with a page.
    if (extname(path) !== '')
      return { status: 404, headers: { 'content-type': types['.txt'] ?? '' }, body: 'Not found' };
    const page = await readIfFile(join(folder, 'index.html'), folder);
    return page === undefined ? json(503, { message: 'The client is not built yet.' }) : respond(page, '.html', false);
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function readIfFile(path: string, folder: string): Promise<Buffer | undefined> {
  if (!path.startsWith(folder + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? readFile(path) : undefined;
}
