import {
  applyAll,
  changesBetween,
  postConditions,
  type ChangedRow,
  type Operation,
  type Trace,
} from '@remit/proposals';
import type { LocalPerson, Store } from '@remit/store';
import { planImport } from '@remit/workbook';
import { inOneOrder, takenBack } from './applied-changes.js';
import { change, notAllowed, refused, type Asked, type Payload } from './changing.js';
import { approvedOperations, asProposal, type DecidedAction, type Proposal } from './content.js';
import { conflictsOf, type Live, type ProposalGround } from './proposal-ground.js';
import { whyNotStep } from './standing.js';

/** Applies what was approved to the live structure: all of it or nothing, on the version that was seen. */
export async function carryOut(
  ground: ProposalGround,
  asked: Omit<Asked, 'action'>,
  seen: number | null,
  me: LocalPerson,
): Promise<Payload> {
  const { store } = ground;
  const live = await ground.live();
  const stored = await store.proposals.find(asked.slug);
  if (live === null) return refused('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to change.');
  const tried = stored === null ? null : await ground.tried(asProposal(stored));
  return change(store, { ...asked, action: 'APPLY_PROPOSAL' }, (current) => {
    if (stored?.version !== current.version) return notAllowed('The proposal has changed meanwhile.');
    const expectedVersion = seen ?? live.state.version;
    const moved = conflictsOf(live, current).map(({ problem }) => problem);
    if (moved.length > 0 && current.state === 'DECIDED')
      return {
        refused: 'CONFLICT',
        message: `${moved.join(' ')} Nothing was changed. Look at what moved, then say so.`,
      };
    const why = whyNotStep(current, tried, me, 'apply');
    if (why !== null) return notAllowed(why);
    const operations = approvedOperations(current.content);
    const { structure, lineage } = applyAll(live.structure, operations, current.content.day);
    const changes = changesBetween(live.structure, structure).map(inOneOrder);
    const actions = withConditions(current.content.actions, changes, lineage);
    const applied = { changes, version: expectedVersion + 1 };
    const detail = { sentence: 'Applied what was approved to the structure.', changed: changes.length };
    return {
      event: { kind: 'APPLY', detail },
      standing: { state: 'IMPLEMENTING', content: { ...current.content, applied, actions } },
      structure: { expectedVersion, plan: planImport(live.structure, structure) },
    };
  });
}

/** Takes back what was applied, unless any of it was changed since. */
export async function takeBack(ground: ProposalGround, asked: Omit<Asked, 'action'>): Promise<Payload> {
  const live = await ground.live();
  if (live === null) return refused('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to take back.');
  return change(ground.store, { ...asked, action: 'UNDO_PROPOSAL' }, (current) => {
    const { applied } = current.content;
    if (applied === null || !['IMPLEMENTING', 'DONE'].includes(current.state))
      return notAllowed('This proposal is not applied.');
    const { structure, conflicts } = takenBack(live.structure, applied.changes);
    if (conflicts.length > 0) {
      const message = `${conflicts.map(({ problem }) => problem).join(' ')} Nothing was changed, as that would be lost.`;
      return { refused: 'CONFLICT', message };
    }
    return {
      event: { kind: 'UNDO', detail: { sentence: 'Took back what was applied.', changed: applied.changes.length } },
      standing: { state: 'DECIDED', content: { ...current.content, applied: null } },
      structure: { expectedVersion: live.state.version, plan: planImport(live.structure, structure) },
    };
  });
}

/** Each action with what must then be so: the rows that its operation was the last to touch. */
export function withConditions(
  actions: readonly DecidedAction[],
  changes: readonly ChangedRow[],
  lineage: readonly Trace[],
): DecidedAction[] {
  const last = new Map<string, string>();
  for (const { table, id, to, operation } of lineage) {
    for (const row of [id, to]) if (row !== null) last.set(`${table} ${row}`, operation);
  }
  const first = actions[0]?.operation;
  const conditions = postConditions(changes).map((one) => ({ one, of: last.get(`${one.table} ${one.id}`) ?? first }));
  return actions.map((action) => ({
    ...action,
    conditions: conditions.filter(({ of }) => of === action.operation).map(({ one }) => one),
  }));
}

/** The actions of a decision: one for each approved operation. */
export function actionsOf(
  live: Live,
  operations: readonly Operation[],
  day: string,
  given: readonly { readonly operation: string; readonly owner?: string | null; readonly due?: string | null }[],
): DecidedAction[] {
  const { structure, lineage, titles } = applyAll(live.structure, operations, day);
  const said = new Map(given.map((one) => [one.operation, one]));
  const actions = operations.map(({ id }) => ({
    operation: id,
    title: titles[id]!,
    owner: said.get(id)?.owner?.trim() || null,
    due: said.get(id)?.due ?? null,
    conditions: [],
    done: false,
  }));
  return withConditions(actions, changesBetween(live.structure, structure), lineage);
}

/** A proposal by its slug, when there is one. */
export async function findProposal(store: Store, slug: string): Promise<Proposal | null> {
  const stored = await store.proposals.find(slug);
  return stored === null ? null : asProposal(stored);
}
