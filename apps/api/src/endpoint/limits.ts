import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type DocumentNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** How large a question may be. None of Remit's own pages comes near. */
export const LIMITS = {
  /** Words and signs of a document. */
  tokens: 2_000,
  depth: 10,
  aliases: 15,
  directives: 10,
  /** Fields after all fragments are filled in. */
  selections: 10_000,
  /** Fields times the length of the lists they are in. */
  cost: 20_000,
  /** Bytes of a request. */
  bytes: 100_000,
} as const;

/** How long a list without pages is taken to be. */
const LIST_LENGTH = 10;
/** What the whole map is taken to cost for each field: it is kept ready and made of plain values. */
const EXPLORE_FACTOR = 60;

/** Depth, aliases and directives, checked with the document. Each setting is an object of its own: the library changes them. */
export function documentRules(): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, flattenFragments: true },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    costLimit: { enabled: false }, // it does not see variables
    maxTokens: { enabled: false }, // graphql's own parser counts them
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return validationRules;
}

/** An operation of a document, with its variables. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses an operation that would cost too much, given its variables, or whose variables are wrong. */
export function refuseTooCostly(question: Question): void {
  const cost = costOf(question);
  if (cost <= LIMITS.cost) return;
  const message = `This asks for too much at once (${cost} where ${LIMITS.cost} is the most). Ask for shorter lists, or in parts.`;
  throw refusal(message, 'TOO_COSTLY');
}

function costOf({ schema, document, operationName, variables }: Question): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      estimators: [estimate],
      maxQueryNodes: LIMITS.selections,
      ...(operationName !== null && { operationName }),
    });
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal(error.message, 'BAD_USER_INPUT');
    throw error;
  }
}

/** A question that is not answered, with what is wrong with it. */
export function refusal(message: string, code: 'TOO_COSTLY' | 'BAD_USER_INPUT' | 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const shape = String(field.type);
  const first = Math.max(0, Number((args as { first?: number | null }).first ?? 25));
  if (field.name === 'explore') return 50 + EXPLORE_FACTOR * childComplexity;
  if (shape.includes('Connection')) return 1 + first * childComplexity;
  if (field.name === 'search') return first * childComplexity;
  const counted = field.name === 'edges' || type.name === 'Explore';
  return shape.startsWith('[') && !counted ? 1 + LIST_LENGTH * childComplexity : 1 + childComplexity;
};
