import type { LocalPerson } from '@remit/store';
import type { Proposal } from './content.js';

/** What a board member thinks. */
export interface GivenView {
  readonly by: string;
  readonly at: string;
  readonly stance: 'SUPPORT' | 'CONDITIONS' | 'OBJECT';
  readonly reason: string;
}

/** The view of each member who gave one, as they gave it last. */
export function viewsOf({ events }: Pick<Proposal, 'events'>): GivenView[] {
  const given = events
    .filter(({ kind }) => kind === 'VIEW')
    .map(({ by, at, detail }) => ({ ...(detail as Pick<GivenView, 'stance' | 'reason'>), by, at }));
  return [...new Map(given.map((view) => [view.by, view])).values()];
}

const DECIDED = ['DECIDED', 'IMPLEMENTING', 'DONE', 'REJECTED'];

/** The views that somebody may see: a board member once they gave their own, everybody once it is decided. */
export function viewsFor(proposal: Pick<Proposal, 'events' | 'state'>, { id, role }: LocalPerson): GivenView[] {
  const all = viewsOf(proposal);
  if (DECIDED.includes(proposal.state)) return all;
  return role === 'BOARD' && all.some(({ by }) => by === id) ? all : [];
}
