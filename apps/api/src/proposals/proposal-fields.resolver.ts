import { ResolveField, Resolver } from '@nestjs/graphql';
import type { ProposalEvent } from '@remit/store';
import { globalId } from '../endpoint/global-id.js';
import type { Ask } from '../structure/ask.js';
import type { Proposal } from './content.js';
import { Effects } from './effects.js';
import { flatOperation } from './operation-input.js';
import { conflictsOf, ProposalGround } from './proposal-ground.js';
import { checkedActions, stepsFor } from './standing.js';
import { effectInWords } from './effect-shape.js';
import { viewsFor, viewsOf } from './views.js';

/** A proposal as it is shown. */
@Resolver('Proposal')
export class ProposalResolver {
  constructor(
    private readonly ground: ProposalGround,
    private readonly effects: Effects,
  ) {}

  @ResolveField()
  id({ id }: Proposal) {
    return globalId('Proposal', id);
  }

  @ResolveField()
  slug({ id }: Proposal) {
    return id;
  }

  @ResolveField()
  title({ content }: Proposal) {
    return content.title;
  }

  @ResolveField()
  purpose({ content }: Proposal) {
    return content.purpose;
  }

  @ResolveField()
  day({ content }: Proposal) {
    return content.day;
  }

  @ResolveField()
  origin({ content }: Proposal) {
    return content.origin;
  }

  @ResolveField()
  baseVersion({ content }: Proposal) {
    return content.base.version;
  }

  @ResolveField()
  assumptions({ content }: Proposal) {
    return content.assumptions;
  }

  @ResolveField()
  author({ content }: Proposal, _: unknown, ask: Ask) {
    return personOf(content.authors[0], ask);
  }

  @ResolveField()
  async authors({ content }: Proposal, _: unknown, ask: Ask) {
    return (await Promise.all(content.authors.map((id) => ask.reviews.person.load(id)))).filter((one) => one !== null);
  }

  @ResolveField()
  changedAt({ touched }: Proposal) {
    return touched;
  }

  @ResolveField()
  async operations(proposal: Proposal) {
    const told = await this.ground.told(proposal);
    if (told === null) return [];
    return proposal.content.operations.map((operation) => ({
      ...flatOperation(operation),
      title: told.titles[operation.id],
      refusal: told.refused.find((one) => one.operation === operation.id) ?? null,
      consequences: told.lineage.flatMap((one) => (one.operation === operation.id ? [one.sentence] : [])),
    }));
  }

  @ResolveField()
  async conflicts(proposal: Proposal) {
    const live = await this.ground.live();
    return live === null ? [] : conflictsOf(live, proposal);
  }

  @ResolveField()
  async blockers(proposal: Proposal, _: unknown, ask: Ask) {
    if (proposal.content.applied !== null) return [];
    const tried = await this.ground.tried(proposal);
    const given = new Map(proposal.content.acceptances.map((one) => [one.blocker, one]));
    return (tried?.blockers ?? []).map((blocker) => {
      const acceptance = given.get(blocker.id);
      const acceptedBy = acceptance === undefined ? null : personOf(acceptance.by, ask);
      return { ...blocker, acceptedBy, acceptedBecause: acceptance?.reason ?? null };
    });
  }

  @ResolveField()
  async effect(proposal: Proposal) {
    const tried = await this.ground.tried(proposal);
    const measured = tried === null ? null : this.effects.of(proposal, tried);
    return measured === null ? null : effectInWords(measured, proposal.version);
  }

  @ResolveField()
  async measuring(proposal: Proposal) {
    const tried = await this.ground.tried(proposal);
    return tried === null ? null : this.effects.running(proposal, tried);
  }

  @ResolveField()
  async steps(proposal: Proposal, _: unknown, ask: Ask) {
    const found = stepsFor(proposal, await this.ground.tried(proposal), await ask.me());
    return found.map(({ step: { id, label, to, roles }, blockedBy }) => ({
      ...{ id, label, to, roles, blockedBy },
      by: ['approve', 'reject'].includes(id) ? 'decideProposal' : id === 'apply' ? 'applyProposal' : 'takeStep',
    }));
  }

  @ResolveField()
  comments({ events }: Proposal, _: unknown, ask: Ask) {
    return events
      .filter(({ kind }) => kind === 'COMMENT')
      .map(({ id, by, at, detail }) => ({ ...detail, id, at, by: personOf(by, ask) }));
  }

  @ResolveField()
  async views(proposal: Proposal, _: unknown, ask: Ask) {
    return viewsFor(proposal, await ask.me()).map((view) => ({ ...view, by: personOf(view.by, ask) }));
  }

  @ResolveField()
  viewsGiven(proposal: Proposal) {
    return viewsOf(proposal).length;
  }

  @ResolveField()
  async ownView(proposal: Proposal, _: unknown, ask: Ask) {
    const me = await ask.me();
    const own = viewsOf(proposal).find(({ by }) => by === me.id);
    return own === undefined ? null : { ...own, by: me };
  }

  @ResolveField()
  decision({ content: { decision } }: Proposal, _: unknown, ask: Ask) {
    return decision === null ? null : { ...decision, by: personOf(decision.by, ask) };
  }

  @ResolveField()
  async actions(proposal: Proposal) {
    return checkedActions(proposal, await this.ground.live());
  }

  @ResolveField()
  history({ events }: Proposal, _: unknown, ask: Ask) {
    return events.map(({ id, kind, by, at, detail }: ProposalEvent) => ({
      ...{ id, kind, at, sentence: detail['sentence'] },
      by: personOf(by, ask),
    }));
  }

  @ResolveField()
  canUndo({ state, content }: Proposal) {
    return content.applied !== null && ['IMPLEMENTING', 'DONE'].includes(state);
  }
}

function personOf(id: string | undefined, { reviews }: Ask) {
  return id === undefined ? null : reviews.person.load(id);
}
