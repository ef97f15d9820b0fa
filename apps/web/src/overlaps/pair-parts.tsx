import type { ReasonKind } from '../graphql/generated/graphql.js';
import { Link, organisationAddress, personAddress } from '../ui/link.js';
import { count } from '../ui/numbers.js';
import { Section } from '../ui/section.js';
import type { Overlap } from './overlap-queries.js';

/** What two bodies' explanation says, whether they are an overlap or not. */
export type Reasoned = Pick<Overlap, 'reasons'>;
type Sharing = Pick<Overlap, 'sharedPeople' | 'sharedOrganisations'>;

function Reasons({ overlap, kinds }: { overlap: Reasoned; kinds: readonly ReasonKind[] }) {
  const reasons = overlap.reasons.filter(({ kind }) => kinds.includes(kind));
  return (
    <ul className="reasons">
      {reasons.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

interface ReasonSectionProps {
  title: string;
  overlap: Reasoned;
  kinds: readonly ReasonKind[];
}

/** A part that only appears when there is something to say. */
export function ReasonSection({ title, overlap, kinds }: ReasonSectionProps) {
  if (!overlap.reasons.some(({ kind }) => kinds.includes(kind))) return null;
  return (
    <Section title={title}>
      <Reasons overlap={overlap} kinds={kinds} />
    </Section>
  );
}

/** People and organisations that sit on both. */
export function Shared({ overlap }: { overlap: Sharing }) {
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
