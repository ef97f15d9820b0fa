import { measureEffect, PROMISE_RULE, promisesKept, type Figure } from '@remit/proposals';
import type { Store } from '@remit/store';
import type { Proposal } from './content.js';
import type { Live } from './proposal-ground.js';
import { checkedActions } from './standing.js';

/** What became of a decision: what has to be done, and what was promised against what is. */
export async function followUpOf(store: Store, proposal: Proposal, live: Live) {
  const { content } = proposal;
  const now = content.promised.length === 0 ? new Map<string, number>() : await figuresNow(store, proposal, live);
  return {
    proposal,
    actions: checkedActions(proposal, live),
    promises: promisesKept(content.promised, now),
    promiseRule: PROMISE_RULE,
  };
}

/** Today's value of every figure, by the same measure that promised it. */
async function figuresNow(store: Store, { content }: Proposal, { structure, state }: Live) {
  const asOf = content.day > state.asAt ? content.day : state.asAt;
  const tops = (await store.structure.tops(asOf)).map(({ id }) => id);
  const { assumptions } = content;
  const { figures } = await measureEffect(structure, structure, { asOf, tops, lineage: [], assumptions });
  return new Map(figures.map(({ id, after }) => [id, after.likely]));
}

/** They count what carries on others, which cannot be told of a structure alone. */
const NOT_MEASURED_LATER: readonly string[] = ['large-bodies'];

/** Figures to keep as a promise: those that can be measured again later, without what is behind them. */
export function asPromise(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ id }) => !NOT_MEASURED_LATER.includes(id)).map((figure) => ({ ...figure, items: [] }));
}
