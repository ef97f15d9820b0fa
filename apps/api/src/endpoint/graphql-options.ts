import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { OperationTypeNode } from 'graphql';
import { PROJECT_ROOT } from '../project-root.js';
import { guardSchema } from '../access/guard-schema.js';
import type { ServerLog } from '../server-log.js';
import type { Request } from 'express';
import type { Ask } from '../structure/ask.js';
import { keepMapAnswers, textOfAnswer } from './kept-answers.js';
import { documentRules, LIMITS, refusal, refuseTooCostly } from './limits.js';
import { maskErrors } from './masked-errors.js';
import { DateScalar, PartialDateScalar } from './scalars.js';

/** Where GraphQL is served, by HTTP and by WebSocket. */
export const GRAPHQL_PATH = '/graphql';

/** What the endpoint needs to know. */
export interface EndpointParts {
  readonly log: ServerLog;
  /** Makes what the fields of one question share. */
  readonly ask: (request: Request) => Ask;
}

/** The settings of the GraphQL endpoint. The schema served is the committed `schema.graphql`, by construction. */
export function graphqlOptions({ log, ask }: EndpointParts): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: GRAPHQL_PATH,
    typeDefs: readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'),
    resolvers: { Date: DateScalar, PartialDate: PartialDateScalar },
    context: ({ req }: { req: Request }) => ask(req),
    transformSchema: (schema) => guardSchema(schema, log),
    // Only whoever sits at this computer can ask while nobody can sign in: introspection serves the GraphiQL page.
    introspection: true,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: 'bounded',
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    stopOnApplicationShutdown: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: 10 },
    executionOptions: { maxCoercionErrors: 10 },
    maxRecursiveSelections: LIMITS.selections,
    validationRules: documentRules(),
    formatError: maskErrors(log),
    stringifyResult: textOfAnswer,
    logger: quietLogger(log),
    plugins: [costLimit, keepMapAnswers()],
  };
}

/** Refuses what would cost too much before any of it is done. */
const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        const operationName = operation?.name?.value ?? null;
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
          throw refusal('Subscriptions are served by WebSocket at the same address.', 'BAD_REQUEST');
        }
        if (operation) refuseTooCostly({ schema, document, operationName, variables: request.variables ?? {} });
        return Promise.resolve();
      },
    }),
};

function quietLogger(log: ServerLog) {
  const none = () => undefined;
  return {
    debug: none,
    info: none,
    warn: (message?: unknown) => log.warn(message),
    error: (message?: unknown) => log.error(message),
  };
}
