import { useEffect, useRef } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import { AddToProposal } from '../ui/add-to-proposal.js';
import { Link, overlapAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count } from '../ui/numbers.js';
import { FindingVerdict } from '../ui/review/finding-verdict.js';
import { ReviewStory, Standing } from '../ui/review/review-story.js';
import type { Reviewing } from '../ui/review/use-review.js';
import { suggestionsFrom } from '../ui/review/verdicts.js';
import { Section } from '../ui/section.js';
import { ClassTag } from '../ui/tags.js';
import { BAND_LABEL } from '../ui/words.js';
import { compareAddress } from './compare-address.js';
import { Evidence } from './evidence.js';
import { OVERLAP_PAGE, type Overlap } from './overlap-queries.js';
import { ReasonSection, Shared } from './pair-parts.js';
import { SideBySide } from './side-by-side.js';

/** What a pane needs besides its pair. */
export interface PaneMeans {
  reviewing: Reviewing;
  blind: boolean;
  /** True after a verdict or a choice: reading goes on here. */
  takeFocus: boolean;
  onNext: () => void;
  onGiven: () => void;
}

function InWords({ pair }: { pair: Overlap }) {
  return (
    <>
      <p className="lead">{pair.headline}</p>
      <p>
        <ClassTag value={pair.class} /> {BAND_LABEL[pair.band]}.{' '}
        {pair.hoursAtStake === null
          ? 'Hours at stake are not recorded.'
          : `${count(pair.hoursAtStake)} member hours a year at stake.`}
      </p>
    </>
  );
}

function Judged({ pair, means }: { pair: Overlap; means: PaneMeans }) {
  const { reviewing, blind } = means;
  return (
    <>
      {!blind && <InWords pair={pair} />}
      {blind && <p className="lead">Do these two do the same job? Scores are hidden until you have said so.</p>}
      <FindingVerdict
        slug={pair.slug}
        review={pair.review}
        suggestions={blind ? [] : suggestionsFrom(pair.reasons)}
        reviewing={reviewing}
        onGiven={means.onGiven}
        onNext={means.onNext}
      />
      <Section title="The two remits">
        <SideBySide overlap={pair} />
      </Section>
      {!blind && (
        <Section title="Evidence for and against">
          <Evidence overlap={pair} />
        </Section>
      )}
      <Section title="Who sits on both">
        <Shared overlap={pair} />
      </Section>
      {!blind && (
        <>
          <ReasonSection title="What is not known" overlap={pair} kinds={['UNKNOWN', 'WOULD_BE']} />
          <ReasonSection title="Why it may be right as it is" overlap={pair} kinds={['MAY_BE_RIGHT']} />
          <ReasonSection title="What could be done" overlap={pair} kinds={['OPTION']} />
          <Section title="The review">
            <Standing type={reviewing.type} review={pair.review} />
            <ReviewStory slug={pair.slug} review={pair.review} reviewing={reviewing} />
          </Section>
        </>
      )}
    </>
  );
}

/** One pair of the queue with its evidence and the verdict buttons. */
export function PairPane({ slug, means }: { slug: string; means: PaneMeans }) {
  const query = settled(useQuery(OVERLAP_PAGE, { slug }));
  const heading = useRef<HTMLHeadingElement>(null);
  const pair = query.data?.overlap;
  const there = pair !== undefined;
  useEffect(() => {
    if (there && means.takeFocus) heading.current?.focus();
  }, [slug, there]);
  return (
    <section className="pane" aria-labelledby="pane-heading">
      <h2 id="pane-heading" ref={heading} tabIndex={-1}>
        {pair ? `${pair.a.name} and ${pair.b.name}` : 'The pair'}
      </h2>
      {pair && (
        <p className="quiet">
          <Link href={overlapAddress(pair.slug)}>Page of this overlap</Link>{' '}
          <Link href={compareAddress([pair.a.slug, pair.b.slug])}>Compare in full</Link>
        </p>
      )}
      {pair?.review?.state === 'CONFIRMED' && (
        <p>
          <AddToProposal type="OVERLAP" slug={pair.slug} about={pair.headline} />
        </p>
      )}
      <Loaded query={query}>
        {({ overlap }) =>
          overlap ? <Judged pair={overlap} means={means} /> : <p>This pair is no longer among the overlaps.</p>
        }
      </Loaded>
    </section>
  );
}
