import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { readGlobalId, type NodeType } from '../endpoint/global-id.js';
import { RuleCatalogue } from '../gaps/rule-catalogue.js';
import type { Ask } from '../structure/ask.js';
import type { DayLoaders } from '../structure/loaders.js';
import { WorkRegistry } from '../background-work/work-registry.js';

type Fetch = (slug: string, ask: Ask) => Promise<object | null | undefined>;

/** Fetches anything by its global id. */
@Resolver()
export class NodeResolver {
  readonly #fetch: Readonly<Record<NodeType, Fetch>>;

  constructor(rules: RuleCatalogue, work: WorkRegistry) {
    const map = async (ask: Ask) => ask.map(await ask.day());
    this.#fetch = {
      Body: async (slug, ask) => (await ask.day()).bodies.load(slug),
      Organisation: async (slug, ask) => (await ask.day()).organisations.load(slug),
      Person: async (slug, ask) => (await ask.day()).people.load(slug),
      Membership: async (slug, ask) => (await ask.day()).memberships.load(slug),
      Link: async (slug, ask) => linkCalled(slug, await ask.day()),
      Theme: async (slug, ask) => (await map(ask)).themes.get(slug),
      Area: async (slug, ask) => (await map(ask)).areas.get(slug),
      Priority: async (slug, ask) => (await ask.day()).priorities.load(slug),
      Meeting: async (slug, ask) => (await ask.day()).meetings.load(slug),
      Action: async (slug, ask) => (await ask.day()).actions.load(slug),
      Overlap: (slug, ask) => ask.store.findings.overlap(slug),
      OverlapCluster: (slug, ask) => ask.store.findings.cluster(slug),
      Fragmentation: (slug, ask) => ask.store.findings.fragmentation(slug),
      Gap: (slug, ask) => ask.store.findings.gap(slug),
      GapRule: (slug) => Promise.resolve(rules.nodes.get(slug)),
      Proposal: (slug, ask) => ask.store.proposals.find(slug),
      Work: (slug) => Promise.resolve(work.find(slug)),
    };
  }

  @Query()
  async node(@Args('id') id: string, @Context() ask: Ask) {
    const wanted = readGlobalId(id);
    if (wanted === null) return null;
    const found = await this.#fetch[wanted.type](wanted.slug, ask);
    return found ? { ...found, __typename: wanted.type } : null;
  }
}

/** The slug of a link begins with that of the body it leads from, which `~` ends. */
async function linkCalled(slug: string, day: DayLoaders) {
  const links = await day.linksFrom.load(slug.slice(0, Math.max(0, slug.indexOf('~'))));
  return links.find((link) => link.id === slug);
}
