import type { DimensionRow, HumanRelation, OverlapReason, PairClass } from '../findings.js';
import type { Projection } from '../projection/projection.js';
import type { PairBits } from '../scoring/bits.js';
import { otherSides, type Classification } from '../scoring/classify.js';
import { FUNCTION_WORDS } from '../dimensions/function.js';
import { SCORING_TABLE } from '../scoring/scoring-table.js';
import { listed, percent } from './words.js';

/** Evidence below this counts for nothing much and is left to the table of rows. */
const WORTH_SAYING = 0.25;

/** What a pair's class is called in a sentence. */
export const CLASS_WORDS: Readonly<Record<PairClass, string>> = {
  DUPLICATION: 'a duplication: the same work for the same place',
  OVERLAP: 'an overlap: similar work, at least in part',
  NESTED: 'nested: one does part of what the other does',
  COMPLEMENTARY: 'complementary: alike on purpose',
  SUCCESSOR: 'one body and its successor',
  WATCH: 'a pair to watch, too weak for a name',
  NONE: 'unrelated, as far as is recorded',
};

/** The one sentence that says it all. */
export function headline(projection: Projection, found: Classification, bits: PairBits): string {
  const name = (body: number) => projection.list.bodies[body]!.name;
  const band = bits.probability >= 0.8 ? 'likely' : bits.probability >= 0.4 ? 'possible' : 'weak';
  const facts = `${band}; ${percent(bits.completeness)} of the facts known`;
  if (found.class === 'NONE') {
    return `${name(found.first)} and ${name(found.second)} have little to do with each other, as far as is recorded (${percent(bits.completeness)} of the facts known).`;
  }
  if (found.tags.includes('BY_LINE')) {
    return `${name(found.second)} reports to ${name(found.first)}; their work is not alike (${facts}).`;
  }
  if (found.class === 'SUCCESSOR')
    return `${name(found.second)} looks like the successor of ${name(found.first)} (${facts}).`;
  if (found.class === 'NESTED') return `${name(found.second)} looks like part of ${name(found.first)} (${facts}).`;
  if (found.tags.includes('PARALLEL'))
    return `${name(found.first)} and ${name(found.second)} look like the same job in different places (${facts}).`;
  return `${name(found.first)} and ${name(found.second)} look like ${CLASS_WORDS[found.class]} (${facts}).`;
}

/** All that is to be said for, against and about a pair. */
export function reasonsFor(
  projection: Projection,
  found: Classification,
  rows: readonly DimensionRow[],
  human: HumanRelation | null,
): OverlapReason[] {
  const evidence = rows.filter((row) => row.id !== 'PRIOR');
  const known = evidence.filter((row) => row.level !== null);
  const bySize = [...known].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  return [
    ...bySize.filter((row) => row.bits >= WORTH_SAYING).map((row) => reason('FOR', row.sentence)),
    ...bySize.filter((row) => row.bits <= -WORTH_SAYING).map((row) => reason('AGAINST', row.sentence)),
    ...(found.tags.includes('KEPT') ? [reason('AGAINST', keptWords(found))] : []),
    ...evidence.filter((row) => row.level === null).map((row) => reason('UNKNOWN', `${row.title}. ${row.sentence}`)),
    ...maybeRight(projection, found).map((text) => reason('MAY_BE_RIGHT', text)),
    ...wouldBe(found).map((text) => reason('WOULD_BE', text)),
    ...OPTIONS[found.class].map((text) => reason('OPTION', text)),
    ...(human?.disagrees ? [reason('DISAGREES', disagreement(human))] : []),
  ];
}

function reason(kind: OverlapReason['kind'], text: string): OverlapReason {
  return { kind, text };
}

function keptWords({ class: kind }: Classification): string {
  return `It has just fallen below the line of ${CLASS_WORDS[kind]}, and is called so until it is clearly below.`;
}

function maybeRight(projection: Projection, { tags, first, second }: Classification): string[] {
  const { list } = projection;
  const texts: string[] = [];
  for (const body of [first, second]) {
    const { name, statutory, legalBasis } = list.bodies[body]!;
    if (statutory) texts.push(`${name} is required by law${legalBasis ? ` (${legalBasis})` : ''}.`);
  }
  const sides = otherSides(projection, first, second);
  if (sides) {
    const [mine, theirs] = sides.map((side) => FUNCTION_WORDS[side]);
    texts.push(
      `${list.bodies[first]!.name} is there to ${mine} and ${list.bodies[second]!.name} to ${theirs}: these are kept apart for good reason.`,
    );
  }
  if (tags.includes('PARALLEL')) texts.push('They serve different places, each with its own local body.');
  if (tags.includes('LAYER_REPEATS'))
    texts.push('One reports to the other: a layer may prepare what the next one settles.');
  if (list.bodies[first]!.status === 'PROPOSED' || list.bodies[second]!.status === 'PROPOSED') {
    texts.push('One is only proposed: the question can be settled before it starts.');
  }
  return texts;
}

function wouldBe({ missing, tags, class: kind }: Classification): string[] {
  if (tags.includes('COPIED_TEXT')) {
    return [
      'The remits are the same word for word although the names share nothing: one may have been copied by mistake. Check the remits first.',
    ];
  }
  if (missing.length === 0 || kind !== 'OVERLAP') return [];
  const facts = listed(missing.map((id) => SCORING_TABLE[id].title.toLowerCase()));
  return [`If their ${facts} turned out to agree, this would be a duplication.`];
}

function disagreement({ relation, note, computed }: HumanRelation): string {
  const said = note ? ` (“${note}”)` : '';
  return `You recorded ${relation.toLowerCase()}${said}; the evidence points to ${CLASS_WORDS[computed]}.`;
}

const LEAVE = 'Leave both as they are, and say why.';
/** What can be done, from the least to the most; leaving things as they are is always among them. */
const OPTIONS: Readonly<Record<PairClass, readonly string[]>> = {
  DUPLICATION: ['Merge the two.', 'Let one take over the work of the other.', 'Close one.', LEAVE],
  OVERLAP: [
    'Make clear in both remits who does what.',
    'Hold a joint meeting.',
    'Share a secretariat.',
    'Merge the two.',
    LEAVE,
  ],
  NESTED: ['Record a reporting line between them.', 'Make one a sub-group of the other.', LEAVE],
  COMPLEMENTARY: ['Link them, so that each knows what the other does.', LEAVE],
  SUCCESSOR: ['Check that open actions and papers were handed over.'],
  WATCH: ['Ask both chairs whether there is anything to it.', LEAVE],
  NONE: [],
};
