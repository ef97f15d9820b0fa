import { createHash } from 'node:crypto';
import type { KnownPair, PairRelation } from '@remit/structure';
import type { Dimension } from '../dimensions/dimension.js';
import type { ComparedPair, HumanRelation, OverlapTag, PairClass } from '../findings.js';
import type { Projection } from '../projection/projection.js';
import { sharedItems } from '../projection/sparse.js';
import { probabilityOf, reach, type PairBits } from '../scoring/bits.js';
import type { Classification } from '../scoring/classify.js';
import { hoursAtStake, severityOf } from '../scoring/severity.js';
import type { TextModel } from '../text/text-model.js';
import { headline, reasonsFor } from './reasons.js';
import { evidenceRows } from './rows.js';

const MOST_CLAUSES = 3;
const WORTH_SHOWING = 0.25;

/** The class that each human relation stands for. */
export const CLASS_OF_RELATION: Readonly<Record<PairRelation, PairClass>> = {
  DUPLICATE: 'DUPLICATION',
  OVERLAPPING: 'OVERLAP',
  COMPLEMENTARY: 'COMPLEMENTARY',
  NESTED: 'NESTED',
  SUCCESSOR: 'SUCCESSOR',
  UNRELATED: 'NONE',
};

/** The same for the same two bodies, whatever is found about them. */
export function pairId(a: string, b: string): string {
  const [low, high] = a < b ? [a, b] : [b, a];
  return createHash('sha256').update(`${low}\n${high}`).digest('hex').slice(0, 16);
}

/** What a pair is explained from. */
export interface PairSource {
  readonly projection: Projection;
  readonly text: TextModel;
  readonly dimensions: readonly Dimension[];
}

/** Puts all that is known of a pair into words. */
export function comparedPair(
  source: PairSource,
  bits: PairBits,
  computed: Classification,
  known: KnownPair | null,
): ComparedPair {
  const { projection, dimensions } = source;
  const human = known === null ? null : humanRelation(known, computed.class);
  const found = known === null ? computed : asRecorded(projection, computed, known);
  const { first, second } = found;
  const rows = evidenceRows(projection, dimensions, bits, first, second);
  const reasons = reasonsFor(projection, found, rows, human);
  const title = headline(projection, found, bits);
  const { bodies } = projection.list;
  return {
    id: pairId(bodies[first]!.id, bodies[second]!.id),
    a: bodies[first]!.id,
    b: bodies[second]!.id,
    class: found.class,
    tags: found.tags,
    probability: bits.probability,
    bits: bits.total,
    completeness: bits.completeness,
    range: rangeOf(bits),
    severity: severityOf(projection, { a: first, b: second }, found.class, bits.probability),
    hoursAtStake: hoursAtStake(projection, first, second),
    headline: title,
    dimensions: rows,
    reasons,
    sentences: [title, ...reasons.map((reason) => reason.text)],
    clausePairs: clausePairs(source.text, first, second),
    sharedPeople: sharedItems(projection.people.rows, first, second).map((item) => projection.people.ids[item]!),
    sharedOrganisations: sharedItems(projection.organisations.rows, first, second).map(
      (item) => projection.organisations.ids[item]!,
    ),
    human,
  };
}

function humanRelation(known: KnownPair, computed: PairClass): HumanRelation {
  const agrees =
    CLASS_OF_RELATION[known.relation] === computed || (known.relation === 'UNRELATED' && computed === 'WATCH');
  return { relation: known.relation, note: known.note, computed, disagrees: !agrees };
}

/** People who know the structure have the last word on the class and its direction. */
function asRecorded(projection: Projection, computed: Classification, known: KnownPair): Classification {
  const kind = CLASS_OF_RELATION[known.relation];
  const directed = kind === 'NESTED' || kind === 'SUCCESSOR';
  const [a, b] = [projection.list.index.get(known.a)!, projection.list.index.get(known.b)!];
  const [first, second] = directed || a < b ? [a, b] : [b, a];
  const tags: OverlapTag[] = [...computed.tags, 'HUMAN'];
  return { class: kind, tags, first, second, missing: kind === 'OVERLAP' ? computed.missing : [] };
}

function clausePairs(text: TextModel, a: number, b: number): ComparedPair['clausePairs'] {
  const { written } = text.source.units;
  return text
    .compare(a, b)
    .matches.filter((match) => match.counts >= WORTH_SHOWING)
    .slice(0, MOST_CLAUSES)
    .map((match) => ({
      a: written[match.a]!,
      b: written[match.b]!,
      likeness: match.likeness,
    }));
}

/** What the unknown dimensions could still do, were they all to turn out for or against. */
function rangeOf(bits: PairBits): readonly [number, number] {
  let low = bits.total;
  let high = bits.total;
  for (const row of bits.counted) {
    if (row.level >= 0) continue;
    low += reach(row.id).down / 2;
    high += reach(row.id).up / 2;
  }
  return [probabilityOf(low), probabilityOf(high)];
}
