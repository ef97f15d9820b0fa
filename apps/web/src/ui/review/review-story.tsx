import { useRef, useState } from 'react';
import { dateWords } from '../dates.js';
import { useMe } from '../me.js';
import type { FindingType } from '../../graphql/generated/graphql.js';
import { PersonOptions } from './person-options.js';
import type { ReviewFacts, ReviewStepFacts } from './review-facts.js';
import type { Reviewing } from './use-review.js';
import { STATE_LABEL, wordsOf } from './verdicts.js';

function stepWords(type: FindingType, step: ReviewStepFacts): string {
  switch (step.kind) {
    case 'VERDICT':
      return step.verdict ? wordsOf(type, step.verdict).done : 'Verdict';
    case 'ASSIGN':
      return step.assignee ? `Assigned to ${step.assignee.name}` : 'Assigned to nobody';
    case 'COMMENT':
      return 'Commented';
    case 'UNDO':
      return 'A step taken back';
    case 'REOPENED':
      return 'Listed again, because its evidence changed';
    case 'SETTLED':
      return 'Dismissed as before, because the change was taken back';
  }
}

function Comment({ slug, reviewing }: { slug: string; reviewing: Reviewing }) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const add = async () => {
    if (!(await reviewing.comment(slug, text.trim()))) return;
    setText('');
    box.current?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void add();
      }}
    >
      <label className="field">
        <span className="field-label">Comment</span>
        <textarea ref={box} rows={2} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="button button-quiet" disabled={reviewing.busy || text.trim() === ''}>
        Add the comment
      </button>
    </form>
  );
}

/** How the review of a finding stands: by whom, when and why. */
export function Standing({ type, review }: { type: FindingType; review: ReviewFacts | null }) {
  const state = STATE_LABEL[review?.state ?? 'OPEN'];
  if (!review?.by || !review.verdict) {
    return (
      <p>
        <strong>{state}</strong>
        {!review && ': nobody has looked at it yet.'}
      </p>
    );
  }
  const { done } = wordsOf(type, review.verdict);
  return (
    <p>
      <strong>{done.startsWith(state) ? done : `${state}: ${done.toLowerCase()}`}</strong>, by {review.by.name}
      {review.at && `, ${dateWords(review.at.slice(0, 10))}`}. “{review.reason}”
    </p>
  );
}

/** Every step of a review: what was done, by whom, when, and with which words. */
export function ReviewHistory({ type, history }: { type: FindingType; history: readonly ReviewStepFacts[] }) {
  return (
    <ol className="history">
      {history.map((step) => (
        <li key={step.id}>
          {stepWords(type, step)} by {step.by?.name ?? 'Remit'}, {dateWords(step.at.slice(0, 10))}{' '}
          {step.at.slice(11, 16)}
          {step.undone && ' (taken back)'}
          {step.text && <span className="quiet"> “{step.text}”</span>}
        </li>
      ))}
    </ol>
  );
}

interface ReviewStoryProps {
  slug: string;
  review: ReviewFacts | null;
  reviewing: Reviewing;
}

/** Whose the finding is, a comment on it, and every step that led here. */
export function ReviewStory({ slug, review, reviewing }: ReviewStoryProps) {
  const { people, may, whyNot } = useMe();
  const barred = whyNot('assignFindings');
  const assign = (id: string) => {
    const name = people.find((person) => person.id === id)?.name ?? '';
    void reviewing.assign({ slug, version: review?.version ?? 0 }, id === '' ? null : id, name);
  };
  return (
    <>
      <div className="two review-more">
        <label className="field">
          <span className="field-label">Who looks at it</span>
          {barred && <span className="hint">{barred}</span>}
          <select
            value={review?.assignee?.id ?? ''}
            disabled={!may('assignFindings')}
            onChange={(event) => assign(event.target.value)}
          >
            <option value="">Nobody in particular</option>
            <PersonOptions people={people} />
          </select>
        </label>
        {may('commentOnFinding') && <Comment slug={slug} reviewing={reviewing} />}
      </div>
      {review && review.history.length > 0 && (
        <details open>
          <summary>What was done ({review.history.length})</summary>
          <ReviewHistory type={reviewing.type} history={review.history} />
        </details>
      )}
    </>
  );
}
