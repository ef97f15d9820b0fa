import type { NextProposal, ProposalChanged, ProposalEvent, Refusal, Store } from '@remit/store';
import type { Mistake } from '../reviews/review-input.js';
import { asProposal, type Proposal, type ProposalContent } from './content.js';

/** What came of a change, for the user. */
export interface Payload {
  readonly proposal: Proposal | null;
  readonly userErrors: readonly Mistake[];
}

/** A change of a proposal that is there: who asks for what. */
export interface Asked {
  readonly operationId: string;
  readonly actor: string;
  readonly slug: string;
  /** Null for what may come at any version. */
  readonly expectedVersion: number | null;
  readonly action: string;
  /** Everything else that was asked, so that an operation id cannot mean two things. */
  readonly asked: unknown;
}

/** What comes of a change. */
export type Next = NextProposal<ProposalContent> | Refusal;

/** Makes a change and gives the proposal as it then stands, or why not. */
export async function change(store: Store, asked: Asked, next: (current: Proposal) => Next): Promise<Payload> {
  const { slug: id, ...rest } = asked;
  const answer = await store.proposals.change<ProposalContent>({
    ...rest,
    id,
    next: (current) => (current === null ? NOT_THERE : next(current as Proposal)),
  });
  return payload(store, answer);
}

/** Version 0, which is that of a new proposal, does not make one here. */
const NOT_THERE: Refusal = { refused: 'NOT_FOUND', message: 'There is no such proposal. Nothing was changed.' };

/** The answer to what the store says. */
export async function payload(store: Store, answer: { readonly result: ProposalChanged } | Refusal): Promise<Payload> {
  if ('refused' in answer) return refused(answer.refused, answer.message, PATHS[answer.refused]);
  const stored = await store.proposals.find(answer.result.id);
  return { proposal: stored === null ? null : asProposal(stored), userErrors: [] };
}

const PATHS: Readonly<Record<Refusal['refused'], string>> = {
  CONFLICT: 'expectedVersion',
  OPERATION_ID_REUSED: 'operationId',
  NOT_FOUND: 'slug',
  NOT_ALLOWED: 'slug',
};

/** A refusal for the user. */
export function refused(code: string, message: string, ...path: string[]): Payload {
  return { proposal: null, userErrors: [{ code, message, path }] };
}

/** A mistake for the user. */
export function mistaken(mistake: Mistake): Payload {
  return { proposal: null, userErrors: [mistake] };
}

/** A refusal inside a change: what was asked is not allowed as the proposal stands. */
export function notAllowed(message: string): Refusal {
  return { refused: 'NOT_ALLOWED', message: `${message} Nothing was changed.` };
}

/** The proposal with some of what it says changed, and how that is told. */
export function saying(
  current: Proposal,
  content: Partial<ProposalContent>,
  event: { readonly kind: string; readonly detail: ProposalEvent['detail'] },
): NextProposal<ProposalContent> {
  return { event, standing: { state: current.state, content: { ...current.content, ...content } } };
}

/** Whoever writes at a proposal becomes one of its authors. */
export function withAuthor({ content }: Proposal, actor: string): Pick<ProposalContent, 'authors'> {
  return { authors: [...new Set([...content.authors, actor])] };
}

/** Only a draft is written at. */
export function onlyDraft({ state }: Proposal): Refusal | null {
  return state === 'DRAFT' ? null : notAllowed('Only a draft can be changed. Take the proposal back to draft first.');
}
