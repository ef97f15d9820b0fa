import { settled, useQuery } from '../graphql/use-query.js';
import type { ReasonKind } from '../graphql/generated/graphql.js';
import { Link, organisationAddress, personAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { NotFound } from '../ui/not-found.js';
import { count } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { ClassTag } from '../ui/tags.js';
import { BAND_LABEL, CLASS_MEANING } from '../ui/words.js';
import { Evidence } from './evidence.js';
import { OVERLAP_PAGE, type Overlap } from './overlap-queries.js';
import { SideBySide } from './side-by-side.js';

function Reasons({ overlap, kinds }: { overlap: Overlap; kinds: readonly ReasonKind[] }) {
  const reasons = overlap.reasons.filter(({ kind }) => kinds.includes(kind));
  return (
    <ul className="reasons">
      {reasons.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** A part that only appears when there is something to say. */
function ReasonSection({ title, overlap, kinds }: { title: string; overlap: Overlap; kinds: readonly ReasonKind[] }) {
  if (!overlap.reasons.some(({ kind }) => kinds.includes(kind))) return null;
  return (
    <Section title={title}>
      <Reasons overlap={overlap} kinds={kinds} />
    </Section>
  );
}

function Shared({ overlap }: { overlap: Overlap }) {
  const { sharedPeople, sharedOrganisations } = overlap;
  return (
    <div className="two">
      <div>
        <h3>People on both ({count(sharedPeople.length)})</h3>
        {sharedPeople.length === 0 && <p className="quiet">Nobody sits on both.</p>}
        <ul className="plain">
          {sharedPeople.map((person) => (
            <li key={person.slug}>
              <Link href={personAddress(person.slug)}>{person.name}</Link>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>Organisations on both ({count(sharedOrganisations.length)})</h3>
        {sharedOrganisations.length === 0 && <p className="quiet">No organisation sits on both.</p>}
        <ul className="plain">
          {sharedOrganisations.map((organisation) => (
            <li key={organisation.slug}>
              <Link href={organisationAddress(organisation.slug)}>{organisation.name}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Contents({ overlap }: { overlap: Overlap }) {
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
    </>
  );
}

/** One overlap: the sentence, the two remits, the evidence, who sits on both, and what is not known. */
export function OverlapPage({ slug }: { slug: string }) {
  const query = settled(useQuery(OVERLAP_PAGE, { slug }));
  const overlap = query.data?.overlap;
  if (overlap === null) return <NotFound what="overlap" slug={slug} />;
  return (
    <Page
      key={slug}
      title={overlap ? `${overlap.a.name} and ${overlap.b.name}` : 'Overlap'}
      back={{ href: '/overlaps', label: 'All overlaps' }}
      aside={
        overlap && (
          <Link
            href={`/explore?as=map&pair=${encodeURIComponent(overlap.a.slug)},${encodeURIComponent(overlap.b.slug)}`}
            className="button button-quiet"
          >
            Show on the map
          </Link>
        )
      }
      caption={overlap && <ClassTag value={overlap.class} />}
    >
      <Loaded query={query}>{({ overlap: loaded }) => loaded && <Contents overlap={loaded} />}</Loaded>
    </Page>
  );
}
