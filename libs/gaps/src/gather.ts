import { holds } from './conditions.js';
import type { Gap, GapEvidence } from './gap.js';
import { SEVERITIES } from './gap-rule.js';
import type { GapRule } from './gap-rule.js';
import { fill } from './sentences.js';
import type { Row } from './sentences.js';
import { COLLAPSE_SHARE, FLOOD_APART, FLOOD_COUNT, FLOOD_MOST, FLOOD_SHARE } from './weights.js';

/** A finding with the row it was worded from. */
export interface Found {
  readonly rule: GapRule;
  readonly row: Row;
  readonly gap: Gap;
}

/**
 * The flood rule: where a rule finds more than a quarter of what it checks, one finding with the list inside says so. So does one where
 * it finds more than a hundred, a small share of a large structure; those of high severity then stay apart, shown closed.
 * `scope` is how many were checked, null when the rule speaks of the whole.
 */
export function gather(rule: GapRule, found: readonly Found[], scope: number | null): Gap[] {
  const isListed = ({ row }: Found) => rule.together.some((when) => when === null || holds(when, row));
  const listed = found.filter(isListed);
  const single = found.filter((one) => !isListed(one));
  const share = scope === null || scope === 0 ? 0 : single.length / scope;
  const floods = share > FLOOD_SHARE && single.length >= FLOOD_COUNT;
  const many = single.length > FLOOD_MOST;
  const sets = SEVERITIES.filter((severity) => floods || (many && severity !== 'HIGH')).map((severity) =>
    single.filter(({ gap }) => gap.severity === severity),
  );
  const folded = sets.filter((set) => set.length >= FLOOD_APART);
  const gone = new Set(folded.flat());
  const apart = single.filter((one) => !gone.has(one));
  const collapsed = (share > COLLAPSE_SHARE || many) && apart.length >= FLOOD_COUNT;
  return [
    ...apart.map(({ gap }) => (collapsed ? { ...gap, collapsed } : gap)),
    ...folded.map((set) =>
      asOne(rule, set, scope, set.length === single.length ? '' : set[0]!.gap.severity.toLowerCase()),
    ),
    ...(listed.length > 0 ? [asOne(rule, listed, scope, 'list')] : []),
  ];
}

/** All of them as one, the worst first: the database gives its rows in no order. */
function asOne(rule: GapRule, found: readonly Found[], scope: number | null, mark: string): Gap {
  const set = [...found].sort((x, y) => y.gap.weight - x.gap.weight || order(x.gap.id, y.gap.id));
  const worst = set[0]!.gap;
  const counts = { count: set.length, scope: scope ?? set.length };
  const title = fill(rule.findings, counts, [], (_type, id) => id);
  const id = mark === '' ? rule.id : `${rule.id}~~${mark}`;
  if (set.length === 1) return { ...worst, id };
  return {
    ...worst,
    id,
    subjects: [...new Map(set.flatMap(({ gap }) => gap.subjects).map((s) => [`${s.type} ${s.id}`, s])).values()],
    title,
    detail: fill(rule.details ?? rule.why, counts, [], (_type, id) => id),
    evidence: set.flatMap(({ gap }) =>
      mark === 'list' ? inList(gap) : [{ text: gap.title, subject: gap.subjects[0]! }],
    ),
    remedy: rule.remedy.find((wording) => wording.when === null && !wording.text.includes('{'))?.text ?? worst.remedy,
    collapsed: false,
    covers: [],
  };
}

/** What a finding says inside a list: its facts after its subject's name. */
function inList(gap: Gap): GapEvidence[] {
  const subject = gap.subjects[0]!;
  if (gap.evidence.length === 0) return [{ text: gap.title, subject }];
  return gap.evidence.map((line) => ({ text: `${subject.name}: ${line.text}`, subject }));
}

/** Plain order of ids, the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
