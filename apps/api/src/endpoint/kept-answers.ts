import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { Ask } from '../structure/ask.js';
import { RecentMap } from '../structure/recent-map.js';

/** The largest answers are of a whole structure, about a megabyte each for 2,000 bodies. */
const KEPT = 12;

type Single = Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult'];

/** The text of kept answers, by their data; empty until it is first written. A large answer is written as JSON once. */
const texts = new WeakMap<object, string>();

/** Writes an answer as JSON. */
export function textOfAnswer(answer: { readonly data?: Record<string, unknown> | null }): string {
  const kept = answer.data ? texts.get(answer.data) : undefined;
  if (kept) return kept;
  const text = JSON.stringify(answer);
  if (answer.data && kept === '') texts.set(answer.data, text);
  return text;
}

/**
 * Keeps the answers of whole maps: the same question of the same version and the same findings has the same answer, and for a
 * large structure making it costs more than everything else. Which version is in force is still asked each time. Whoever is
 * let in sees the same today; when that changes, who asks belongs into the key.
 */
export function keepMapAnswers(): ApolloServerPlugin<Ask> {
  const kept = new RecentMap<string, Single>(KEPT);
  return {
    requestDidStart: () => {
      let key: string | null = null;
      return Promise.resolve({
        async responseForOperation(question) {
          key = asksForMap(question.operation) ? await keyOf(question) : null;
          const known = key === null ? undefined : kept.get(key);
          return known === undefined ? null : answerOf(known, question);
        },
        willSendResponse({ response: { body } }) {
          if (key !== null && body.kind === 'single' && !body.singleResult.errors && body.singleResult.data) {
            if (!texts.has(body.singleResult.data)) texts.set(body.singleResult.data, '');
            kept.set(key, body.singleResult);
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/**
 * A query for maps and nothing else, without the chance that a directive or fragment hides more. Apollo asks also when it
 * could not tell which operation is meant, and then says so itself.
 */
function asksForMap(asked: OperationDefinitionNode | undefined): boolean {
  if (asked === undefined) return false;
  const { operation, directives, selectionSet } = asked;
  const plain = operation === OperationTypeNode.QUERY && !directives?.length;
  return plain && selectionSet.selections.every((field) => field.kind === Kind.FIELD && field.name.value === 'explore');
}

async function keyOf({ queryHash, operationName, request, contextValue }: GraphQLRequestContext<Ask>): Promise<string> {
  const { version, run } = await contextValue.edition();
  const state = await contextValue.state();
  return JSON.stringify([queryHash, operationName, request.variables ?? {}, version, run, state?.asAt]);
}

function answerOf(singleResult: Single, { response }: GraphQLRequestContext<Ask>): GraphQLResponse {
  return { http: response.http, body: { kind: 'single', singleResult } };
}
