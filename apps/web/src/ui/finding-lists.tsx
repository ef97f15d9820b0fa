import type { OverlapClass, Severity } from '../graphql/generated/graphql.js';
import { Link, overlapAddress, ruleAddress } from './link.js';
import { ClassTag, SeverityTag } from './tags.js';

interface GapLine {
  id: string;
  severity: Severity;
  title: string;
  remedy: string;
  rule: { slug: string; title: string };
}

/** Gaps that concern the thing on this page: the sentence, the smallest remedy, and the rule behind it. */
export function GapLines({ gaps }: { gaps: readonly GapLine[] }) {
  return (
    <ul className="finding-list">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <p>
            {gap.title} <SeverityTag severity={gap.severity} />
          </p>
          <p className="quiet">
            {gap.remedy} <Link href={ruleAddress(gap.rule.slug)}>Why this is asked</Link>
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
