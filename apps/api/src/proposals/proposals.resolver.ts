import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { topsOf } from '@remit/gaps';
import { findingsAfter, type Effect, type MeasuredFinding, type Trace } from '@remit/proposals';
import type { FindingCount, Store } from '@remit/store';
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
    const dismissed = measured === null ? [] : await dismissedIn(ask.store);
    const later = measured === null ? new Map() : countsAfter(measured.effect, new Set(dismissed));
    return {
      before: explore(mapOfStructure(live.structure, applied.day, tops, counts), {}, null),
      after: explore(
        mapOfStructure(applied.structure, applied.day, topsOf(applied.structure, applied.day), later),
        {},
        null,
      ),
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

/** Ids of the findings that somebody dismissed, which are not counted. */
async function dismissedIn({ findings }: Store): Promise<string[]> {
  const asked = { states: ['DISMISSED'], first: 100_000 } as const;
  const [overlaps, gaps] = await Promise.all([findings.overlaps(asked), findings.gaps(asked)]);
  return [...overlaps.items, ...gaps.items].map(({ id }) => id);
}

/** How many findings each body would have, counted as those of today are. */
function countsAfter({ overlaps, gaps }: Effect, dismissed: ReadonlySet<string>): Map<string, FindingCount> {
  const counts = new Map<string, { overlaps: number; gaps: number }>();
  const every = [overlaps, gaps].flatMap((changes) => (changes === null ? [] : findingsAfter(changes)));
  for (const { type, subjects } of every.filter(({ id, counted }) => counted && !dismissed.has(id))) {
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
