import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { reviewId } from '@remit/reviews';
import type { ReviewAnswer, ReviewRefusal } from '@remit/store';
import type { Ask } from '../structure/ask.js';
import {
  findingsOf,
  isMistake,
  readFindings,
  readNote,
  readText,
  type AssignInput,
  type CommentInput,
  type Mistake,
  type UndoInput,
  type VerdictInput,
} from './review-input.js';

/** What people change about reviews. */
@Resolver()
export class ReviewChangesResolver {
  @Mutation()
  async reviewFindings(@Args('input') input: VerdictInput, @Context() ask: Ask) {
    const findings = readFindings(input.findings);
    const reason = readText(input.reason, 'reason');
    if (isMistake(findings)) return severalRefused(findings);
    if (isMistake(reason)) return severalRefused(reason);
    const { operationId, verdict } = input;
    const actor = (await ask.me()).id;
    return several(ask.store.reviews.review({ operationId, actor, findings, verdict, reason }), findings, ask);
  }

  @Mutation()
  async assignFindings(@Args('input') input: AssignInput, @Context() ask: Ask) {
    const findings = readFindings(input.findings);
    const note = readNote(input.note);
    if (isMistake(findings)) return severalRefused(findings);
    if (note !== null && isMistake(note)) return severalRefused(note);
    const assignee = input.assignee ?? null;
    const people = await ask.store.access.people();
    if (assignee !== null && !people.some(({ id }) => id === assignee)) {
      return severalRefused({ code: 'NOT_FOUND', message: 'Nobody here has this id.', path: ['assignee'] });
    }
    const { operationId } = input;
    const actor = (await ask.me()).id;
    return several(ask.store.reviews.assign({ operationId, actor, findings, assignee, note }), findings, ask);
  }

  @Mutation()
  async commentOnFinding(@Args('input') { operationId, type, slug, text: written }: CommentInput, @Context() ask: Ask) {
    const text = readText(written, 'text');
    if (isMistake(text)) return oneRefused(text);
    const actor = (await ask.me()).id;
    return one(ask.store.reviews.comment({ operationId, actor, type, finding: slug, text }), ask);
  }

  @Mutation()
  async undoReview(@Args('input') input: UndoInput, @Context() ask: Ask) {
    const { operationId, type, slug: finding, expectedVersion, step = null } = input;
    const note = readNote(input.note);
    if (note !== null && isMistake(note)) return oneRefused(note);
    const actor = (await ask.me()).id;
    return one(ask.store.reviews.undo({ operationId, actor, type, finding, expectedVersion, step, note }), ask);
  }
}

async function several(answer: ReviewAnswer, findings: ReturnType<typeof findingsOf>, ask: Ask) {
  const done = await answer;
  if ('refused' in done) {
    const about = findings[done.at ?? -1];
    const id = about === undefined ? null : reviewId(about.type, about.finding);
    return severalRefused(await inWords(done, ['findings', String(done.at ?? 0)], id, ask));
  }
  const reviews = await ask.store.reviews.of(done.result.ids);
  return { reviews: reviews.filter((review) => review !== null), userErrors: [] };
}

async function one(answer: ReviewAnswer, ask: Ask) {
  const done = await answer;
  if ('refused' in done) return oneRefused(await inWords(done, ['slug'], null, ask));
  const [review] = await ask.store.reviews.of(done.result.ids);
  return { review: review ?? null, userErrors: [] };
}

/** A refusal for the user; of a conflict also who was there first. */
async function inWords({ refused: code, message }: ReviewRefusal, path: string[], id: string | null, ask: Ask) {
  if (code === 'OPERATION_ID_REUSED') return { code, message, path: ['operationId'] };
  if (code !== 'CONFLICT' || id === null) return { code, message, path };
  const last = (await ask.reviews.review.load(id))?.steps.at(-1);
  const by = last?.by ? await ask.reviews.person.load(last.by) : null;
  return { code, message: by === null ? message : `${message} The last step was by ${by.name}.`, path };
}

function severalRefused(mistake: Mistake) {
  return { reviews: [], userErrors: [mistake] };
}

function oneRefused(mistake: Mistake) {
  return { review: null, userErrors: [mistake] };
}
