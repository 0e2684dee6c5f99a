import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What of a request a signature covers. */
export interface SignedRequest {
  method: string;
  /** As sent: path and query. */
  url: URL;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: string | Buffer;
}

/** How far the clocks of caller and service may be apart. */
const mostSkewMs = 5 * 60 * 1000;

const authorization =
  /^AWS4-HMAC-SHA256\s+Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function canonicalQuery({ searchParams }: URL): string {
  return [...searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function canonicalRequest({ method, url, headers, body }: SignedRequest, signedHeaders: string): string {
  const lines = signedHeaders
    .split(';')
    .map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`);
  const path = url.pathname.split('/').map(encode).join('/');
  return [method, path, canonicalQuery(url), lines.join(''), signedHeaders, sha256(body)].join('\n');
}

/** Milliseconds of a time written as 20260131T120000Z. */
function timeOf(stamp: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(stamp) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/**
 * Whose AWS Signature Version 4 for AppSync a request carries.
 *
 * @param secretOf gives the secret key of an access key that is known
 * @returns the access key; undefined when there is no valid signature
 */
export function signerOf(
  request: SignedRequest,
  secretOf: (accessKeyId: string) => string | undefined,
  now = Date.now(),
): string | undefined {
  const { headers } = request;
  const [, accessKeyId = '', day = '', region = '', service = '', signedHeaders = '', signature = ''] =
    authorization.exec(headers['authorization'] ?? '') ?? [];
  const secret = accessKeyId ? secretOf(accessKeyId) : undefined;
  const stamp = headers['x-amz-date'] ?? '';
  if (secret === undefined || service !== 'appsync' || !stamp.startsWith(day)) return undefined;
  // The host is what keeps a signature from being used somewhere else.
  if (!signedHeaders.split(';').includes('host') || !(Math.abs(timeOf(stamp) - now) <= mostSkewMs)) return undefined;
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonicalRequest(request, signedHeaders))].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const expected = hmac(key, text);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? accessKeyId : undefined;
}
