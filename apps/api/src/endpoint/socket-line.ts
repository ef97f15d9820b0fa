import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { ServerLog } from '../server-log.js';

/** How often a socket is asked whether anybody is still there. */
const PING_MS = 15_000;

/** Joins a socket to the GraphQL server. Faults go to the log by their kind, and to the other side by a code. */
export function joinLine(server: Server, socket: WebSocket, log: ServerLog): void {
  let heard = true;
  const ping = setInterval(() => {
    if (!heard) return socket.terminate();
    heard = false;
    socket.ping();
  }, PING_MS);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) =>
        new Promise((resolve, reject) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          socket.send(text, (error) => (error ? reject(error) : resolve()));
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => {
        socket.on('message', (data: Buffer) => {
          take(data.toString()).catch((error: unknown) => {
            log.event('error', 'socket_fault', { detail: String(error) });
            socket.close(CloseCode.InternalServerError, 'Internal server error');
          });
        });
      },
    },
    undefined,
  );
  socket.on('pong', () => (heard = true));
  socket.on('error', (error) => log.event('warn', 'socket_fault', { detail: error.message }));
  socket.once('close', (code: number, reason: Buffer) => {
    clearInterval(ping);
    void closed(code, reason.toString());
  });
}
