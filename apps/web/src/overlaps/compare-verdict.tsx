import { useQuery } from '../graphql/use-query.js';
import { Loaded } from '../ui/loaded.js';
import { ReviewSection } from '../ui/review/review-section.js';
import { ReviewHistory, Standing } from '../ui/review/review-story.js';
import type { Reviewing } from '../ui/review/use-review.js';
import { suggestionsFrom } from '../ui/review/verdicts.js';
import { Section } from '../ui/section.js';
import { PAIR_REVIEW, type ComparedPair, type PairReview } from './compare-queries.js';

/** Nothing waits for a verdict; what was said while the pair was among the overlaps still counts and is told. */
function NothingToDecide({ pair, review }: { pair: ComparedPair; review: PairReview['review'] }) {
  return (
    <>
      <p>
        <strong>There is nothing to decide here:</strong>{' '}
        {pair.flagged
          ? 'the last analysis did not list this pair. It will be listed when the analysis is done anew.'
          : 'this pair is not among the overlaps.'}
      </p>
      {review && (
        <>
          <p>It was among them before. What was said then:</p>
          <Standing type="OVERLAP" review={review} />
          <ReviewHistory type="OVERLAP" history={review.history} />
        </>
      )}
    </>
  );
}

interface CompareVerdictProps {
  pair: ComparedPair;
  /** Words that tell this pair from others on the page. */
  of: string;
  reviewing: Reviewing;
  /** False where the page has several pairs, so that no key could mean one of them. */
  keys: boolean;
}

/** The verdict on a compared pair and its history; where the pair is no overlap, that there is nothing to decide. */
export function CompareVerdict({ pair, of, reviewing, keys }: CompareVerdictProps) {
  const query = useQuery(PAIR_REVIEW, { slug: pair.slug });
  const title = `Your verdict${of}`;
  return (
    <Loaded query={query}>
      {({ overlap, review }) =>
        overlap ? (
          <ReviewSection
            title={title}
            slug={pair.slug}
            review={review}
            suggestions={suggestionsFrom(pair.reasons)}
            reviewing={reviewing}
            keys={keys}
          />
        ) : (
          <Section title={title}>
            <NothingToDecide pair={pair} review={review} />
          </Section>
        )
      }
    </Loaded>
  );
}
