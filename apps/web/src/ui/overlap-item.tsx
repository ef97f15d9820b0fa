import type { OverlapBand, OverlapClass, ReasonKind } from '../graphql/generated/graphql.js';
import { Link, overlapAddress } from './link.js';
import { count } from './numbers.js';
import { ClassTag } from './tags.js';
import { BAND_LABEL } from './words.js';

/** An overlap as one entry of a list. */
export interface OverlapEntry {
  slug: string;
  class: OverlapClass;
  band: OverlapBand;
  hoursAtStake: number | null;
  reasons: readonly { kind: ReasonKind; text: string }[];
  a: { name: string };
  b: { name: string };
}

/** The two names, one reason, and what is at stake. `level` is the heading's place on its page. */
export function OverlapItem({ overlap, level }: { overlap: OverlapEntry; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const reason = overlap.reasons.find(({ kind }) => kind === 'FOR') ?? overlap.reasons[0];
  return (
    <li className="item">
      <div className="item-main">
        <Heading>
          <Link href={overlapAddress(overlap.slug)}>
            {overlap.a.name} <span className="item-and">and</span> {overlap.b.name}
          </Link>
        </Heading>
        {reason && <p className="item-reason">{reason.text}</p>}
        <p className="quiet">
          <ClassTag value={overlap.class} /> {BAND_LABEL[overlap.band]}
        </p>
      </div>
      <p className="item-figure">
        {overlap.hoursAtStake === null ? (
          <span className="quiet">Hours not recorded</span>
        ) : (
          <>
            <strong>{count(overlap.hoursAtStake)}</strong>
            <span>hours a year at stake</span>
          </>
        )}
      </p>
    </li>
  );
}
