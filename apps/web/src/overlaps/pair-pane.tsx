import { useEffect, useRef } from 'react';
import type { Verdict } from '../graphql/generated/graphql.js';
import { settled, useQuery } from '../graphql/use-query.js';
import { AddToProposal } from '../ui/add-to-proposal.js';
import { Link, overlapAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count } from '../ui/numbers.js';
import { ChangedSince } from '../ui/review/changed-since.js';
import { ReviewStory } from '../ui/review/review-story.js';
import type { Reviewing } from '../ui/review/use-review.js';
import { VerdictForm } from '../ui/review/verdict-form.js';
import { suggestionsFrom } from '../ui/review/verdicts.js';
import { Section } from '../ui/section.js';
import { ClassTag } from '../ui/tags.js';
import { BAND_LABEL } from '../ui/words.js';
import { compareAddress } from './compare-address.js';
import { Evidence } from './evidence.js';
import { ReasonSection, Shared } from './pair-parts.js';
import { QUEUE_PAIR, type QueuePair } from './queue-queries.js';
import { SideBySide } from './side-by-side.js';

/** What a pane needs besides its pair. */
export interface PaneMeans {
  reviewing: Reviewing;
  people: readonly { id: string; name: string }[];
  /** False where the person acting may not give verdicts. */
  may: boolean;
  blind: boolean;
  /** True after a verdict or a choice: reading goes on here. */
  takeFocus: boolean;
  onNext: () => void;
  onGiven: () => void;
}

function InWords({ pair }: { pair: QueuePair }) {
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

function Judged({ pair, means }: { pair: QueuePair; means: PaneMeans }) {
  const { reviewing, blind, may } = means;
  const give = (verdict: Verdict, reason: string) => {
    void reviewing
      .give([{ slug: pair.slug, version: pair.review?.version ?? 0 }], verdict, reason)
      .then((given) => given && means.onGiven());
  };
  return (
    <>
      {!blind && <InWords pair={pair} />}
      {blind && <p className="lead">Do these two do the same job? Scores are hidden until you have said so.</p>}
      <ChangedSince review={pair.review} />
      {may ? (
        <VerdictForm
          key={`${pair.slug} ${String(pair.review?.version ?? 0)}`}
          type="OVERLAP"
          suggestions={blind ? [] : suggestionsFrom(pair.reasons)}
          busy={reviewing.busy}
          onGive={give}
          onNext={means.onNext}
        />
      ) : (
        <p className="no-line">Whoever you act as may read overlaps but not give verdicts.</p>
      )}
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
            <ReviewStory slug={pair.slug} review={pair.review} people={means.people} reviewing={reviewing} />
          </Section>
        </>
      )}
    </>
  );
}

/** One pair of the queue with its evidence and the verdict buttons. */
export function PairPane({ slug, means }: { slug: string; means: PaneMeans }) {
  const query = settled(useQuery(QUEUE_PAIR, { slug }));
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
