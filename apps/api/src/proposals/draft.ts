import { createHash } from 'node:crypto';
import { EFFECT_ASSUMPTIONS, type Operation } from '@remit/proposals';
import type { Store } from '@remit/store';
import { slug as slugOf, type Day } from '@remit/structure';
import { payload, refused, type Payload } from './changing.js';
import { NOTHING_DECIDED, type ProposalContent } from './content.js';
import { baseOf, type Live, type ProposalGround } from './proposal-ground.js';

/** A proposal to begin. */
export interface ToDraft {
  readonly operationId: string;
  readonly actor: string;
  readonly title: string;
  readonly purpose: string;
  /** The day of the structure when null. */
  readonly day: Day | null;
  readonly operations: readonly Operation[];
  readonly origin: string | null;
  /** What was asked, where the operations follow from something else. */
  readonly asked?: unknown;
}

/** Begins a proposal on the live structure. */
export async function draft(store: Store, ground: ProposalGround, given: ToDraft): Promise<Payload> {
  const live = await ground.live();
  if (live === null) return refused('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to change.');
  const { operationId, actor, title, asked } = given;
  const answer = await store.proposals.change<ProposalContent>({
    operationId,
    actor,
    action: 'DRAFT_PROPOSAL',
    id: `${slugOf(title).slice(0, 60) || 'proposal'}-${createHash('sha256').update(operationId).digest('hex').slice(0, 6)}`,
    expectedVersion: 0,
    asked: asked ?? [title, given.purpose, given.day],
    next: () => ({
      event: { kind: 'DRAFT', detail: { sentence: 'Began the proposal.', operations: given.operations } },
      standing: { state: 'DRAFT', content: contentOf(given, live) },
    }),
  });
  return payload(store, answer);
}

function contentOf({ title, purpose, day, operations, origin, actor }: ToDraft, live: Live): ProposalContent {
  const { rate, largeBody, businessThatGoesOn } = EFFECT_ASSUMPTIONS;
  return {
    title,
    purpose,
    day: day ?? live.state.asAt,
    operations,
    origin,
    authors: [actor],
    base: baseOf(live, operations),
    assumptions: { rate, largeBody, businessThatGoesOn },
    ...NOTHING_DECIDED,
  };
}
