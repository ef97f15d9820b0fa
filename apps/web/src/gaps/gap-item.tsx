import { useQuery } from '../graphql/use-query.js';
import { Loaded } from '../ui/loaded.js';
import { AddToProposal } from '../ui/add-to-proposal.js';
import { countOf } from '../ui/numbers.js';
import { ReviewPanel } from '../ui/review/review-panel.js';
import type { Reviewing } from '../ui/review/use-review.js';
import { STATE_LABEL, wordsOf } from '../ui/review/verdicts.js';
import { LinkedText, unnamed } from '../ui/linked-text.js';
import { SubjectLink } from '../ui/subject-link.js';
import { GAP_REVIEW, type GapEntry } from './gap-queries.js';

const SHOWN_AT_ONCE = 3;

function Facts({ gap }: { gap: GapEntry }) {
  const facts = (
    <ul className="gap-facts">
      {gap.evidence.map(({ text, subject }, index) => (
        <li key={index}>
          <LinkedText text={text} subjects={subject ? [subject] : []} />
          {subject && !text.includes(subject.name) && (
            <>
              {' '}
              (<SubjectLink subject={subject} />)
            </>
          )}
        </li>
      ))}
    </ul>
  );
  if (gap.evidence.length <= SHOWN_AT_ONCE) return gap.evidence.length > 0 ? facts : null;
  return (
    <details>
      <summary>{countOf(gap.evidence.length, 'fact')} behind this</summary>
      {facts}
    </details>
  );
}

/** Which gap of a list is open for a verdict, and what follows when it is given. */
export interface GapReviewing {
  reviewing: Reviewing;
  /** Slug of the gap that is open. */
  open: string | null;
  onOpen: (slug: string | null) => void;
  onNext: () => void;
}

/** How its review stands, in a line; nothing where nobody has touched it. */
function Stands({ gap: { review } }: { gap: GapEntry }) {
  if (!review) return null;
  const said =
    review.verdict && review.state !== 'OPEN' ? wordsOf('GAP', review.verdict).done : STATE_LABEL[review.state];
  return (
    <p className="quiet">
      {said}
      {review.assignee && `, for ${review.assignee.name}`}
      {review.changedSince.length > 0 && ', dismissed before and listed again'}
      {review.reason && `: “${review.reason}”`}
    </p>
  );
}

function Opened({ gap, means }: { gap: GapEntry; means: GapReviewing }) {
  const query = useQuery(GAP_REVIEW, { slug: gap.slug });
  return (
    <Loaded query={query}>
      {({ gap: found }) =>
        found ? (
          <ReviewPanel
            slug={gap.slug}
            review={found.review}
            suggestions={found.suggestedReasons}
            reviewing={means.reviewing}
            onGiven={means.onNext}
            onNext={means.onNext}
          />
        ) : (
          <p>This gap is no longer there.</p>
        )
      }
    </Loaded>
  );
}

function Review({ gap, means }: { gap: GapEntry; means: GapReviewing }) {
  const open = means.open === gap.slug;
  return (
    <>
      <p>
        <button
          type="button"
          className="button-link"
          id={`verdict-${gap.slug}`}
          aria-expanded={open}
          onClick={() => means.onOpen(open ? null : gap.slug)}
        >
          {open ? 'Close the review' : 'Is this so? Give your verdict'}
          <span className="hidden-visually">: {gap.title}</span>
        </button>
      </p>
      {open && (
        <div className="gap-review">
          <Opened gap={gap} means={means} />
        </div>
      )}
    </>
  );
}

interface GapItemProps {
  gap: GapEntry;
  means: GapReviewing;
  /** False where the same remedy is already said above for all of them. */
  withRemedy: boolean;
}

/** One gap: the sentence with whom it concerns, why it matters here, the facts behind it, and the smallest remedy. */
export function GapItem({ gap, means, withRemedy }: GapItemProps) {
  const others = unnamed(gap.subjects, gap.title, gap.detail);
  return (
    <li className="gap" id={gap.slug}>
      <p className="gap-title">
        <LinkedText text={gap.title} subjects={gap.subjects} />
      </p>
      {gap.detail && gap.detail !== gap.title && (
        <p>
          <LinkedText text={gap.detail} subjects={unnamed(gap.subjects, gap.title)} />
        </p>
      )}
      {others.length > 0 && (
        <p>
          Concerns{' '}
          {others.map((subject, index) => (
            <span key={`${subject.type}${subject.slug}`}>
              {index > 0 && ', '}
              <SubjectLink subject={subject} />
            </span>
          ))}
        </p>
      )}
      <Facts gap={gap} />
      {withRemedy && <p className="gap-remedy">To mend it: {gap.remedy}</p>}
      <Stands gap={gap} />
      <Review gap={gap} means={means} />
      <p>
        <AddToProposal type="GAP" slug={gap.slug} about={gap.title} />
      </p>
    </li>
  );
}

/** The remedy that all of these share, if they do. */
export function sharedRemedy(gaps: readonly GapEntry[]): string | undefined {
  const [first] = gaps;
  return first && gaps.every(({ remedy }) => remedy === first.remedy) ? first.remedy : undefined;
}
