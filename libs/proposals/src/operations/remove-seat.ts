import { mustExist } from '../conditions.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Step } from '../operation-kind.js';

/** A seat ends. */
export interface RemoveSeat extends Step<'REMOVE_SEAT'> {
  readonly seat: string;
}

export const removeSeat: OperationKind<RemoveSeat> = {
  kind: 'REMOVE_SEAT',
  needs: ({ seat }) => rowsOf('memberships', [seat]),
  title: ({ seat }, sandbox) => {
    const row = sandbox.get('memberships', seat);
    return row === null
      ? 'End a seat'
      : `End the seat of ${named.seat(sandbox, row)} on ${named.body(sandbox, row.body)}`;
  },
  check: ({ seat }, sandbox) => {
    const row = sandbox.get('memberships', seat);
    const ended = row !== null && !sandbox.runs(row);
    return firstOf(
      mustExist(sandbox, 'memberships', seat),
      ended ? { problem: 'This seat has ended already.', remedy: 'Take this step out.' } : null,
    );
  },
  change: ({ seat }, sandbox) => {
    const row = sandbox.get('memberships', seat)!;
    const sentence = `${named.seat(sandbox, row)} gives up the seat on ${named.body(sandbox, row.body)}.`;
    sandbox.trace('memberships', seat, sandbox.end('memberships', seat), null, sentence);
  },
};
