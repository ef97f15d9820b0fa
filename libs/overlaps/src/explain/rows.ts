import type { Dimension } from '../dimensions/dimension.js';
import type { DimensionRow } from '../findings.js';
import type { Projection } from '../projection/projection.js';
import { reach, type PairBits } from '../scoring/bits.js';
import { EXPECTED_PARTNERS, SCORING_TABLE } from '../scoring/scoring-table.js';
import { listed, signed } from './words.js';

/** The rows of the evidence, the prior first. Their bits add up to the pair's. */
export function evidenceRows(
  projection: Projection,
  dimensions: readonly Dimension[],
  bits: PairBits,
  a: number,
  b: number,
): DimensionRow[] {
  const prior: DimensionRow = {
    id: 'PRIOR',
    title: 'Before looking',
    level: null,
    value: null,
    bits: bits.prior,
    halved: false,
    sentence: `Most pairs of bodies have nothing to do with each other: about ${EXPECTED_PARTNERS} related bodies are expected for each.`,
  };
  const rows = dimensions.map((dimension, i): DimensionRow => {
    const row = bits.counted[i]!;
    const { title, levels } = SCORING_TABLE[dimension.id];
    const known = row.level >= 0;
    return {
      id: dimension.id,
      title,
      level: known ? levels[row.level]!.id : null,
      value: known ? dimension.value(a, b) : null,
      bits: row.bits,
      halved: row.halved,
      sentence: known ? dimension.sentence(a, b) : unknownSentence(projection, dimension, a, b),
    };
  });
  return [prior, ...rows];
}

/** Says whose fact is missing and what it could change. */
export function unknownSentence(projection: Projection, dimension: Dimension, a: number, b: number): string {
  const { up, down } = reach(dimension.id);
  const names = lacking(projection, dimension.id, a, b).map((body) => projection.list.bodies[body]!.name);
  const who = names.length > 0 ? `${listed(names)}: ` : '';
  return `${who}${MISSING[dimension.id]}; knowing could add up to ${signed(up)} or take away up to ${signed(down)}.`;
}

const MISSING: Readonly<Record<Dimension['id'], string>> = {
  TEXT: 'name and remit say too little to compare',
  THEME: 'no theme recorded',
  PRIORITY: 'on no recorded priority',
  AGENDA: 'too little business of meetings recorded',
  AREA: 'no area recorded',
  FUNCTION: 'no function recorded',
  PEOPLE: 'no named member recorded',
  ORGS: 'no member organisation recorded',
};

function lacking(
  { list, themes, places, functions, people, organisations, priorities, agendas }: Projection,
  id: Dimension['id'],
  a: number,
  b: number,
): number[] {
  const empty = (start: Int32Array, body: number) => start[body] === start[body + 1];
  const lacks: Readonly<Record<Dimension['id'], (body: number) => boolean>> = {
    TEXT: (body) => list.bodies[body]!.remit === null,
    THEME: (body) => themes.total[body] === 0,
    PRIORITY: (body) => empty(priorities.rows.start, body),
    AGENDA: (body) => empty(agendas.units.start, body),
    AREA: (body) => places.setOf[body]! < 0,
    FUNCTION: (body) => functions[body] === 0,
    PEOPLE: (body) => empty(people.rows.start, body),
    ORGS: (body) => empty(organisations.rows.start, body),
  };
  return [a, b].filter(lacks[id]);
}
