// @ts-check
import { connect, createServer } from 'node:net';

const HANDSHAKE = Buffer.from('6060b01700000405000004040000000400000003', 'hex');

/**
 * True when something that speaks Bolt, Neo4j's protocol, answers on this port of this machine.
 * @param {number} port @param {number} [timeoutMs]
 * @returns {Promise<boolean>}
 */
export function speaksBolt(port, timeoutMs = 2_000) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    /** @param {boolean} answer */
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => end(false));
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.once('data', (chosen) => end(chosen.length >= 4 && chosen.readUInt32BE(0) !== 0));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

/** A port of this machine that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * True when somebody already listens on this port of this machine.
 * @param {number} port @returns {Promise<boolean>}
 */
export function portTaken(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}
