import type { OperationKind, Step } from '../operation-kind.js';
import { rowsOf } from '../operation-kind.js';
import { beginBody, checkNewBody, type NewBody } from './new-body.js';

/** A new body begins. */
export interface Create extends Step<'CREATE'> {
  readonly body: NewBody;
}

export const create: OperationKind<Create> = {
  kind: 'CREATE',
  needs: ({ body }) => [...rowsOf('themes', body.themes), ...rowsOf('areas', body.areas)],
  title: ({ body }) => `Create ${body.name}`,
  check: ({ body }, sandbox) => checkNewBody(sandbox, body),
  change: ({ body }, sandbox) => beginBody(sandbox, body),
};
