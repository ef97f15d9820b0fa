import { reviewId, stepToUndo, whyNotAllowed, type Asked, type Evidence } from '@remit/reviews';
import type { Database } from '../connection/database.js';
import { appendEvent } from '../history/append-event.js';
import { sha256 } from '../history/audit-chain.js';
import { canonicalJson } from '../history/canonical-json.js';
import { once, Refused } from '../operations/claim-operation.js';
import type { Runner } from '../query/runner.js';
import { lockStructure } from '../structure/lock-structure.js';
import { addSteps, type NewStep } from './add-steps.js';
import { evidenceOf, type FindingId } from './finding-evidence.js';
import type {
  Assignment,
  FindingAtVersion,
  ReviewAnswer,
  ReviewChange,
  ReviewRefusal,
  ReviewsChanged,
  ReviewStore,
  StoredReview,
  VerdictToGive,
} from './review-store.js';
import { readReviews } from './stored-review.js';

/** What a change works on, read in its own transaction. */
interface Held {
  readonly at: string;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly reviews: ReadonlyMap<string, StoredReview>;
}

interface Change {
  readonly action: string;
  readonly request: ReviewChange;
  readonly findings: readonly FindingId[];
  /** The steps to add; throws `Refused`. */
  readonly steps: (held: Held) => NewStep[];
}

/** The changes that people make to reviews. */
export function changeReviews(database: Database): Pick<ReviewStore, 'review' | 'assign' | 'comment' | 'undo'> {
  return {
    review: (request) => make(database, verdictOn(request)),
    assign: (request) => make(database, assignment(request)),
    comment: (request) =>
      make(
        database,
        one('COMMENT', request, (held) => commentStep(held, request)),
      ),
    undo: (request) =>
      make(
        database,
        one('UNDO_REVIEW', request, (held) => undoStep(held, request)),
      ),
  };
}

function verdictOn(request: VerdictToGive): Change {
  const { findings, actor: by, verdict, reason: text } = request;
  const steps = (held: Held) =>
    onEach(held, findings, verdict, ({ finding, review, evidence }) => ({
      ...finding,
      review,
      step: { kind: 'VERDICT', by, at: held.at, verdict, text, evidence },
    }));
  return { action: 'REVIEW', request, findings, steps };
}

function assignment(request: Assignment): Change {
  const { findings, actor: by, assignee, note: text } = request;
  const steps = (held: Held) =>
    onEach(held, findings, 'ASSIGN', ({ finding, review }) => ({
      ...finding,
      review,
      step: { kind: 'ASSIGN', by, at: held.at, assignee, text },
    }));
  return { action: 'ASSIGN', request, findings, steps };
}

function one(action: string, request: ReviewChange & FindingId, step: (held: Held) => NewStep): Change {
  return { action, request, findings: [request], steps: (held) => [step(held)] };
}

/** One transaction: claim, hold, check, write, note. */
async function make(database: Database, { action, request, findings, steps }: Change): ReviewAnswer {
  const operation = { id: request.operationId, kind: action, hash: sha256(canonicalJson(request)) };
  const work = async (runner: Runner): Promise<ReviewsChanged> => {
    const [structure] = await lockStructure(runner, {});
    const at = new Date(structure!.now).toISOString();
    const ids = findings.map(({ type, finding }) => reviewId(type, finding));
    const reviews = new Map((await readReviews(runner, ids)).map((review) => [review.id, review]));
    const fresh = steps({ at, reviews, evidence: await evidenceOf(runner, findings) });
    await addSteps(runner, fresh);
    const target = ids.length === 1 ? `Review:${ids[0]}` : `Reviews:${ids.length}`;
    const detail = JSON.stringify({ ...request, before: ids.map((id) => beforeOf(reviews.get(id))) });
    await appendEvent(runner, { at, actor: request.actor, action, target, detail });
    return { ids };
  };
  try {
    return await database.write((runner) => once(runner, operation, () => work(runner)));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function beforeOf(review: StoredReview | undefined) {
  if (review === undefined) return null;
  const { id, version, state, verdict, reason, assignee } = review;
  return { id, version, state, verdict, reason, assignee };
}

interface Each {
  readonly finding: FindingId;
  readonly review: StoredReview | null;
  readonly evidence: Evidence;
}

/** A step for each finding, when every one is there, as it was seen, and may be touched so. */
function onEach(
  held: Held,
  findings: readonly FindingAtVersion[],
  asked: Asked,
  step: (each: Each) => NewStep,
): NewStep[] {
  return findings.map(({ type, finding, expectedVersion }, at) => {
    const id = reviewId(type, finding);
    const review = held.reviews.get(id) ?? null;
    checkVersion(review, expectedVersion, at);
    const evidence = held.evidence.get(id);
    if (evidence === undefined) throw notShown(at);
    checkAllowed(review, asked, at);
    return step({ finding: { type, finding }, review, evidence });
  });
}

function commentStep(held: Held, { type, finding, actor, text }: Parameters<ReviewStore['comment']>[0]): NewStep {
  const id = reviewId(type, finding);
  const review = held.reviews.get(id) ?? null;
  if (review === null && !held.evidence.has(id)) throw notShown(0);
  return { type, finding, review, step: { kind: 'COMMENT', by: actor, at: held.at, text } };
}

function undoStep(held: Held, request: Parameters<ReviewStore['undo']>[0]): NewStep {
  const { type, finding, actor, note } = request;
  const review = held.reviews.get(reviewId(type, finding)) ?? null;
  checkVersion(review, request.expectedVersion, 0);
  const step = review === null ? null : stepToUndo(review.steps, request.step);
  if (step === null) throw refused('NOT_FOUND', 'There is no such step that still counts, so nothing was undone.', 0);
  return { type, finding, review, step: { kind: 'UNDO', by: actor, at: held.at, about: step.id, text: note } };
}

function checkVersion(review: StoredReview | null, expected: number, at: number): void {
  const version = review?.version ?? 0;
  if (version === expected) return;
  const message =
    'Somebody else has worked on this finding meanwhile. Nothing was changed. Look at what they did, and decide again.';
  throw new Refused({ refused: 'CONFLICT', message, version, at } as ReviewRefusal);
}

function checkAllowed(review: StoredReview | null, asked: Asked, at: number): void {
  const reason = whyNotAllowed(review?.state ?? 'OPEN', asked);
  if (reason !== null) throw refused('NOT_ALLOWED', reason, at);
}

function notShown(at: number): Refused {
  return refused('NOT_FOUND', 'This finding is not among those of the present analysis. Nothing was changed.', at);
}

function refused(code: ReviewRefusal['refused'], message: string, at: number): Refused {
  return new Refused({ refused: code, message, at } as ReviewRefusal);
}
