import { mustBeLive, mustSay } from '../conditions.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Step } from '../operation-kind.js';
import { nameIsFree } from './new-body.js';

/** A body gets another name. */
export interface Rename extends Step<'RENAME'> {
  readonly body: string;
  readonly name: string;
  readonly shortName: string | null;
}

export const rename: OperationKind<Rename> = {
  kind: 'RENAME',
  needs: ({ body }) => rowsOf('bodies', [body]),
  title: ({ body, name }, sandbox) => `Rename ${named.body(sandbox, body)} to ${name}`,
  check: ({ body, name }, sandbox) =>
    firstOf(mustBeLive(sandbox, body), mustSay(name, 'name'), nameIsFree(sandbox, name, body)),
  change: ({ body, name, shortName }, sandbox) => {
    const row = sandbox.get('bodies', body)!;
    sandbox.put('bodies', { ...row, name, shortName });
    sandbox.trace('bodies', body, 'CHANGED', body, `${row.name} is called ${name}.`);
  },
};
