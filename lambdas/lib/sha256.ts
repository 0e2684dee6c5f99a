import { createHash, createHmac } from 'node:crypto';

/** The hash that the AWS SDK's signer asks for, by Node.js itself: the SDK's own ones weigh more than all the rest. */
export class Sha256 {
  readonly #hash;

  constructor(secret?: Parameters<typeof createHmac>[1]) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  }

  update(data: string | NodeJS.ArrayBufferView): void {
    this.#hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
}
