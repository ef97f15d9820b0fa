import type { OverlapClass, Severity } from '../graphql/generated/graphql.js';
import { Link, overlapAddress, ruleAddress } from './link.js';
import { countOf } from './numbers.js';
import { ClassTag, SeverityTag } from './tags.js';

/** So many are read at a glance; the others are one step away. */
const AT_ONCE = 5;

interface GapLine {
  id: string;
  severity: Severity;
  title: string;
  remedy: string;
  rule: { slug: string; title: string };
}

/** Gaps that concern the thing on this page: the sentence, the smallest remedy, and the rule behind it. */
export function GapLines({ gaps }: { gaps: readonly GapLine[] }) {
  const rest = gaps.length > AT_ONCE + 1 ? gaps.slice(AT_ONCE) : [];
  return (
    <>
      <GapList gaps={gaps.slice(0, gaps.length - rest.length)} />
      {rest.length > 0 && (
        <details>
          <summary>{countOf(rest.length, 'more gap')}</summary>
          <GapList gaps={rest} />
        </details>
      )}
    </>
  );
}

function GapList({ gaps }: { gaps: readonly GapLine[] }) {
  return (
    <ul className="finding-list">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <p>
            {gap.title} <SeverityTag severity={gap.severity} />
          </p>
          <p className="quiet">
            {gap.remedy}{' '}
            <Link href={ruleAddress(gap.rule.slug)}>
              Why this is asked<span className="hidden-visually">: {gap.rule.title}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

interface OverlapLine {
  slug: string;
  class: OverlapClass;
  headline: string;
}

/** Overlaps that concern the body on this page; `name` is the other body. */
export function OverlapLines({ overlaps }: { overlaps: readonly (OverlapLine & { name: string })[] }) {
  return (
    <ul className="finding-list">
      {overlaps.map((overlap) => (
        <li key={overlap.slug}>
          <p>
            <Link href={overlapAddress(overlap.slug)}>Overlap with {overlap.name}</Link>{' '}
            <ClassTag value={overlap.class} />
          </p>
          <p className="quiet">{overlap.headline}</p>
        </li>
      ))}
    </ul>
  );
}
