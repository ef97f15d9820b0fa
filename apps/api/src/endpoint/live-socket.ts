import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { refusalOf, type Refusal } from '../access/request-checks.js';
import type { Sessions } from '../access/sessions.js';
import type { ServerLog } from '../server-log.js';
import { GRAPHQL_PATH } from './graphql-options.js';
import { documentRules, LIMITS, refuseTooCostly } from './limits.js';
import { maskErrors } from './masked-errors.js';
import { joinLine } from './socket-line.js';

const MOST_SOCKETS = 50;
const MOST_SUBSCRIPTIONS = 20;
/** How long a client may take to say goodbye. */
const FAREWELL_MS = 1_000;

/** What live updates need. */
export interface LiveParts {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly sessions: Sessions;
  readonly log: ServerLog;
  readonly context: () => object;
}

/** Serves subscriptions, and nothing else, by WebSocket: with the same checks as the rest. Returns what ends it. */
export function serveLiveUpdates({ server, schema, sessions, log, context }: LiveParts): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bytes, handleProtocols });
  const mask = maskErrors(log);
  const rules = [...specifiedRules, ...documentRules()];
  const live = makeServer({
    schema,
    context,
    connectionInitWaitTimeout: 5_000,
    onSubscribe: (connection, _id, payload) => {
      const open = Object.keys(connection.subscriptions).length;
      if (open >= MOST_SUBSCRIPTIONS) return [new GraphQLError('Too many subscriptions on one connection.')];
      return subscriptionOnly(schema, rules, payload);
    },
    onNext: (_connection, _id, _payload, _asked, { errors, ...result }) =>
      errors ? { ...result, errors: errors.map((error) => mask(error.toJSON(), error) as GraphQLError) } : undefined,
  });
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    const refusal = refusalOfSocket(request, sessions, sockets.clients.size);
    if (refusal) {
      log.event('warn', refusal.event, { path: GRAPHQL_PATH, method: 'UPGRADE' });
      return refuse(socket, refusal.status);
    }
    sockets.handleUpgrade(request, socket, head, (client) => joinLine(live, client, log));
  };
  server.on('upgrade', onUpgrade);
  return async () => {
    server.off('upgrade', onUpgrade);
    const gone = [...sockets.clients].map((client) => new Promise((resolve) => client.once('close', resolve)));
    for (const client of sockets.clients) {
      client.close(1001, 'Remit is stopping');
      setTimeout(() => client.terminate(), FAREWELL_MS).unref();
    }
    await Promise.all(gone);
  };
}

function refusalOfSocket(request: IncomingMessage, sessions: Sessions, open: number) {
  const path = request.url?.split('?')[0];
  if (path !== GRAPHQL_PATH) return { status: 404, event: 'socket_elsewhere' } as const;
  if (open >= MOST_SOCKETS) return { status: 503, event: 'too_many_sockets' } as const;
  if (request.headers.origin === undefined && request.headers.authorization === undefined) {
    return { status: 403, event: 'malicious_csrf' } as const;
  }
  return refusalOf(request, sessions) satisfies Refusal | null;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** The one subscription of a message, checked like any other question; or why it is refused. */
function subscriptionOnly(
  schema: GraphQLSchema,
  rules: Parameters<typeof validate>[2],
  { query, operationName, variables }: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [new GraphQLError('Only subscriptions are served here.')];
    const faults = validate(schema, document, rules, { maxErrors: 10 });
    if (faults.length > 0) return faults;
    const name = operation.name?.value ?? null;
    refuseTooCostly({ schema, document, operationName: name, variables: variables ?? {} });
    return { schema, document, operationName: name, variableValues: variables ?? {} };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
