import { createHash } from 'node:crypto';
import { classOfPair, type OverlapEngine } from '../engine.js';
import { groupsOf } from '../clusters/cluster-graph.js';
import { counted, listed } from '../explain/words.js';
import type { Fragmentation } from '../findings.js';
import type { Projection } from '../projection/projection.js';
import { countsFor } from '../projection/bodies.js';
import { readThemePlaces, type ThemePlaces } from './theme-places.js';

const FEWEST = 3;
const MOST_OF_OTHERS = 2 / 3;
const MOST_NAMED = 4;

interface Cell {
  readonly theme: number;
  readonly area: number;
  readonly bodies: readonly number[];
}

/**
 * Themes on which three or more bodies work for the whole of one area, none leading and not all tied together. One finding
 * for each set of bodies, at the broadest theme and the largest area that they share. Most at stake first.
 */
export function findFragmentation(engine: OverlapEngine): Fragmentation[] {
  const { projection } = engine;
  const places = readThemePlaces(projection);
  const cells = largestCells(places);
  const ties = readTies(projection);
  const found = cells
    .map((cell) => ({ cell, groups: groupsWithin(cell.bodies, ties) }))
    .filter(
      ({ cell, groups }) =>
        groups.length > 1 && !hasLead(projection, cell.bodies) && !alikeOnPurpose(engine, cell.bodies),
    );
  return found
    .filter(({ cell }) => !found.some((other) => explains(places, other.cell, cell)))
    .map(({ cell, groups }) => findingOf(projection, cell, groups))
    .sort((x, y) => y.severity - x.severity || (x.id < y.id ? -1 : 1));
}

/** A theme in pieces for a county is so for each of its districts: that is said once, for the county. */
function explains(places: ThemePlaces, larger: Cell, smaller: Cell): boolean {
  return (
    larger.theme === smaller.theme &&
    places.size(larger.area) > places.size(smaller.area) &&
    larger.bodies.every((body) => smaller.bodies.includes(body))
  );
}

function largestCells(places: ThemePlaces): (Cell & { readonly places: ThemePlaces })[] {
  const best = new Map<string, Cell>();
  const broader = (cell: Cell, than: Cell) =>
    places.size(cell.area) - places.size(than.area) || places.depth(than.theme) - places.depth(cell.theme);
  for (const theme of places.themes.keys()) {
    if (places.bodiesOn(theme).length < FEWEST) continue;
    for (const area of places.areas.keys()) {
      const bodies = places.bodiesOn(theme).filter((body) => places.covers(body, area) === 2);
      if (bodies.length < FEWEST) continue;
      const cell = { theme, area, bodies };
      const known = best.get(bodies.join());
      if (known === undefined || broader(cell, known) > 0) best.set(bodies.join(), cell);
    }
  }
  return [...best.values()].map((cell) => ({ ...cell, places }));
}

/** Pairs of bodies with a live reporting or coordinating link. */
function readTies({ structure, list }: Projection): readonly (readonly [number, number])[] {
  return structure.links.flatMap((link) => {
    if (link.type !== 'REPORTS_TO' && link.type !== 'COORDINATES_WITH') return [];
    const [from, to] = [list.index.get(link.from), list.index.get(link.to)];
    return from === undefined || to === undefined || !countsFor(list, from, link) ? [] : [[from, to] as const];
  });
}

function groupsWithin(bodies: readonly number[], ties: readonly (readonly [number, number])[]): number[][] {
  const own = new Set(bodies);
  const alone = bodies.map((body) => [body, body] as const);
  return groupsOf([...alone, ...ties.filter(([a, b]) => own.has(a) && own.has(b))]);
}

function hasLead({ lines }: Projection, bodies: readonly number[]): boolean {
  return bodies.some((lead) => {
    const under = bodies.filter((body) => body !== lead && lines.reaches(body, lead)).length;
    return under >= MOST_OF_OTHERS * (bodies.length - 1) - 1e-9;
  });
}

/** True when every two of them are a part and its whole, or the same job in different places. */
function alikeOnPurpose(engine: OverlapEngine, bodies: readonly number[]): boolean {
  return bodies.every((a, i) =>
    bodies.slice(i + 1).every((b) => {
      const { class: kind, tags } = classOfPair(engine, a, b);
      return kind === 'NESTED' || (kind === 'COMPLEMENTARY' && tags.includes('PARALLEL'));
    }),
  );
}

const TIER = { BOARD: 1, LSP: 0.8, BLOCK: 0.8, FORUM: 0.6, GROUP: 0.5 } as const;

function findingOf(
  projection: Projection,
  cell: Cell & { readonly places: ThemePlaces },
  groups: number[][],
): Fragmentation {
  const { list, hours } = projection;
  const { bodies, places } = cell;
  const [theme, area] = [places.themes[cell.theme]!, places.areas[cell.area]!];
  const ids = bodies.map((body) => list.bodies[body]!.id);
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const linked = groups.reduce((sum, group) => sum + pairs(group.length), 0);
  const yearly = bodies.map((body) => hours.yearly[body]!);
  const atStake = yearly.reduce((sum, one) => sum + one, 0) - Math.max(...yearly);
  const tier = Math.max(...bodies.map((body) => TIER[list.bodies[body]!.kind]));
  const nameOf = (body: number) => list.bodies[body]!.name;
  return {
    id: createHash('sha256')
      .update(`fragmentation\n${[...ids].sort().join('\n')}`)
      .digest('hex')
      .slice(0, 16),
    theme: theme.id,
    area: area.id,
    bodies: ids,
    groups: groups.map((group) => group.map((body) => list.bodies[body]!.id)),
    hoursAtStake: bodies.every((body) => hours.recorded[body] === 1) ? atStake : null,
    severity: (1 - linked / pairs(bodies.length)) * atStake * tier,
    headline: `${counted(bodies.length, 'body', 'bodies')} work on ${theme.name} for ${area.name}, and none of them leads: ${listed(bodies.map(nameOf), MOST_NAMED)}.`,
    reasons: reasonsOf(theme.name, groups.length),
  };
}

function reasonsOf(theme: string, parts: number): Fragmentation['reasons'] {
  return [
    {
      kind: 'FOR',
      text: `By their reporting and coordinating links they fall into ${parts} parts with no link between.`,
    },
    { kind: 'FOR', text: 'No body among them is reported to by two thirds of the others.' },
    {
      kind: 'MAY_BE_RIGHT',
      text: 'They may see to different parts of the theme, and talk to each other without a recorded link.',
    },
    { kind: 'OPTION', text: `Name one of them as the lead on ${theme}.` },
    { kind: 'OPTION', text: 'Agree a coordinating link between the parts, and record it.' },
    { kind: 'OPTION', text: 'Leave them as they are, and say why.' },
  ];
}
