import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Ask } from '../structure/ask.js';
import { refused } from './changing.js';
import { asProposal } from './content.js';
import { Effects } from './effects.js';
import { ProposalGround } from './proposal-ground.js';

/** Measuring what a proposal would change, as background work. */
@Resolver()
export class MeasuringResolver {
  constructor(
    private readonly ground: ProposalGround,
    private readonly effects: Effects,
  ) {}

  /** Asked twice, it gives the work that is under way: what was measured is kept by what is proposed, so no operation id is needed. */
  @Mutation()
  async measureProposal(@Args('input') { slug }: { readonly slug: string }, @Context() ask: Ask) {
    const proposal = await ask.store.proposals.find(slug);
    const tried = proposal === null ? null : await this.ground.tried(asProposal(proposal));
    if (proposal === null || tried === null)
      return { work: null, ...refused('NOT_FOUND', 'There is no such proposal. Nothing was measured.', 'slug') };
    return { work: this.effects.start(asProposal(proposal), tried), proposal, userErrors: [] };
  }
}
