/** Why a subscription ended: the sign-in is not taken, the API will not serve it, or the line is dead. */
export type Drop = 'refused' | 'rejected' | 'lost';

export interface LiveSocketOptions {
  /** AppSync's real-time endpoint. */
  url: string;
  /** The host of the GraphQL endpoint, which the handshake names. */
  host: string;
  token: string;
  query: string;
  /** The server has confirmed the subscription: from here on nothing is missed. */
  onReady: () => void;
  onData: (data: unknown) => void;
  /** Called once, unless it was closed by the returned function. */
  onDrop: (why: Drop) => void;
}

/** How long the handshake may take. */
const HANDSHAKE_MS = 15_000;

/** One subscription on one socket, as AppSync's real-time protocol has it. Returns what closes it. */
export function openLiveSocket({ url, host, token, query, onReady, onData, onDrop }: LiveSocketOptions): () => void {
  const authorization = { Authorization: token, host };
  const socket = new WebSocket(url, ['graphql-ws', `header-${base64Url(JSON.stringify(authorization))}`]);
  let silence = setTimeout(() => end('lost'), HANDSHAKE_MS);
  let patience = HANDSHAKE_MS;
  let ended = false;

  function end(why?: Drop) {
    if (ended) return;
    ended = true;
    clearTimeout(silence);
    // Browsers complain where a connection is given up before it stands.
    if (socket.readyState === WebSocket.CONNECTING) socket.onopen = () => socket.close();
    else socket.close();
    if (why) onDrop(why);
  }

  function hear({ type, payload }: Message) {
    clearTimeout(silence);
    if (type === 'connection_ack') {
      send('start', { data: JSON.stringify({ query, variables: {} }), extensions: { authorization } });
      silence = setTimeout(() => end('lost'), HANDSHAKE_MS);
      patience = payload?.connectionTimeoutMs ?? 300_000;
      return;
    }
    // Keep-alives come well within this time: silence means that the line is dead, whatever the browser thinks.
    silence = setTimeout(() => end('lost'), patience);
    if (type === 'start_ack') onReady();
    else if (type === 'data') onData(payload?.data);
    else if (type === 'complete') end('lost');
    else if (type === 'error' || type === 'connection_error') end(isUnauthorized(payload) ? 'refused' : 'rejected');
  }

  function send(type: string, payload?: object) {
    socket.send(JSON.stringify({ type, ...(payload ? { id: 'live', payload } : {}) }));
  }

  socket.onopen = () => send('connection_init');
  socket.onmessage = ({ data }) => hear(JSON.parse(String(data)) as Message);
  socket.onclose = () => end('lost');
  return () => end();
}

interface Message {
  type: string;
  payload?: {
    connectionTimeoutMs?: number;
    data?: unknown;
    errors?: { errorType?: string; message?: string }[];
  };
}

function isUnauthorized(payload: Message['payload']): boolean {
  return payload?.errors?.some(({ errorType }) => errorType?.startsWith('Unauthorized')) ?? false;
}

function base64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
