import { defineRead } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import type { ProposalEvent, StoredProposal } from './proposal-store.js';

interface ProposalRow extends Omit<StoredProposal, 'content' | 'events'> {
  readonly content: string;
  readonly events: readonly (Omit<ProposalEvent, 'detail'> & { readonly detail: string })[];
}

/** Ids, the last touched first. */
export const everyProposal = defineRead<Record<string, never>, { id: string }>('proposals/every.cypher');
const readRows = defineRead<{ ids: readonly string[] }, ProposalRow>('proposals/of.cypher');

/** Proposals by their ids; those that are not there are left out. */
export async function readProposals(runner: Runner, ids: readonly string[]): Promise<StoredProposal[]> {
  return (await readRows(runner, { ids })).map(({ content, events, ...known }) => ({
    ...known,
    content: JSON.parse(content) as unknown,
    events: events.map((event) => ({ ...event, detail: JSON.parse(event.detail) as ProposalEvent['detail'] })),
  }));
}
