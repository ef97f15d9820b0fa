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
const EXPLORE_FACTOR = 20;

/** Depth, aliases and directives, checked with the document; the answer does not say by how much it was too large. */
export function documentRules(): ValidationRule[] {
  const options = { exposeLimits: true, propagateOnRejection: false };
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, flattenFragments: true, ...options },
    maxAliases: { n: LIMITS.aliases, ...options },
    maxDirectives: { n: LIMITS.directives, ...options },
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

/** Refuses an operation that would cost too much, given its variables. */
export function refuseTooCostly({ schema, document, operationName, variables }: Question): void {
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimate],
    maxQueryNodes: LIMITS.selections,
    ...(operationName !== null && { operationName }),
  });
  if (cost <= LIMITS.cost) return;
  throw new GraphQLError(
    `This asks for too much at once (${cost} where ${LIMITS.cost} is the most). Ask for shorter lists, or in parts.`,
    {
      extensions: { code: 'TOO_COSTLY', http: { status: 400 } },
    },
  );
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
