import { useState } from 'react';
import type { ProposalOperationInput } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { inputOf, moved } from './operation-forms.js';
import { SAVE_OPERATIONS } from './proposal-mutations.js';
import type { Proposal } from './proposal-queries.js';

/** Changes the steps of a proposal, each change at once on the server. */
export interface OperationChanges {
  add: (operation: ProposalOperationInput) => Promise<boolean>;
  /** Adds steps of another proposal after those that are there. */
  addAll: (operations: readonly ProposalOperationInput[]) => Promise<boolean>;
  replace: (at: number, operation: ProposalOperationInput) => Promise<boolean>;
  move: (at: number, by: -1 | 1) => void;
  remove: (at: number) => void;
  /** Takes the last change back; undefined when there is none to take back. */
  undo: (() => void) | undefined;
}

/** For the editor. The steps before the last change are kept, so that it can be taken back. */
export function useOperations(proposal: Proposal, { run }: Changing): OperationChanges {
  const [before, setBefore] = useState<ProposalOperationInput[]>();
  const now = proposal.operations.map(inputOf);
  const save = async (operations: ProposalOperationInput[], done: string): Promise<boolean> => {
    const input = { operationId: operationId(), slug: proposal.slug, expectedVersion: proposal.version, operations };
    return run(async () => (await request(SAVE_OPERATIONS, { input })).saveOperations, done);
  };
  const change = async (operations: ProposalOperationInput[], done: string): Promise<boolean> => {
    const saved = await save(operations, done);
    if (saved) setBefore(now);
    return saved;
  };
  const takeBack = before && (() => void save(before, 'Taken back.').then((saved) => saved && setBefore(undefined)));
  return {
    add: (operation) => change([...now, operation], 'The step is added.'),
    addAll: (operations) =>
      change(
        [...now, ...operations],
        operations.length === 1 ? 'The step is taken over.' : `${String(operations.length)} steps are taken over.`,
      ),
    replace: (at, operation) =>
      change(
        now.map((one, index) => (index === at ? operation : one)),
        'The step is changed.',
      ),
    move: (at, by) => {
      if (at + by >= 0 && at + by < now.length) void change(moved(now, at, by), by < 0 ? 'Moved up.' : 'Moved down.');
    },
    remove: (at) =>
      void change(
        now.filter((_, index) => index !== at),
        'The step is removed.',
      ),
    undo: takeBack,
  };
}
