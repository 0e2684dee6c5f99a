import { WebSocket } from 'ws';

/** AppSync leaves out larger payloads. */
const mostPayloadBytes = 240 * 1024;

interface GivenError {
  errorType?: string | null;
  message: string;
}

/** The way to a client. One that reads too slowly, or is gone without a word, is cut off. */
export function createOutlet(socket: WebSocket, mostBuffered: number, log: (line: Record<string, unknown>) => void) {
  let alive = true;
  socket.on('pong', () => (alive = true));

  function write(text: string): void {
    if (socket.readyState !== WebSocket.OPEN) return;
    if (socket.bufferedAmount > mostBuffered) {
      log({ level: 'warn', message: 'A subscriber reads too slowly, and was disconnected.' });
      return socket.terminate();
    }
    socket.send(text);
  }

  const send = (message: object): void => write(JSON.stringify(message));

  return {
    send,
    sendError: (id: string | undefined, errors: readonly GivenError[]): void =>
      send({
        ...(id === undefined ? {} : { id }),
        type: 'error',
        payload: {
          errors: errors.map(({ errorType, message }) => ({ ...(errorType ? { errorType } : {}), message })),
        },
      }),
    /** An event; one that is too large does not go out. */
    deliver(id: string, payload: object): void {
      const text = JSON.stringify(payload);
      if (Buffer.byteLength(text) <= mostPayloadBytes)
        return write(`{"id":${JSON.stringify(id)},"type":"data","payload":${text}}`);
      log({ level: 'warn', message: 'An event of more than 240 KB was not sent to its subscriber.' });
    },
    keepAlive(): void {
      if (!alive) return socket.terminate();
      alive = false;
      send({ type: 'ka' });
      socket.ping();
    },
  };
}
