import { topsOf } from '@remit/gaps';
import { measureEffect, missingParts, type DecisionRecord } from '@remit/proposals';
import type { LocalPerson, Refusal } from '@remit/store';
import type { Day } from '@remit/structure';
import { actionsOf, findProposal } from './carry-out.js';
import { change, notAllowed, type Asked, type Payload } from './changing.js';
import type { Proposal, ProposalContent } from './content.js';
import type { Versioned } from './drafting.resolver.js';
import { asPromise } from './follow-up.js';
import { nothingFallsThrough, type ProposalGround, type Tried } from './proposal-ground.js';
import { whyNotStep } from './standing.js';

/** A decision as it is asked for. */
export interface DecisionInput extends Versioned, Omit<DecisionRecord, 'approved'> {
  readonly date: Day;
  readonly approved?: readonly string[] | null;
  readonly actions?:
    readonly { readonly operation: string; readonly owner?: string | null; readonly due?: Day | null }[] | null;
}

/** Records a decision. Refused while any part of the record is blank, by whoever wrote the proposal, or when a part falls through. */
export async function decide(
  ground: ProposalGround,
  asked: Asked,
  input: DecisionInput,
  me: LocalPerson,
): Promise<Payload> {
  const seen = await findProposal(ground.store, input.slug);
  const record = seen === null ? null : recordOf(input, seen.content);
  const tried = seen === null || record === null ? null : await triedPart(ground, seen, record);
  const promised = seen === null || tried === null ? [] : await promiseOf(tried, seen.content);
  return change(ground.store, asked, (current) => {
    if (record === null || current.version !== seen?.version) return notAllowed('The proposal has changed meanwhile.');
    const refusal = whyNot(current, tried, record, me);
    if (refusal !== null) return refusal;
    const rejected = record.decision === 'REJECTED';
    const chosen = current.content.operations.filter(({ id }) => record.approved.includes(id));
    const actions =
      rejected || tried === null ? [] : actionsOf(tried.live, chosen, current.content.day, input.actions ?? []);
    const decision = { ...record, by: asked.actor };
    const content = { ...current.content, decision, actions, promised: rejected ? [] : promised };
    return {
      event: { kind: 'DECIDE', detail: { sentence: `${WORDS[record.decision]}: ${record.text}`, decision } },
      standing: { state: rejected ? 'REJECTED' : 'DECIDED', content },
    };
  });
}

const WORDS = { APPROVED: 'Approved', APPROVED_IN_PART: 'Approved in part', REJECTED: 'Rejected' } as const;

function whyNot(current: Proposal, tried: Tried | null, record: DecisionRecord, me: LocalPerson): Refusal | null {
  const missing = missingParts(
    record,
    current.content.operations.map(({ id }) => id),
  );
  const step = record.decision === 'REJECTED' ? 'reject' : 'approve';
  const why = whyNotStep(current, tried, me, step);
  if (why !== null) return notAllowed(why);
  if (missing.length > 0) return notAllowed(`The decision record is not complete. ${missing.join(' ')}`);
  if (tried !== null && record.decision === 'APPROVED_IN_PART' && !nothingFallsThrough(tried, current))
    return notAllowed('With only these steps, something would fall through.');
  return null;
}

function recordOf(input: DecisionInput, { operations }: ProposalContent): DecisionRecord {
  const { decision, date, text, reasons, alternatives, interests, dispensations } = input;
  const all = decision === 'REJECTED' ? [] : operations.map(({ id }) => id);
  const approved = [...new Set(input.approved ?? all)];
  return { decision, date, text, reasons, alternatives, interests, dispensations, approved };
}

/** What would be approved, on the live structure. */
async function triedPart(ground: ProposalGround, { content }: Proposal, { approved }: DecisionRecord) {
  const live = await ground.live();
  if (live === null) return null;
  const chosen = content.operations.filter(({ id }) => approved.includes(id));
  return ground.tryOn(live, chosen, content.day);
}

/** The figures that are promised with what is approved. */
async function promiseOf({ live, tops, applied }: Tried, { assumptions }: ProposalContent) {
  const { structure: after, lineage, day: asOf } = applied;
  const terms = { asOf, tops, topsAfter: topsOf(after, asOf), lineage, assumptions };
  return asPromise((await measureEffect(live.structure, after, terms)).figures);
}
