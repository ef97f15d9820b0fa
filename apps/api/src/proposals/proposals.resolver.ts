import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FindingChanges, MeasuredFinding, Trace } from '@remit/proposals';
import type { FindingCount } from '@remit/store';
import { explore } from '../structure/explore.js';
import type { Ask } from '../structure/ask.js';
import { asProposal } from './content.js';
import { Effects } from './effects.js';
import { followUpOf } from './follow-up.js';
import { mapOfStructure } from './map-of-structure.js';
import { ProposalGround, TYPE_OF } from './proposal-ground.js';

/** Proposals, before and after, and what became of decisions. */
@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly ground: ProposalGround,
    private readonly effects: Effects,
  ) {}

  @Query()
  async proposals(@Args('states') states: readonly string[] | null, @Context() ask: Ask) {
    const all = await ask.store.proposals.all();
    return states?.length ? all.filter(({ state }) => states.includes(state)) : all;
  }

  @Query()
  proposal(@Args('slug') slug: string, @Context() ask: Ask) {
    return ask.store.proposals.find(slug);
  }

  @Query()
  async proposalMap(@Args('slug') slug: string, @Context() ask: Ask) {
    const stored = await ask.store.proposals.find(slug);
    const tried = stored === null ? null : await this.ground.tried(asProposal(stored));
    if (stored === null || tried === null) return null;
    const { live, tops, applied } = tried;
    const [counts, measured] = [await ask.store.findings.countsByBody(), this.effects.of(asProposal(stored), tried)];
    const later = measured === null ? new Map() : countsAfter(measured.effect.overlaps, measured.effect.gaps);
    return {
      before: explore(mapOfStructure(live.structure, applied.day, tops, counts), {}, null),
      after: explore(mapOfStructure(applied.structure, applied.day, tops, later), {}, null),
      changes: applied.lineage.map(changeOf),
    };
  }

  @Query()
  async followUps(@Context() ask: Ask) {
    const all = (await ask.store.proposals.all()).map(asProposal);
    const live = await this.ground.live();
    const decided = all.filter(({ state }) => ['DECIDED', 'IMPLEMENTING', 'DONE'].includes(state));
    if (live === null) return [];
    return Promise.all(decided.map((proposal) => followUpOf(ask.store, proposal, live)));
  }
}

function changeOf({ operation, table, id, fate, to, sentence }: Trace) {
  return { operation, type: TYPE_OF[table], slug: id, fate, to, sentence };
}

/** How many findings each body would have. */
function countsAfter(...kinds: readonly (FindingChanges | null)[]): Map<string, FindingCount> {
  const counts = new Map<string, { overlaps: number; gaps: number }>();
  for (const { type, subjects } of kinds.flatMap((one) => [...(one?.LEFT ?? []), ...(one?.CAUSED ?? [])])) {
    for (const body of bodiesOf(subjects)) {
      const count = counts.get(body) ?? { overlaps: 0, gaps: 0 };
      counts.set(body, count);
      if (type === 'GAP') count.gaps += 1;
      else count.overlaps += 1;
    }
  }
  return counts;
}

/** The bodies among what a finding is about. */
export function bodiesOf(subjects: readonly string[]): string[] {
  return subjects.flatMap((one) => (one.startsWith('Body ') ? [one.slice('Body '.length)] : []));
}

/** A finding in an effect. */
@Resolver('EffectFinding')
export class EffectFindingResolver {
  @ResolveField()
  slug({ id }: MeasuredFinding) {
    return id;
  }

  @ResolveField()
  bodies({ subjects }: MeasuredFinding) {
    return bodiesOf(subjects);
  }
}
