import { createHash, createHmac, type BinaryLike } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { required } from '../lib/environment';

/** What AWS's signer hashes with. */
class Sha256 {
  readonly #hash;
  constructor(secret?: BinaryLike) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  }
  update(data: BinaryLike): void {
    this.#hash.update(data);
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
}

/**
 * The text of a secret in Secrets Manager. One signed request: the service's own client is larger than all the rest of
 * the function. Throws what the service refuses with, without the secret.
 */
export async function readSecret(arn: string): Promise<string> {
  const region = required('AWS_REGION');
  const url = new URL(process.env.AWS_ENDPOINT_URL ?? `https://secretsmanager.${region}.amazonaws.com`);
  const token = process.env.AWS_SESSION_TOKEN;
  const signer = new SignatureV4({
    service: 'secretsmanager',
    region,
    credentials: {
      accessKeyId: required('AWS_ACCESS_KEY_ID'),
      secretAccessKey: required('AWS_SECRET_ACCESS_KEY'),
      ...(token === undefined ? {} : { sessionToken: token }),
    },
    sha256: Sha256 as never,
  });
  const { headers, body } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: '/',
    headers: {
      host: url.host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'secretsmanager.GetSecretValue',
    },
    body: JSON.stringify({ SecretId: arn }),
  });
  const response = await fetch(url, { method: 'POST', headers, body: body as string });
  const answer = (await response.json()) as { SecretString?: string; __type?: string };
  if (!response.ok || answer.SecretString === undefined) {
    throw new Error(`Secrets Manager did not give the secret: ${answer.__type ?? response.status}.`);
  }
  return answer.SecretString;
}
