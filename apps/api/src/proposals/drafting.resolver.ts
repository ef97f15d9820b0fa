import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Day } from '@remit/structure';
import { isMistake, readText, type Mistake } from '../reviews/review-input.js';
import type { Ask } from '../structure/ask.js';
import {
  change,
  mistaken,
  notAllowed,
  onlyDraft,
  refused,
  saying,
  withAuthor,
  type Asked,
  type Payload,
} from './changing.js';
import type { Proposal } from './content.js';
import { draft } from './draft.js';
import { assumed, assumptionFault, editInWords, type AssumedInput } from './editing.js';
import { readOperations, type OperationGiven } from './operation-input.js';
import { baseOf, conflictsOf, ProposalGround } from './proposal-ground.js';

interface DraftInput {
  readonly operationId: string;
  readonly title: string;
  readonly purpose: string;
  readonly day?: Day | null;
  readonly operations?: readonly OperationGiven[] | null;
}

/** What every change of a proposal that is there says. */
export interface Versioned {
  readonly operationId: string;
  readonly slug: string;
  readonly expectedVersion: number;
}

interface EditInput extends Versioned, AssumedInput {
  readonly title?: string | null;
  readonly purpose?: string | null;
  readonly day?: Day | null;
}

const LONGEST_TITLE = 200;

/** Beginning and writing proposals. */
@Resolver()
export class DraftingResolver {
  constructor(private readonly ground: ProposalGround) {}

  @Mutation()
  async draftProposal(@Args('input') input: DraftInput, @Context() ask: Ask): Promise<Payload> {
    const { operationId, day = null } = input;
    const title = readTitle(input.title);
    const purpose = readText(input.purpose, 'purpose');
    const operations = readOperations(input.operations ?? []);
    for (const read of [title, purpose, operations]) if (isMistake(read)) return mistaken(read);
    const actor = (await ask.me()).id;
    const given = { title: title as string, purpose: purpose as string, operations: operations as never };
    return draft(ask.store, this.ground, { operationId, actor, day, origin: null, asked: input, ...given });
  }

  @Mutation()
  async editProposal(@Args('input') input: EditInput, @Context() ask: Ask): Promise<Payload> {
    const { title, purpose, day } = input;
    const read = {
      ...(typeof title === 'string' && { title: readTitle(title) }),
      ...(typeof purpose === 'string' && { purpose: readText(purpose, 'purpose') }),
      ...(day && { day }),
    };
    const fault = Object.values(read).find(isMistake) ?? assumptionFault(input);
    if (fault) return mistaken(fault);
    const asked = await askedBy(ask, input, 'EDIT_PROPOSAL');
    return change(ask.store, asked, (current) => {
      const assumptions = assumed(current.content.assumptions, input);
      const content = { ...(read as object), assumptions, ...withAuthor(current, asked.actor) };
      const sentence = editInWords(current.content, { ...current.content, ...content });
      return onlyDraft(current) ?? saying(current, content, { kind: 'EDIT', detail: { sentence } });
    });
  }

  @Mutation()
  async saveOperations(
    @Args('input') input: Versioned & { operations: readonly OperationGiven[] },
    @Context() ask: Ask,
  ): Promise<Payload> {
    const operations = readOperations(input.operations);
    if (isMistake(operations)) return mistaken(operations);
    const live = await this.ground.live();
    if (live === null) return refused('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to change.');
    const asked = await askedBy(ask, input, 'SAVE_OPERATIONS');
    return change(ask.store, asked, (current) => {
      const fresh = baseOf(live, operations);
      const known = Object.entries(current.content.base.rows).filter(([key]) => key in fresh.rows);
      const base = { version: current.content.base.version, rows: { ...fresh.rows, ...Object.fromEntries(known) } };
      const detail = { sentence: `Wrote the operations; there are ${operations.length} now.`, operations };
      const content = { operations, base, ...withAuthor(current, asked.actor) };
      return onlyDraft(current) ?? saying(current, content, { kind: 'OPERATIONS', detail });
    });
  }

  @Mutation()
  async rebaseProposal(@Args('input') input: Versioned, @Context() ask: Ask): Promise<Payload> {
    const live = await this.ground.live();
    if (live === null) return refused('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to build on.');
    const asked = await askedBy(ask, input, 'REBASE_PROPOSAL');
    return change(ask.store, asked, (current) => {
      const { state, content } = current;
      if (!['DRAFT', 'CONSULTATION', 'SUBMITTED', 'DECIDED'].includes(state))
        return notAllowed('This proposal was applied or is closed.');
      const moved = conflictsOf(live, current).map(({ problem }) => problem);
      const sentence = ['Looked at what moved in the live structure.', ...moved].join(' ');
      return saying(current, { base: baseOf(live, content.operations) }, { kind: 'REBASE', detail: { sentence } });
    });
  }

  @Mutation()
  async acceptBlocker(
    @Args('input') input: Versioned & { blocker: string; reason: string },
    @Context() ask: Ask,
  ): Promise<Payload> {
    const asked = await askedBy(ask, input, 'ACCEPT_BLOCKER');
    const reason = input.reason.trim() === '' ? '' : readText(input.reason, 'reason');
    if (isMistake(reason)) return mistaken(reason);
    const stored = await ask.store.proposals.find(input.slug);
    const tried = stored === null ? null : await this.ground.tried(stored as Proposal);
    const blocker = tried?.blockers.find(({ id }) => id === input.blocker);
    return change(ask.store, asked, (current) => {
      if (!['DRAFT', 'CONSULTATION'].includes(current.state))
        return notAllowed('Blockers are accepted before a proposal is submitted.');
      const others = current.content.acceptances.filter((one) => one.blocker !== input.blocker);
      if (reason === '' && others.length === current.content.acceptances.length)
        return notAllowed('Give a reason: the board reads it.');
      if (reason !== '' && blocker === undefined) return notAllowed('There is no such blocker.');
      const fresh = { blocker: input.blocker, reason, by: asked.actor };
      const acceptances = reason === '' ? others : [...others, fresh];
      const about = blocker?.title ?? input.blocker;
      const sentence = reason === '' ? `Took back the acceptance: ${about}` : `Accepted: ${about} Reason: ${reason}`;
      return saying(current, { acceptances }, { kind: 'ACCEPT', detail: { sentence } });
    });
  }

  @Mutation()
  async commentOnProposal(
    @Args('input') input: { operationId: string; slug: string; text: string; operation?: string | null },
    @Context() ask: Ask,
  ): Promise<Payload> {
    const text = readText(input.text, 'text');
    if (isMistake(text)) return mistaken(text);
    const asked = await askedBy(ask, { ...input, expectedVersion: null }, 'COMMENT_ON_PROPOSAL');
    const detail = { sentence: 'Commented.', text, operation: input.operation ?? null };
    return change(ask.store, asked, () => ({ event: { kind: 'COMMENT', detail } }));
  }
}

/** Who asks for a change of a proposal, and what for. */
export async function askedBy(
  ask: Ask,
  {
    operationId,
    slug,
    expectedVersion,
    ...rest
  }: Omit<Versioned, 'expectedVersion'> & { expectedVersion: number | null },
  action: string,
): Promise<Asked> {
  return { operationId, slug, expectedVersion, action, asked: rest, actor: (await ask.me()).id };
}

function readTitle(written: string): string | Mistake {
  const title = readText(written, 'title');
  if (isMistake(title) || title.length <= LONGEST_TITLE) return title;
  return { code: 'TOO_LONG', message: `Use at most ${LONGEST_TITLE} letters for the title.`, path: ['title'] };
}
