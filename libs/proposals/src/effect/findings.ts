import type { Gap } from '@remit/gaps';
import type { OverlapFinding } from '@remit/overlaps';
import { followerOf, type Trace } from '../lineage.js';

/** A finding of either kind, so far as a comparison needs it. */
export interface MeasuredFinding {
  readonly type: 'OVERLAP' | 'GAP';
  readonly id: string;
  /** Findings about the same things are the same finding when this is the same: the rule of a gap; one word for all overlaps. */
  readonly group: string;
  /** Kind and id of what it is about: `Body swp-board`. */
  readonly subjects: readonly string[];
  readonly title: string;
  /** True for what maps count: every gap, and overlaps but for those that are alike on purpose. */
  readonly counted: boolean;
  /** Of a finding that is left: as it would then be found, under the bodies that carry on. */
  readonly now?: MeasuredFinding;
}

/**
 * What became of a finding. JOINED: the bodies that it compared are one body now. ENDED_WITH_BODY: a body that it is about ended and
 * nobody carries on its work, which answers nothing.
 */
export const FINDING_FATES = ['RESOLVED', 'JOINED', 'ENDED_WITH_BODY', 'LEFT', 'CAUSED'] as const;
export type FindingFate = (typeof FINDING_FATES)[number];

/** Findings before and after, by what became of them. */
export type FindingChanges = Readonly<Record<FindingFate, readonly MeasuredFinding[]>>;

/** An overlap for comparing. */
export function overlapForEffect({
  id,
  a,
  b,
  headline,
  class: kind,
}: Pick<OverlapFinding, 'id' | 'a' | 'b' | 'headline' | 'class'>): MeasuredFinding {
  const counted = kind === 'DUPLICATION' || kind === 'OVERLAP';
  return { type: 'OVERLAP', id, group: 'overlap', subjects: [`Body ${a}`, `Body ${b}`], title: headline, counted };
}

/** A gap for comparing. */
export function gapForEffect({
  id,
  rule,
  subjects,
  title,
}: Pick<Gap, 'id' | 'rule' | 'subjects' | 'title'>): MeasuredFinding {
  return {
    type: 'GAP',
    id,
    group: rule,
    subjects: subjects.map((one) => `${one.type} ${one.id}`),
    title,
    counted: true,
  };
}

/** Sorts findings by what became of them. A finding about a body whose work another carries on is looked for under that body. */
export function compareFindings(
  before: readonly MeasuredFinding[],
  after: readonly MeasuredFinding[],
  lineage: readonly Trace[],
): FindingChanges {
  const changes = Object.fromEntries(FINDING_FATES.map((fate) => [fate, [] as MeasuredFinding[]])) as Record<
    FindingFate,
    MeasuredFinding[]
  >;
  const now = new Map(after.map((one) => [keyOf(one.group, one.subjects), one]));
  const met = new Set<string>();
  for (const finding of before) {
    const subjects = finding.subjects.map((one) => carriedOn(one, lineage));
    const left = subjects.filter((one) => one !== null);
    const key = keyOf(finding.group, left);
    const same = left.length === subjects.length ? now.get(key) : undefined;
    if (same !== undefined) {
      changes.LEFT.push({ ...finding, now: same });
      met.add(key);
    } else if (left.length < subjects.length) changes.ENDED_WITH_BODY.push(finding);
    else changes[new Set(left).size < new Set(finding.subjects).size ? 'JOINED' : 'RESOLVED'].push(finding);
  }
  changes.CAUSED.push(...[...now].filter(([key]) => !met.has(key)).map(([, one]) => one));
  return changes;
}

/** The findings that there would be, each once: two of today may be left as one. */
export function findingsAfter({ LEFT, CAUSED }: FindingChanges): MeasuredFinding[] {
  return [...new Set([...LEFT.map((one) => one.now ?? one), ...CAUSED])];
}

function carriedOn(subject: string, lineage: readonly Trace[]): string | null {
  if (!subject.startsWith('Body ')) return subject;
  const body = followerOf(lineage, subject.slice('Body '.length));
  return body === null ? null : `Body ${body}`;
}

function keyOf(group: string, subjects: readonly string[]): string {
  return [group, ...[...new Set(subjects)].sort()].join('|');
}
