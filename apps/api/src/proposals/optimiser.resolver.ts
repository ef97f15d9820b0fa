import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Candidate } from '@remit/proposals';
import { OperationMemory } from '../background-work/operation-memory.js';
import { WorkRegistry, type Work } from '../background-work/work-registry.js';
import { readGlobalId } from '../endpoint/global-id.js';
import type { Mistake } from '../reviews/review-input.js';
import type { Ask } from '../structure/ask.js';
import { refused, type Payload } from './changing.js';
import { draft } from './draft.js';
import { effectInWords } from './effect-shape.js';
import { fromFinding } from './from-finding.js';
import { faultOfForm, settingsOf, type OptimiserForm } from './optimiser-form.js';
import { Optimiser, proposalOf, type MeasuredOption, type Search } from './optimiser.js';
import { ProposalGround } from './proposal-ground.js';

interface WorkPayload {
  readonly work: Work | null;
  readonly userErrors: readonly Mistake[];
}

interface FromOption {
  readonly operationId: string;
  readonly work: string;
  readonly option: string;
  readonly title?: string | null;
}

interface FindingGiven {
  readonly operationId: string;
  readonly type: 'OVERLAP' | 'CLUSTER' | 'GAP';
  readonly slug: string;
  readonly title?: string | null;
}

/** Searching for ways to streamline, and making one, or a finding, a proposal. */
@Resolver('OptimiserRun')
export class OptimiserResolver {
  constructor(
    private readonly ground: ProposalGround,
    private readonly optimiser: Optimiser,
    private readonly registry: WorkRegistry,
    private readonly operations: OperationMemory,
  ) {}

  @Query()
  optimiserRun(@Args('work') work: string | null = null) {
    return this.optimiser.find(work === null ? null : workOf(work));
  }

  @Mutation()
  async startOptimiser(@Args('input') input: OptimiserForm & { operationId: string }): Promise<WorkPayload> {
    const { operationId, ...form } = input;
    const live = await this.ground.live();
    if (live === null) return fault('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to streamline.', []);
    const wrong = faultOfForm(form, new Set(live.structure.bodies.map(({ id }) => id)));
    if (wrong !== null) return fault('BAD_INPUT', wrong[0], [wrong[1]]);
    const first = this.operations.first(operationId, `startOptimiser ${JSON.stringify(form)}`, () =>
      Promise.resolve(this.optimiser.start(live, settingsOf(form))),
    );
    if (first === null) {
      const message = 'This operation id was used for another change. Use a new one.';
      return fault('OPERATION_ID_REUSED', message, ['operationId']);
    }
    const { id } = await first;
    return { work: this.registry.find(id), userErrors: [] };
  }

  @Mutation()
  async proposalFromOption(@Args('input') input: FromOption, @Context() ask: Ask): Promise<Payload> {
    const search = this.optimiser.find(workOf(input.work));
    const option = search?.options.find(({ id }) => id === input.option);
    if (option === undefined) return refused('NOT_FOUND', 'This option is no longer known. Search again.', 'option');
    return draft(ask.store, this.ground, {
      operationId: input.operationId,
      actor: (await ask.me()).id,
      ...proposalOf(option, input.title),
      asked: input,
    });
  }

  @Mutation()
  async proposalFromFinding(@Args('input') input: FindingGiven, @Context() ask: Ask): Promise<Payload> {
    const { operationId, type, slug } = input;
    const live = await this.ground.live();
    const begun = live === null ? null : await fromFinding(ask.store, type, slug, live);
    if (begun === null) return refused('NOT_FOUND', 'There is no such finding.', 'slug');
    const title = (input.title?.trim() || begun.title).slice(0, 200);
    const actor = (await ask.me()).id;
    const given = { ...begun, title, operationId, actor, day: null, origin: `${type} ${slug}`, asked: input };
    return draft(ask.store, this.ground, given);
  }

  @ResolveField()
  work({ work }: Search) {
    return this.registry.find(work);
  }

  @ResolveField()
  ruledOut({ ruledOut }: Search) {
    const all = Object.entries(ruledOut).map(([reason, count]) => ({ reason, count }));
    return all.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  }
}

/** An option as it is shown. */
@Resolver('OptimiserOption')
export class OptimiserOptionResolver {
  @ResolveField()
  choices({ choices, tried }: MeasuredOption) {
    const names = new Map(tried.live.structure.bodies.map(({ id, name }) => [id, name]));
    return choices.map((one: Candidate) => ({
      ...one,
      title: `${names.get(one.body) ?? one.body} into ${names.get(one.into) ?? one.into}`,
      newSeats: one.seats.length,
    }));
  }

  @ResolveField()
  effect({ measured }: MeasuredOption) {
    return measured === null ? null : effectInWords(measured, 0);
  }

  @ResolveField()
  blockers({ tried }: MeasuredOption) {
    return tried.blockers.map((one) => ({ ...one, acceptedBy: null, acceptedBecause: null }));
  }
}

/** Work is known by its global id, and by its bare one. */
function workOf(id: string): string {
  return readGlobalId(id)?.slug ?? id;
}

function fault(code: string, message: string, path: string[]): WorkPayload {
  return { work: null, userErrors: [{ code, message, path }] };
}
