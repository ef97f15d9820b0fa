import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AnalysisRunner } from '../background-work/analysis-runner.js';
import { isMistake, readText } from '../reviews/review-input.js';
import type { Ask } from '../structure/ask.js';
import { carryOut, findProposal, takeBack } from './carry-out.js';
import { change, mistaken, notAllowed, saying, type Payload } from './changing.js';
import type { DecidedAction, Proposal } from './content.js';
import { decide, type DecisionInput } from './decide.js';
import { askedBy, type Versioned } from './drafting.resolver.js';
import { ProposalGround } from './proposal-ground.js';
import { checkedActions, whyNotStep } from './standing.js';
import { viewsOf } from './views.js';

/** Reviewing, deciding, applying and following up. */
@Resolver()
export class DecidingResolver {
  constructor(
    private readonly ground: ProposalGround,
    private readonly analysis: AnalysisRunner,
  ) {}

  @Mutation()
  async takeStep(
    @Args('input') input: Versioned & { step: string; note?: string | null },
    @Context() ask: Ask,
  ): Promise<Payload> {
    const me = await ask.me();
    const note = input.note?.trim() ? readText(input.note, 'note') : '';
    if (isMistake(note)) return mistaken(note);
    const asked = await askedBy(ask, input, 'TAKE_STEP');
    const seen = await findProposal(ask.store, input.slug);
    const tried = seen === null ? null : await this.ground.tried(seen);
    return change(ask.store, asked, (current) => {
      const state = STEPS[input.step];
      if (state === undefined) return notAllowed('This step is taken by deciding or applying the proposal.');
      const why = whyNotStep(current, tried, me, input.step);
      if (why !== null) return notAllowed(why);
      if (current.state === 'DECIDED' && note === '') return notAllowed('Say why what was decided is not carried out.');
      const sentence = `${WORDS[input.step]}. ${note}`.trim();
      const event = { kind: 'STEP', detail: { sentence, step: input.step } };
      return { event, standing: { state, content: current.content } };
    });
  }

  @Mutation()
  async giveView(
    @Args('input') input: { operationId: string; slug: string; stance: string; reason: string },
    @Context() ask: Ask,
  ): Promise<Payload> {
    const reason = readText(input.reason, 'reason');
    if (isMistake(reason)) return mistaken(reason);
    const asked = await askedBy(ask, { ...input, expectedVersion: null }, 'GIVE_VIEW');
    return change(ask.store, asked, (current) => {
      if (!['CONSULTATION', 'SUBMITTED'].includes(current.state))
        return notAllowed('Views are given while a proposal is open for comments or before the board.');
      const again = viewsOf(current).some(({ by }) => by === asked.actor);
      const sentence = again ? 'Gave another view.' : 'Gave a view.';
      return { event: { kind: 'VIEW', detail: { sentence, stance: input.stance, reason } } };
    });
  }

  @Mutation()
  async decideProposal(@Args('input') input: DecisionInput, @Context() ask: Ask): Promise<Payload> {
    return decide(this.ground, await askedBy(ask, input, 'DECIDE_PROPOSAL'), input, await ask.me());
  }

  @Mutation()
  async setActionDone(@Args('input') input: Versioned & { action: string }, @Context() ask: Ask): Promise<Payload> {
    const live = await this.ground.live();
    const asked = await askedBy(ask, input, 'SET_ACTION_DONE');
    return change(ask.store, asked, (current) => {
      const action = checkedActions(current, live).find(({ id }) => id === input.action);
      if (action === undefined) return notAllowed('There is no such action.');
      const failing = action.conditions.filter(({ holds }) => !holds);
      if (failing.length > 0)
        return notAllowed(`Not yet so in the live structure: ${failing.map(({ sentence }) => sentence).join(' ')}`);
      const detail = { sentence: `Done: ${action.title}.` };
      return saying(current, replaced(current, input.action, { done: true }), { kind: 'ACTION_DONE', detail });
    });
  }

  @Mutation()
  async changeDecisionAction(
    @Args('input') input: Versioned & { action: string; owner?: string | null; due?: string | null },
    @Context() ask: Ask,
  ): Promise<Payload> {
    const asked = await askedBy(ask, input, 'CHANGE_DECISION_ACTION');
    return change(ask.store, asked, (current) => {
      const action = current.content.actions.find(({ operation }) => operation === input.action);
      if (action === undefined) return notAllowed('There is no such action.');
      const owner = input.owner === undefined ? action.owner : input.owner?.trim() || null;
      const due = input.due === undefined ? action.due : input.due;
      const detail = { sentence: `${action.title}: ${owner ?? 'nobody yet'}, by ${due ?? 'no day yet'}.` };
      return saying(current, replaced(current, input.action, { owner, due }), { kind: 'ACTION', detail });
    });
  }

  @Mutation()
  async applyProposal(
    @Args('input') input: Versioned & { expectedStructureVersion: number },
    @Context() ask: Ask,
  ): Promise<Payload> {
    const asked = await askedBy(ask, input, 'APPLY_PROPOSAL');
    const answer = await carryOut(this.ground, asked, input.expectedStructureVersion, await ask.me());
    return this.#analysed(answer);
  }

  @Mutation()
  async undoProposal(@Args('input') input: Versioned, @Context() ask: Ask): Promise<Payload> {
    return this.#analysed(await takeBack(this.ground, await askedBy(ask, input, 'UNDO_PROPOSAL')));
  }

  /** The structure is another one now, and so may be what is found in it. */
  async #analysed(answer: Payload): Promise<Payload> {
    if (answer.proposal !== null) await this.analysis.startUnlessCurrent();
    return answer;
  }
}

/** Steps that nothing else than taking them asks for. */
const STEPS: Readonly<Record<string, string>> = {
  consult: 'CONSULTATION',
  rework: 'DRAFT',
  submit: 'SUBMITTED',
  finish: 'DONE',
  withdraw: 'WITHDRAWN',
};

const WORDS: Readonly<Record<string, string>> = {
  consult: 'Asked for comments',
  rework: 'Took it back to draft',
  submit: 'Submitted it to the board',
  finish: 'Closed it as done',
  withdraw: 'Withdrew it',
};

function replaced({ content }: Proposal, operation: string, change: Partial<DecidedAction>) {
  return { actions: content.actions.map((one) => (one.operation === operation ? { ...one, ...change } : one)) };
}
