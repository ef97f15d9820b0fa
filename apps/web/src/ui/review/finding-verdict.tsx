import { useState } from 'react';
import type { Verdict } from '../../graphql/generated/graphql.js';
import { useMe } from '../me.js';
import { ChangedSince } from './changed-since.js';
import type { ReviewFacts } from './review-facts.js';
import type { Reviewing } from './use-review.js';
import { VerdictForm } from './verdict-form.js';
import type { Suggestion } from './verdicts.js';

/** A finding to judge, and what follows. */
export interface ToJudge {
  slug: string;
  review: ReviewFacts | null;
  suggestions: readonly Suggestion[];
  reviewing: Reviewing;
  onGiven: () => void;
  /** Left out where there is no next one. */
  onNext?: (() => void) | undefined;
  /** True where the same finding stays on screen after its verdict. */
  stays?: boolean;
  /** False where a page has several such forms, so that no key could mean one of them. */
  keys?: boolean;
}

/** The verdict on one finding, by button or key; where whoever acts may not give one, why not. */
export function FindingVerdict({ slug, review, suggestions, reviewing, onGiven, onNext, stays, keys }: ToJudge) {
  const { may, whyNot } = useMe();
  const refusal = whyNot('reviewFindings');
  const [given, setGiven] = useState(0);
  const give = (verdict: Verdict, reason: string) => {
    void reviewing.give([{ slug, version: review?.version ?? 0 }], verdict, reason).then((kept) => {
      if (!kept) return;
      setGiven(given + 1);
      onGiven();
    });
  };
  return (
    <>
      <ChangedSince review={review} />
      {may('reviewFindings') && (
        <VerdictForm
          key={`${slug} ${String(review?.version ?? 0)} ${String(given)}`}
          type={reviewing.type}
          suggestions={suggestions}
          busy={reviewing.busy}
          onGive={give}
          onNext={onNext}
          stays={stays}
          keys={keys}
        />
      )}
      {refusal && <p className="no-line">{refusal}</p>}
    </>
  );
}
