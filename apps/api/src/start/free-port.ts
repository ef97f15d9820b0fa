import { createServer } from 'node:net';
import { CannotStart } from './open-database.js';

const USUAL = 4100;
const TRIED = 100;

/** The port to listen on: the one asked for, or 4100, or the next free one. */
export async function freePort(asked: number | null, host: string): Promise<number> {
  if (asked !== null) {
    if (asked === 0 || (await isFree(asked, host))) return asked;
    throw new CannotStart(`Port ${asked} is taken by another program. Choose another with PORT, or leave PORT out.`);
  }
  for (let port = USUAL; port < USUAL + TRIED; port++) if (await isFree(port, host)) return port;
  throw new CannotStart(`No port from ${USUAL} to ${USUAL + TRIED - 1} is free. Choose one with PORT.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
