import { GraphQLError } from 'graphql';

/** A question that cannot be answered as it was asked; the message says what to change. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
