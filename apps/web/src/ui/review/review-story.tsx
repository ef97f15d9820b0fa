import { useState } from 'react';
import { dateWords } from '../dates.js';
import type { FindingType } from '../../graphql/generated/graphql.js';
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
      return 'Took a step back';
    case 'REOPENED':
      return 'Listed again, because its evidence changed';
    case 'SETTLED':
      return 'Dismissed as before, because the change was taken back';
  }
}

function Comment({ slug, reviewing }: { slug: string; reviewing: Reviewing }) {
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void reviewing.comment(slug, text.trim()).then((kept) => kept && setText(''));
      }}
    >
      <label className="field">
        <span className="field-label">Comment</span>
        <textarea rows={2} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="button button-quiet" disabled={reviewing.busy || text.trim() === ''}>
        Add the comment
      </button>
    </form>
  );
}

interface ReviewStoryProps {
  slug: string;
  review: ReviewFacts | null;
  people: readonly { id: string; name: string }[];
  reviewing: Reviewing;
}

/** How the review stands, whose it is, and every step that led here. */
export function ReviewStory({ slug, review, people, reviewing }: ReviewStoryProps) {
  const { type } = reviewing;
  const assign = (id: string) => {
    const name = people.find((person) => person.id === id)?.name ?? '';
    void reviewing.assign({ slug, version: review?.version ?? 0 }, id === '' ? null : id, name);
  };
  return (
    <>
      <p>
        <strong>{STATE_LABEL[review?.state ?? 'OPEN']}</strong>
        {review?.by && review.verdict && (
          <>
            : {wordsOf(type, review.verdict).done.toLowerCase()} by {review.by.name}
            {review.at && `, ${dateWords(review.at.slice(0, 10))}`}. “{review.reason}”
          </>
        )}
        {!review && ': nobody has looked at it yet.'}
      </p>
      <label className="field">
        <span className="field-label">Who looks at it</span>
        <select value={review?.assignee?.id ?? ''} onChange={(event) => assign(event.target.value)}>
          <option value="">Nobody in particular</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Comment slug={slug} reviewing={reviewing} />
      {review && review.history.length > 0 && (
        <details open>
          <summary>What was done ({review.history.length})</summary>
          <ol className="history">
            {review.history.map((step) => (
              <li key={step.id}>
                {stepWords(type, step)} by {step.by?.name ?? 'Remit'}, {dateWords(step.at.slice(0, 10))}{' '}
                {step.at.slice(11, 16)}
                {step.undone && ' (taken back)'}
                {step.text && <span className="quiet"> “{step.text}”</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
