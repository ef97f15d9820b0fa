import type { BodyFunction } from '@remit/structure';
import { windowsMeet } from '../projection/bodies.js';
import type { Projection } from '../projection/projection.js';
import type { OverlapTag, PairClass } from '../findings.js';
import type { TextModel } from '../text/text-model.js';
import { TEXT_LEVEL } from '../text/levels.js';
import type { PairBits } from './bits.js';
import type { DimensionId } from './scoring-table.js';

/** A pair's class with what made it so. `first` contains or precedes where the class has a direction. */
export interface Classification {
  readonly class: PairClass;
  readonly tags: readonly OverlapTag[];
  readonly first: number;
  readonly second: number;
  /** Facts which, if known to agree, would make this a duplication. */
  readonly missing: readonly DimensionId[];
}

/** Starting values of the rules. */
const LIKELY = 0.8;
const POSSIBLE = 0.4;
const WATCH = 0.15;
const HALF = 0.5;
const NO_THEME_SHARED = 3;
const MOSTLY_IN = 0.6;
const MOSTLY_OUT = 0.4;

/** What was counted of a pair. */
export interface Evidence {
  readonly probability: number;
  readonly purposeProbability: number;
  readonly completeness: number;
  /** Position in the scoring table's levels; negative where unknown. */
  level(id: DimensionId): number;
}

/** What the rules ask about a pair. */
interface Facts {
  readonly a: number;
  readonly b: number;
  readonly bits: Evidence;
  readonly purpose: 'HIGH' | 'MEDIUM' | 'LOW';
  readonly aInB: number | null;
  readonly bInA: number | null;
  readonly copied: boolean;
}

/** Sorts a pair into a class: the first rule that fires. A rule whose fact is unknown does not fire. */
export function classify(
  projection: Projection,
  text: TextModel,
  bits: PairBits,
  a: number,
  b: number,
): Classification {
  const levels = new Map(bits.counted.map((row) => [row.id, row.level]));
  const { probability, purposeProbability, completeness } = bits;
  const level = (id: DimensionId) => levels.get(id) ?? -1;
  return classOfEvidence(projection, text, { probability, purposeProbability, completeness, level }, a, b);
}

/** The same from evidence in numbers alone. */
export function classOfEvidence(
  projection: Projection,
  text: TextModel,
  bits: Evidence,
  a: number,
  b: number,
): Classification {
  const facts = readFacts(projection, text, bits, a, b);
  const none: Classification = { class: 'NONE', tags: [], first: a, second: b, missing: [] };
  const found =
    succession(projection, facts) ??
    duplication(projection, facts) ??
    nesting(projection, facts) ??
    complement(projection, facts) ??
    overlap(projection, facts) ??
    none;
  const thin = found.class !== 'NONE' && bits.completeness < HALF ? (['THIN_EVIDENCE'] as const) : [];
  return { ...found, tags: [...found.tags, ...thin] };
}

function readFacts(projection: Projection, text: TextModel, bits: Evidence, a: number, b: number): Facts {
  const purpose = purposeOf(bits);
  const inReach = bits.probability >= WATCH || bits.purposeProbability >= HALF;
  const compared = bits.level('TEXT') < 0 || purpose === 'LOW' || !inReach ? null : text.compare(a, b);
  const { remit } = projection.list.bodies[a]!;
  const sameRemit = remit !== null && remit === projection.list.bodies[b]!.remit;
  const copied = compared !== null && sameRemit && !namesShare(text, a, b);
  return { a, b, bits, purpose, aInB: compared?.aInB ?? null, bInA: compared?.bInA ?? null, copied };
}

function purposeOf(bits: Evidence): Facts['purpose'] {
  const text = bits.level('TEXT');
  const theme = bits.level('THEME');
  if (text >= 0 ? text <= TEXT_LEVEL.close : theme === 0) return 'HIGH';
  const known = text >= 0 || theme >= 0;
  const medium =
    (text >= 0 && text <= TEXT_LEVEL.related) ||
    (theme >= 0 && theme <= 1) ||
    bits.level('PRIORITY') === 0 ||
    (!known && bits.level('AGENDA') >= 0 && bits.level('AGENDA') <= 1);
  return medium ? 'MEDIUM' : 'LOW';
}

function namesShare({ source: { units } }: TextModel, a: number, b: number): boolean {
  const rootsOf = (body: number) => {
    const text = units.textOf[units.start[body]!];
    const isName = units.start[body]! < units.start[body + 1]! && units.distinct.isName[text!] === 1;
    return isName ? units.distinct.terms[text!]!.map((term) => term.root) : null;
  };
  const [nameA, nameB] = [rootsOf(a), rootsOf(b)];
  return nameA === null || nameB === null || nameA.some((root) => nameB.includes(root));
}

function succession({ list, places }: Projection, { a, b, bits, purpose }: Facts): Classification | null {
  if (windowsMeet(list, a, b) && list.current[a] === 1 && list.current[b] === 1) return null;
  const none: Classification = { class: 'NONE', tags: [], first: a, second: b, missing: [] };
  const apart =
    places.setOf[a]! >= 0 &&
    places.setOf[b]! >= 0 &&
    places.compare(places.setOf[a]!, places.setOf[b]!).state === 'DISJOINT';
  if (windowsMeet(list, a, b) || purpose === 'LOW' || apart || bits.purposeProbability < HALF) return none;
  const [first, second] = list.to[a]! <= list.from[b]! ? [a, b] : [b, a];
  return { ...none, class: 'SUCCESSOR', first, second };
}

function duplication({ lines }: Projection, facts: Facts): Classification | null {
  const { a, b, bits, purpose } = facts;
  if (purpose !== 'HIGH' || bits.probability < LIKELY) return null;
  const unknown = (['TEXT', 'AREA', 'FUNCTION'] as const).filter((id) => bits.level(id) < 0);
  const known = (['AREA', 'FUNCTION'] as const).every((id) => bits.level(id) <= 0);
  const otherGoals = bits.level('THEME') === NO_THEME_SHARED;
  const contained = bits.level('TEXT') < 0 || Math.min(facts.aInB ?? 0, facts.bInA ?? 0) >= HALF;
  if (!known || !contained || otherGoals) return null;
  const layer = lines.reaches(a, b) !== lines.reaches(b, a) ? (['LAYER_REPEATS'] as const) : [];
  if (facts.copied) return { class: 'OVERLAP', tags: ['COPIED_TEXT'], first: a, second: b, missing: [] };
  if (unknown.length > 0) return { class: 'OVERLAP', tags: layer, first: a, second: b, missing: unknown };
  return { class: 'DUPLICATION', tags: layer, first: a, second: b, missing: [] };
}

function nesting(projection: Projection, facts: Facts): Classification | null {
  const { a, b, bits, purpose } = facts;
  const up = projection.lines.reaches(a, b);
  if (up !== projection.lines.reaches(b, a)) {
    const alike = purpose !== 'LOW' && Math.max(bits.purposeProbability - HALF, bits.probability - POSSIBLE) >= 0;
    const direct = projection.lines.parents[up ? a : b]!.includes(up ? b : a);
    if (alike || direct) return nested(up ? b : a, up ? a : b, alike ? [] : ['BY_LINE']);
  }
  return purpose === 'LOW' || bits.purposeProbability < HALF ? null : nestingByContent(projection, facts);
}

/** Part of the other by place or by what it says, with no line between them. */
function nestingByContent({ places }: Projection, { a, b, aInB, bInA }: Facts): Classification | null {
  const setA = places.setOf[a]!;
  const setB = places.setOf[b]!;
  const place = setA < 0 || setB < 0 ? null : places.compare(setA, setB);
  if (place?.state === 'NESTED') {
    const [outer, inner, contained] = place.aInB > place.bInA ? [b, a, aInB] : [a, b, bInA];
    return contained === null || contained >= HALF ? nested(outer, inner, ['NOT_LINKED']) : null;
  }
  if (aInB === null || bInA === null || place?.state === 'DISJOINT') return null;
  if (Math.max(aInB, bInA) < MOSTLY_IN || Math.min(aInB, bInA) > MOSTLY_OUT) return null;
  return aInB > bInA ? nested(b, a, ['NOT_LINKED']) : nested(a, b, ['NOT_LINKED']);
}

function nested(first: number, second: number, tags: readonly OverlapTag[]): Classification {
  return { class: 'NESTED', tags, first, second, missing: [] };
}

/** Functions that belong to two sides of one task, and so should stay apart. */
export const OTHER_SIDES: readonly (readonly [BodyFunction, readonly BodyFunction[]])[] = [
  ['SCRUTINISES', ['DECIDES', 'DELIVERS', 'COMMISSIONS']],
  ['ADVISES', ['DECIDES']],
  ['CONSULTS', ['DECIDES']],
  ['COMMISSIONS', ['DELIVERS']],
];

/** The two functions by which the bodies are two sides of one task: the first is only `a`'s, the second only `b`'s, or the other way round. */
export function otherSides({ list }: Projection, a: number, b: number): readonly [BodyFunction, BodyFunction] | null {
  const only = (one: number, other: number) =>
    list.bodies[one]!.functions.filter((name) => !list.bodies[other]!.functions.includes(name));
  const onlyA = only(a, b);
  const onlyB = only(b, a);
  for (const [side, others] of OTHER_SIDES) {
    for (const [mine, theirs] of [
      [onlyA, onlyB],
      [onlyB, onlyA],
    ] as const) {
      const other = mine.includes(side) ? others.find((name) => theirs.includes(name)) : undefined;
      if (other) return mine === onlyA ? [side, other] : [other, side];
    }
  }
  return null;
}

function complement(projection: Projection, { a, b, bits, purpose }: Facts): Classification | null {
  if (purpose === 'LOW' || bits.purposeProbability < HALF) return null;
  const parallel = bits.level('AREA') === 3;
  const otherSide = otherSides(projection, a, b) !== null;
  if (!parallel && !otherSide) return null;
  const tags = [...(parallel ? (['PARALLEL'] as const) : []), ...(otherSide ? (['OTHER_SIDE'] as const) : [])];
  return { class: 'COMPLEMENTARY', tags, first: a, second: b, missing: [] };
}

function overlap(_: Projection, { a, b, bits, purpose, copied }: Facts): Classification | null {
  const tags = copied ? (['COPIED_TEXT'] as const) : [];
  if (purpose !== 'LOW' && bits.probability >= POSSIBLE)
    return { class: 'OVERLAP', tags, first: a, second: b, missing: [] };
  return bits.probability >= WATCH && purpose !== 'LOW'
    ? { class: 'WATCH', tags, first: a, second: b, missing: [] }
    : null;
}
