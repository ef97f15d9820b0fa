import { mustBeLive, mustSay } from '../conditions.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Step } from '../operation-kind.js';

/** A body's remit says something else. */
export interface ChangeRemit extends Step<'CHANGE_REMIT'> {
  readonly body: string;
  readonly remit: string;
}

export const changeRemit: OperationKind<ChangeRemit> = {
  kind: 'CHANGE_REMIT',
  needs: ({ body }) => rowsOf('bodies', [body]),
  title: ({ body }, sandbox) => `Change the remit of ${named.body(sandbox, body)}`,
  check: ({ body, remit }, sandbox) => firstOf(mustBeLive(sandbox, body), mustSay(remit, 'remit')),
  change: ({ body, remit }, sandbox) => {
    const row = sandbox.get('bodies', body)!;
    sandbox.put('bodies', { ...row, remit });
    sandbox.trace('bodies', body, 'CHANGED', body, `The remit of ${row.name} is written anew.`);
  },
};
