import { useRef } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import { AddToProposal } from '../ui/add-to-proposal.js';
import { Link } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { FindingVerdict } from '../ui/review/finding-verdict.js';
import { LastDone } from '../ui/review/last-done.js';
import { ReviewStory, Standing } from '../ui/review/review-story.js';
import { useReview, type Reviewing } from '../ui/review/use-review.js';
import { suggestionsFrom } from '../ui/review/verdicts.js';
import { Section } from '../ui/section.js';
import { ClassTag } from '../ui/tags.js';
import { BAND_LABEL, CLASS_MEANING } from '../ui/words.js';
import { compareAddress } from './compare-address.js';
import { Evidence } from './evidence.js';
import { OVERLAP_PAGE, type Overlap } from './overlap-queries.js';
import { NoLongerFound } from './no-longer-found.js';
import { ReasonSection, Shared } from './pair-parts.js';
import { SideBySide } from './side-by-side.js';
import { JointTerms, LeastChange } from './what-if.js';

interface ContentsProps {
  overlap: Overlap;
  reviewing: Reviewing;
}

/** How the pair stands and the verdict on it; after one, reading goes on at what was done. */
function Judge({ overlap, reviewing }: ContentsProps) {
  const notice = useRef<HTMLDivElement>(null);
  return (
    <>
      <LastDone reviewing={reviewing} about={overlap.slug} place={notice} />
      <Standing type={reviewing.type} review={overlap.review} />
      <p>
        <a href="#review">Assign it, comment, and see what was done</a>
      </p>
      <FindingVerdict
        slug={overlap.slug}
        review={overlap.review}
        suggestions={suggestionsFrom(overlap.reasons)}
        reviewing={reviewing}
        stays
        onGiven={() => notice.current?.focus()}
      />
    </>
  );
}

function Contents({ overlap, reviewing }: ContentsProps) {
  return (
    <>
      <p className="lead">{overlap.headline}</p>
      <ul className="figures">
        <li>
          <strong>{BAND_LABEL[overlap.band]}</strong> {CLASS_MEANING[overlap.class].toLowerCase().replace(/\.$/, '')}
        </li>
        <li>
          <strong>{overlap.hoursAtStake === null ? 'Not recorded' : count(overlap.hoursAtStake)}</strong> member hours a
          year at stake
        </li>
      </ul>
      <Judge overlap={overlap} reviewing={reviewing} />
      <ReasonSection title="You recorded something else" overlap={overlap} kinds={['DISAGREES']} />
      <Section title="The two remits">
        <SideBySide overlap={overlap} />
      </Section>
      <Section title="Evidence for and against">
        <Evidence overlap={overlap} />
      </Section>
      <Section title="Who sits on both">
        <Shared overlap={overlap} />
      </Section>
      <ReasonSection title="What is not known" overlap={overlap} kinds={['UNKNOWN', 'WOULD_BE']} />
      <ReasonSection title="Why it may be right as it is" overlap={overlap} kinds={['MAY_BE_RIGHT']} />
      <ReasonSection title="What could be done" overlap={overlap} kinds={['OPTION']} />
      <div id="review">
        <Section title="The review">
          <ReviewStory slug={overlap.slug} review={overlap.review} reviewing={reviewing} />
        </Section>
      </div>
      <LeastChange a={overlap.a.slug} b={overlap.b.slug} />
      <JointTerms bodies={[overlap.a.slug, overlap.b.slug]} />
    </>
  );
}

/** One overlap: the sentence, the verdict, the two remits, the evidence, who sits on both, what is not known, and the review. */
export function OverlapPage({ slug }: { slug: string }) {
  const reviewing = useReview('OVERLAP');
  const query = settled(useQuery(OVERLAP_PAGE, { slug }));
  const overlap = query.data?.overlap;
  if (overlap === null) return <NoLongerFound type="OVERLAP" slug={slug} />;
  return (
    <Page
      key={slug}
      title={overlap ? `${overlap.a.name} and ${overlap.b.name}` : 'Overlap'}
      back={{ href: '/overlaps', label: 'All overlaps' }}
      aside={
        overlap && (
          <span className="button-row">
            <Link href={compareAddress([overlap.a.slug, overlap.b.slug])} className="button button-quiet">
              Compare in full
            </Link>
            <Link
              href={`/explore?as=map&pair=${encodeURIComponent(overlap.a.slug)},${encodeURIComponent(overlap.b.slug)}`}
              className="button button-quiet"
            >
              Show on the map
            </Link>
            <AddToProposal type="OVERLAP" slug={overlap.slug} about={overlap.headline} />
          </span>
        )
      }
      caption={overlap && <ClassTag value={overlap.class} />}
    >
      <Loaded query={query}>
        {({ overlap: loaded }) => loaded && <Contents overlap={loaded} reviewing={reviewing} />}
      </Loaded>
    </Page>
  );
}
