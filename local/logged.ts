import type { LocalHandler } from './http';
import { log } from './log';

/** Writes one line for each request but those for the client's files. */
export function logged(handle: LocalHandler): LocalHandler {
  return async (request) => {
    const started = performance.now();
    const line = { requestId: request.requestId, method: request.method, path: request.url.pathname };
    const milliseconds = () => Math.round((performance.now() - started) * 10) / 10;
    try {
      const response = await handle(request);
      const isFile = request.method === 'GET' && Object.keys(request.log).length === 0;
      if (!isFile || response.status >= 500)
        log({ level: 'info', ...line, ...request.log, status: response.status, ms: milliseconds() });
      return response;
    } catch (error) {
      log({
        level: 'error',
        ...line,
        ...request.log,
        status: 500,
        ms: milliseconds(),
        error: error instanceof Error ? error.stack : String(error),
      });
      throw error;
    }
  };
}
