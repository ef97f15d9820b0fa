import { createHash } from 'node:crypto';
import type { Effect } from '@remit/proposals';
import type { Work, WorkRegistry } from '../background-work/work-registry.js';
import { RecentMap } from '../structure/recent-map.js';
import { approvedOperations, type Proposal, type ProposalContent } from './content.js';
import { FindingsBefore } from './findings-before.js';
import { measure } from './measure.js';
import type { Analysis, Progress } from '../background-work/analyse.js';
import type { ProposalGround, Tried } from './proposal-ground.js';

/** An effect, and what it is the effect of. */
export interface MeasuredProposal {
  readonly effect: Effect;
  readonly structureVersion: number;
}

/** Effects of proposals: measured as background work, one at a time, and kept by what is proposed and the version of the structure. */
export class Effects {
  readonly #kept = new RecentMap<string, MeasuredProposal>(60);
  readonly #before = new FindingsBefore();
  readonly #running = new Map<string, string>();
  /** One what-if at a time: the others wait for it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly ground: ProposalGround,
    readonly measuring: Analysis,
    private readonly registry: WorkRegistry,
  ) {}

  /** The effect of a proposal as it stands on the structure as it is; null until it was measured, and once it was applied. */
  of(proposal: Proposal, { live }: Tried): MeasuredProposal | null {
    if (proposal.content.applied !== null) return null;
    return this.#kept.get(keyOf(proposal, live)) ?? null;
  }

  /** The work that measures it now; null when none does. */
  running(proposal: Proposal, { live }: Tried): Work | null {
    const work = this.registry.find(this.#running.get(keyOf(proposal, live)) ?? '');
    return work?.state === 'RUNNING' ? work : null;
  }

  /** Begins to measure unless it was measured or is being measured. Null when it was, or when it is applied: then nothing is left to change. */
  start(proposal: Proposal, tried: Tried): Work | null {
    if (proposal.content.applied !== null || this.of(proposal, tried) !== null) return null;
    const running = this.running(proposal, tried);
    if (running !== null) return running;
    const { content } = proposal;
    const key = keyOf(proposal, tried.live);
    const work = this.registry.start('EFFECT', 'Measuring the proposal', async (progress) => {
      await this.measure(content, tried, progress);
      return `The effect of “${content.title}” is measured.`;
    });
    this.#running.set(key, work.id);
    void this.registry.finished(work.id).then(() => this.#running.delete(key));
    return work;
  }

  /** Measures as part of other work, and keeps what it finds. */
  async measure(content: ToKnow, { live, tops, applied }: Tried, progress: Progress): Promise<MeasuredProposal> {
    const key = keyOf({ content }, live);
    const { assumptions } = content;
    const what = { live, tops, applied, assumptions };
    const effect = await this.#inTurn(() => measure(this.measuring, what, progress, this.#before));
    const measured = { effect, structureVersion: live.state.version };
    this.#kept.set(key, measured);
    return measured;
  }

  /** Waits for the measuring before it. */
  async #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/** What of a proposal decides its effect. */
type ToKnow = Pick<ProposalContent, 'operations' | 'decision' | 'day' | 'assumptions'>;

/** The same for the same changes under the same assumptions, whatever else was done to the proposal. */
function keyOf({ content }: { readonly content: ToKnow }, { state }: Tried['live']): string {
  const what = JSON.stringify([approvedOperations(content), content.day, content.assumptions]);
  return `${createHash('sha256').update(what).digest('hex')} ${state.version}`;
}
