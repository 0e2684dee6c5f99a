import { HelperError } from './errors';
import { invocation } from './invocation';

const restricted = new Set([
  ...['transfer-encoding', 'connection', 'host', 'expect', 'keep-alive', 'upgrade', 'proxy-authenticate'],
  ...['proxy-authorization', 'te', 'content-length', 'content-type', 'authorization', 'x-api-key', 'cookie'],
]);

function addResponseHeader(name: string, value: unknown): void {
  const lower = name.toLowerCase();
  if (restricted.has(lower) || lower.startsWith('x-amzn-') || lower.startsWith('x-amz-')) {
    throw new HelperError(`The response header ${name} cannot be set.`);
  }
  invocation().responseHeaders[lower] = value;
}

export const http = {
  copyHeaders: (headers: Record<string, unknown>): Record<string, unknown> => {
    const copy: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(headers)) if (!restricted.has(name.toLowerCase())) copy[name] = value;
    return copy;
  },
  addResponseHeader,
  addResponseHeaders: (headers: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(headers)) addResponseHeader(name, value);
  },
};
