import { GraphQLSchemaHost } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { FIRST_PEOPLE } from './access/role-table.js';
import { Sessions } from './access/sessions.js';
import { AppModule, type Parts } from './app.module.js';
import { configure } from './configure.js';
import { serveLiveUpdates } from './endpoint/live-socket.js';
import { Readiness } from './health/readiness.js';
import { Ask } from './structure/ask.js';
import { Editions } from './structure/editions.js';

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Lets whoever opens it in. */
  readonly token: string;
  /** Finishes what was begun, refuses what is new, and ends. Whoever is not done in time is cut off. */
  stop(): Promise<void>;
}

const DRAIN_MS = 3_500;

/** Starts the API on a port; 0 takes any free one. */
export async function serve(parts: Parts, port: number): Promise<RunningServer> {
  await parts.store.access.begin(FIRST_PEOPLE);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(parts), {
    bodyParser: false,
    logger: parts.log,
    abortOnError: false,
  });
  configure(app);
  await app.init();
  const server = app.getHttpServer();
  server.requestTimeout = 120_000;
  server.headersTimeout = 15_000;
  const endLive = serveLiveUpdates({
    server,
    schema: app.get(GraphQLSchemaHost, { strict: false }).schema,
    sessions: app.get(Sessions),
    log: parts.log,
    context: () => new Ask(parts.store, app.get(Editions)),
  });
  await app.listen(port, parts.config.host);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const stop = async (): Promise<void> => {
    app.get(Readiness).draining = true;
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await Promise.all([endLive(), parts.registry.cancelAll(), parts.comparing.close()]);
    await app.close();
    clearTimeout(cut);
  };
  // Every address, as in a container, is no address to open: there the port is published on this computer's own.
  const shown = parts.config.host === '0.0.0.0' ? '127.0.0.1' : parts.config.host;
  const host = shown.includes(':') ? `[${shown}]` : shown;
  return { url: `http://${host}:${bound}`, port: bound, token: app.get(Sessions).token, stop };
}
