import type { LocalPerson, Store } from '@remit/store';
import type { WorkRegistry } from '../background-work/work-registry.js';
import { asProposal } from '../proposals/content.js';
import type { Effects } from '../proposals/effects.js';
import { optionOf, type Known, type PaperContent } from './paper-content.js';

/** Makes the papers of proposals, measuring what was not measured yet. */
export class PaperDesk {
  constructor(
    private readonly store: Store,
    private readonly effects: Effects,
    private readonly registry: WorkRegistry,
  ) {}

  /** What a paper of these proposals tells somebody; the slug that there is no proposal of when one is missing. */
  async content(slugs: readonly string[], me: LocalPerson): Promise<PaperContent | { readonly missing: string }> {
    const known: Known[] = [];
    for (const slug of slugs) {
      const found = await this.#known(slug);
      if (found === null) return { missing: slug };
      known.push(found);
    }
    const ids = [
      ...new Set(
        known.flatMap(({ proposal: { content, events } }) => [...content.authors, ...events.map(({ by }) => by)]),
      ),
    ];
    const people = await this.store.access.peopleById(ids);
    const names = new Map(ids.map((id, at) => [id, people[at]?.name ?? id]));
    const { name, asAt, version } = known[0]!.tried.live.state;
    const who = { me, nameOf: (id: string) => names.get(id) ?? id };
    return { structure: { name, asAt, version }, options: known.map((one, at) => optionOf(one, at, who)) };
  }

  async #known(slug: string): Promise<Known | null> {
    const stored = await this.store.proposals.find(slug);
    if (stored === null) return null;
    const proposal = asProposal(stored);
    const tried = await this.effects.ground.tried(proposal);
    const told = await this.effects.ground.told(proposal);
    if (tried === null || told === null) return null;
    if (proposal.content.operations.length > 0) {
      const work = this.effects.start(proposal, tried);
      if (work !== null) await this.registry.finished(work.id);
    }
    return { proposal, tried, told, measured: this.effects.of(proposal, tried) };
  }
}
