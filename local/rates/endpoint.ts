import * as z from 'zod/mini';
import { UnreadableRates } from '../../domain/ecb';
import type { RatesReport } from '../../lambdas/lib/exchange-rates';
import { json, type LocalHandler, type LocalRequest, type LocalResponse } from '../http';

/** What a member may do about the rates that everybody on this server shares. */
export interface RateControls {
  /** Absent where this server is not to reach out for rates. */
  fetching?:
    | undefined
    | {
        now(): Promise<void>;
        nextTryAt(): Date | null;
        isAutomatic(): Promise<boolean>;
        setAutomatic(automatic: boolean): Promise<void>;
      };
  /** Absent where others than those at this machine reach the server: a file would set everybody's rates. */
  importFile?: undefined | ((text: string) => Promise<RatesReport>);
}

const wanted = z.strictObject({ automatic: z.boolean() });
const off: LocalResponse = json(403, { message: 'This server does not fetch exchange rates.' });
const operatorsOnly: LocalResponse = json(403, {
  message: 'Others reach this server: only those who run it change where everybody’s rates come from.',
});

/**
 * `/_local/rates`, for the settings of a member: how rates are fetched here (GET), whether by themselves (PUT
 * `{"automatic": …}`), now (POST `/fetch`), or from a file of the bank's (POST `/file`). A member's token is asked for
 * each time: no page but ours has one.
 */
export function serveRates(
  { fetching, importFile }: RateControls,
  verify: (token: string) => Promise<unknown>,
): LocalHandler {
  const status = async (): Promise<LocalResponse> =>
    json(200, {
      mayFetch: fetching !== undefined,
      maySet: fetching !== undefined && importFile !== undefined,
      mayImport: importFile !== undefined,
      automatic: (await fetching?.isAutomatic()) ?? false,
      nextTryAt: fetching?.nextTryAt() ?? null,
    });

  async function set(body: Buffer): Promise<LocalResponse> {
    if (fetching === undefined) return off;
    if (importFile === undefined) return operatorsOnly;
    const asked = wanted.safeParse(parse(body));
    if (!asked.success) return json(400, { message: 'Send {"automatic": true} or {"automatic": false}.' });
    await fetching.setAutomatic(asked.data.automatic);
    return status();
  }

  async function bring(body: Buffer): Promise<LocalResponse> {
    if (importFile === undefined) return operatorsOnly;
    try {
      return json(200, await importFile(body.toString('utf8')));
    } catch (error) {
      if (error instanceof UnreadableRates) return json(400, { message: error.message });
      throw error;
    }
  }

  return async (request) => {
    if (!(await isMember(request, verify))) return json(401, { message: 'Sign in first.' });
    const { method, url, body } = request;
    const asked = `${method} ${url.pathname.replace(/^\/_local\/rates/, '')}`;
    if (asked === 'GET ') return status();
    if (asked === 'PUT ') return set(body);
    if (asked === 'POST /file') return bring(body);
    if (asked !== 'POST /fetch') return json(404, { message: 'No such thing here.' });
    if (fetching === undefined) return off;
    await fetching.now();
    return status();
  };
}

async function isMember({ headers }: LocalRequest, verify: (token: string) => Promise<unknown>): Promise<boolean> {
  const token = headers['authorization']?.replace(/^Bearer /i, '') ?? '';
  return verify(token).then(
    () => true,
    () => false,
  );
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
