import { BodyLink } from '../ui/body-link.js';
import { Link, overlapAddress } from '../ui/link.js';
import { count } from '../ui/numbers.js';
import type { Reviewing } from '../ui/review/use-review.js';
import { Section } from '../ui/section.js';
import { ClassTag } from '../ui/tags.js';
import { BAND_LABEL, CLASS_MEANING } from '../ui/words.js';
import { compareAddress } from './compare-address.js';
import type { ComparedPair } from './compare-queries.js';
import { CompareVerdict } from './compare-verdict.js';
import { Evidence } from './evidence.js';
import { ReasonSection, Shared } from './pair-parts.js';
import { LeastChange } from './what-if.js';

function CannotTell({ pair }: { pair: ComparedPair }) {
  if (pair.cannotTell.length === 0) return null;
  return (
    <p className="no-line">
      Cannot tell from the text: {pair.cannotTell.map(({ name }) => name).join(' and ')}{' '}
      {pair.cannotTell.length === 1 ? 'says' : 'say'} too little to compare. What follows rests on the other facts.
    </p>
  );
}

function WhyNot({ pair }: { pair: ComparedPair }) {
  if (pair.flagged) {
    return (
      <p>
        This pair is among the overlaps: <Link href={overlapAddress(pair.slug)}>its own page</Link>
      </p>
    );
  }
  return (
    <>
      <h3>Why this pair is not flagged</h3>
      <ul className="reasons">
        {pair.whyNot.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {pair.whyNot.length === 0 && <p>The evidence for it is too weak, though nothing speaks against it.</p>}
    </>
  );
}

/** For each of the two, what is more like it than the other. */
function Nearer({ pair }: { pair: ComparedPair }) {
  return (
    <div className="two">
      {pair.alternatives.map(({ of, bodies }) => (
        <div key={of.slug}>
          <h3>Nearest to {of.name}</h3>
          {bodies.length === 0 && <p className="quiet">No other body is alike enough to name.</p>}
          <ul className="finding-list">
            {bodies.map(({ body, band, headline }) => (
              <li key={body.slug}>
                <p>
                  <BodyLink body={body} /> <span className="quiet">{BAND_LABEL[band]}</span>
                </p>
                <p className="quiet">
                  {headline}{' '}
                  <Link href={compareAddress([of.slug, body.slug])}>
                    Compare
                    <span className="hidden-visually">
                      {' '}
                      {of.name} and {body.name}
                    </span>
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface PairInFullProps {
  pair: ComparedPair;
  /** Puts both names into the headings, where a page has several pairs. */
  named: boolean;
  reviewing: Reviewing;
}

/** All that is known of two bodies, flagged or not, with the verdict where there is one to give. */
export function PairInFull({ pair, named, reviewing }: PairInFullProps) {
  const of = named ? `: ${pair.a.name} and ${pair.b.name}` : '';
  return (
    <>
      <Section title={`In one sentence${of}`}>
        <p className="lead">{pair.headline}</p>
        <p>
          {pair.class === null ? (
            <span className="tag tag-low">Nothing worth a look</span>
          ) : (
            <>
              <ClassTag value={pair.class} /> {CLASS_MEANING[pair.class]}
            </>
          )}{' '}
          <span className="quiet">
            {pair.hoursAtStake === null
              ? 'Hours at stake are not recorded.'
              : `${count(pair.hoursAtStake)} member hours a year at stake.`}
          </span>
        </p>
        <CannotTell pair={pair} />
        <WhyNot pair={pair} />
      </Section>
      <CompareVerdict pair={pair} of={of} reviewing={reviewing} keys={!named} />
      <Section title={`Evidence for and against${of}`}>
        <Evidence overlap={pair} of={of} />
      </Section>
      <Section title={`Who sits on both${of}`}>
        <Shared overlap={pair} />
      </Section>
      <ReasonSection title={`What is not known${of}`} overlap={pair} kinds={['UNKNOWN', 'WOULD_BE']} />
      <ReasonSection title={`Why it may be right as it is${of}`} overlap={pair} kinds={['MAY_BE_RIGHT']} />
      <ReasonSection title={`What could be done${of}`} overlap={pair} kinds={['OPTION']} />
      <LeastChange a={pair.a.slug} b={pair.b.slug} of={of} />
      <Section title={`Nearest alternatives${of}`}>
        <Nearer pair={pair} />
      </Section>
    </>
  );
}
