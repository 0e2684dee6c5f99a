import type { LocalHandler } from '../http';
import { listen } from '../listener';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  endpoint: string;
  close(): Promise<void>;
}

/** Serves one handler on a free port, by the very listener that serves the product. */
export async function serve(handle: LocalHandler): Promise<Served> {
  const { port, close } = await listen(0, '127.0.0.1', handle);
  return { endpoint: `http://127.0.0.1:${port}`, close };
}
