import { isLoopback } from './hosts';
import { json, type LocalHandler, type LocalRequest } from './http';

/**
 * Who may use the operators' interfaces (Data API, Lambda, EvaluateCode, Cognito's Admin operations): programs on this
 * machine that sign their requests as AWS's clients do. A web page can neither send that header without a preflight
 * that fails, nor a Host of ours from a name it made point here.
 */
export function operatorsOnly(handle: LocalHandler, open: boolean): LocalHandler {
  return async (request) => {
    const refusal = open
      ? refusalOf(request)
      : 'The operators’ interfaces are off while the server is open to a network.';
    if (refusal === undefined) return handle(request);
    return json(
      403,
      { __type: 'AccessDeniedException', message: refusal },
      { 'x-amzn-errortype': 'AccessDeniedException' },
    );
  };
}

function refusalOf({ headers, url }: LocalRequest): string | undefined {
  if (!isLoopback(url.hostname)) return 'The Host is not this machine.';
  if (headers.origin !== undefined) return 'Web pages may not use this interface.';
  if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) return 'The request has no AWS signature.';
  return undefined;
}
