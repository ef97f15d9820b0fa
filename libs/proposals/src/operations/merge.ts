import { mayEnd } from '../conditions.js';
import { handOver } from '../hand-over.js';
import { listed, named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Refusal, type Step } from '../operation-kind.js';
import type { Sandbox } from '../sandbox.js';
import { beginBody, checkNewBody, type NewBody } from './new-body.js';

/** Two or more bodies become one new body. */
export interface Merge extends Step<'MERGE'> {
  readonly bodies: readonly string[];
  readonly into: NewBody;
  /** The person who will chair; null leaves that open. */
  readonly chair: string | null;
}

export const merge: OperationKind<Merge> = {
  kind: 'MERGE',
  needs: ({ bodies }) => rowsOf('bodies', bodies),
  title: ({ bodies, into }, sandbox) =>
    `Merge ${listed(bodies.map((id) => named.body(sandbox, id)))} into a new ${into.name}`,
  check: ({ bodies, into, chair }, sandbox) =>
    firstOf(
      new Set(bodies).size === bodies.length && bodies.length > 1
        ? null
        : { problem: 'A merger needs two or more different bodies.', remedy: 'Choose at least two bodies.' },
      ...bodies.map((body) => mayEnd(sandbox, body)),
      checkNewBody(sandbox, into),
      sitsOnOne(sandbox, bodies, chair),
    ),
  change: ({ bodies, into, chair }, sandbox) => {
    beginBody(sandbox, into);
    for (const body of bodies) handOver(sandbox, body, into.id, chair);
  },
};

function sitsOnOne(sandbox: Sandbox, bodies: readonly string[], chair: string | null): Refusal | null {
  if (chair === null || bodies.some((body) => sandbox.seatsOf(body).some(({ person }) => person === chair)))
    return null;
  return {
    problem: 'The chair named sits on none of these bodies.',
    remedy: 'Name one of their members, or add a seat afterwards.',
  };
}
