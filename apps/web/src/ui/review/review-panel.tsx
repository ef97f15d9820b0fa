import type { Verdict } from '../../graphql/generated/graphql.js';
import { useMe } from '../me.js';
import { ChangedSince } from './changed-since.js';
import type { ReviewFacts } from './review-facts.js';
import { ReviewStory } from './review-story.js';
import type { Reviewing } from './use-review.js';
import { VerdictForm } from './verdict-form.js';
import type { Suggestion } from './verdicts.js';

interface ReviewPanelProps {
  slug: string;
  review: ReviewFacts | null;
  suggestions: readonly Suggestion[];
  reviewing: Reviewing;
  onGiven: () => void;
  onNext: (() => void) | undefined;
}

/** The verdict on one finding, by button or key, and the story of its review. */
export function ReviewPanel({ slug, review, suggestions, reviewing, onGiven, onNext }: ReviewPanelProps) {
  const { may, whyNot, people } = useMe();
  const give = (verdict: Verdict, reason: string) => {
    void reviewing.give([{ slug, version: review?.version ?? 0 }], verdict, reason).then((given) => given && onGiven());
  };
  return (
    <>
      <ChangedSince review={review} />
      {may('reviewFindings') ? (
        <VerdictForm
          key={`${slug} ${String(review?.version ?? 0)}`}
          type={reviewing.type}
          suggestions={suggestions}
          busy={reviewing.busy}
          onGive={give}
          onNext={onNext}
        />
      ) : (
        <p className="no-line">{whyNot('reviewFindings')}</p>
      )}
      <ReviewStory slug={slug} review={review} people={people} reviewing={reviewing} />
    </>
  );
}
