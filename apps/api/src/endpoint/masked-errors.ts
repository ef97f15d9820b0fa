import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { ServerLog } from '../server-log.js';

/** What a client may be told as it is: it is about the question, not about the server. */
const ABOUT_THE_QUESTION = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_COSTLY',
  'NOT_READY',
  'UNAUTHENTICATED',
  'FORBIDDEN',
]);

/**
 * Passes on what is wrong with a question. Anything else is an unexpected fault: the client gets a number to quote, the log
 * gets the number and what happened.
 */
export function maskErrors(log: ServerLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code);
    if (ABOUT_THE_QUESTION.has(code)) {
      return { ...placeOf(formatted), message: formatted.message, extensions: { code } };
    }
    const reference = randomUUID();
    const original = unwrapResolverError(error);
    log.event('error', 'unexpected_fault', { reference, path: formatted.path?.join('.'), detail: textOf(original) });
    return {
      ...placeOf(formatted),
      message: unexpected(reference),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** What a user is told of an unexpected fault. */
export function unexpected(reference: string): string {
  return `Something went wrong in Remit. Whoever looks after it can find out more in the log under ${reference}.`;
}

function placeOf({ locations, path }: GraphQLFormattedError) {
  return { ...(locations && { locations }), ...(path && { path }) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
