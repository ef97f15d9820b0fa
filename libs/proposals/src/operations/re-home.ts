import type { Structure } from '@remit/structure';
import { mustBeLive, mustDiffer, mustExist, mustFind } from '../conditions.js';
import { named } from '../names.js';
import { firstOf, rowsOf, type OperationKind, type Refusal, type Step } from '../operation-kind.js';
import type { Sandbox } from '../sandbox.js';

/** Something that a body has goes to another body. `from` may have ended: what still hangs on it can be moved. */
export interface ReHome<Kind extends string> extends Step<Kind> {
  readonly from: string;
  readonly to: string;
  /** Ids of what moves; null moves all. */
  readonly only: readonly string[] | null;
}

type Movable = 'memberships' | 'actions' | 'meetings' | 'links';

/** What an operation of re-homing moves: its words, where it is found and how it moves. */
interface Moving<T extends Movable> {
  readonly table: T;
  readonly words: string;
  readonly find: (sandbox: Sandbox, from: string) => readonly Structure[T][number][];
  readonly move: (sandbox: Sandbox, rows: readonly Structure[T][number][], from: string, to: string) => void;
}

/** The operation that re-homes one kind of thing. */
export function reHome<O extends ReHome<string>, T extends Movable>(
  kind: O['kind'],
  moving: Moving<T>,
): OperationKind<O> {
  const found = ({ from, only }: O, sandbox: Sandbox) => {
    const rows = moving.find(sandbox, from);
    return only === null ? rows : rows.filter(({ id }) => only.includes(id));
  };
  return {
    kind,
    needs: ({ from, to, only }) => [...rowsOf('bodies', [from, to]), ...rowsOf(moving.table, only ?? [])],
    title: ({ from, to, only }, sandbox) =>
      `Move ${only === null ? 'all' : only.length} ${moving.words} from ${named.body(sandbox, from)} to ${named.body(sandbox, to)}`,
    check: (operation, sandbox) => {
      const { from, to, only } = operation;
      const rows = found(operation, sandbox);
      return firstOf(
        mustDiffer(from, to),
        mustExist(sandbox, 'bodies', from),
        mustBeLive(sandbox, to),
        missing(only, rows, `${named.body(sandbox, from)} has no such ${moving.words}`),
        mustFind(rows, `${named.body(sandbox, from)} has no ${moving.words}`),
      );
    },
    change: (operation, sandbox) => moving.move(sandbox, found(operation, sandbox), operation.from, operation.to),
  };
}

function missing(
  only: readonly string[] | null,
  rows: readonly { readonly id: string }[],
  what: string,
): Refusal | null {
  const gone = (only ?? []).filter((id) => !rows.some((row) => row.id === id));
  return gone.length === 0 ? null : { problem: `${what}: ${gone.join(', ')}.`, remedy: 'Take them out of this step.' };
}
