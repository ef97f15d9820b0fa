import fc from 'fast-check';
import type { AreaLevel, BodyKind, BodyStatus, LinkType, MapArea, MapBody, MapData, MapLink } from '../model.js';

const KINDS: readonly BodyKind[] = ['BOARD', 'BLOCK', 'LSP', 'GROUP', 'GROUP', 'GROUP', 'FORUM', 'FORUM'];
const STATUSES: readonly BodyStatus[] = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'PROPOSED', 'DORMANT', 'CLOSED'];
const OTHER_TYPES: readonly LinkType[] = [
  'ADVISES',
  'COORDINATES_WITH',
  'COMMISSIONS',
  'FUNDS',
  'SHARES_INFORMATION_WITH',
];
const WORDS =
  'Community Safety Partnership Board Health Wellbeing Strategy Steering Group and of the Older People Children Forum Delivery Commissioning Information Local Area Joint Executive Climate Transport Housing Skills'.split(
    ' ',
  );

/** The shapes that structures come in: what people draw, and what breaks layouts. */
export interface Shape {
  readonly bodies: number;
  readonly counties: number;
  readonly districts: number;
  /** Share of bodies that report to something. */
  readonly reporting: number;
  /** Share of extra reporting lines, which make second masters and loops. */
  readonly tangled: number;
  readonly layered: boolean;
  readonly longNames: boolean;
  readonly seed: number;
}

/** 1 to 400 bodies, one to three counties, with and without roots, loops and very long names. */
export const shapes: fc.Arbitrary<Shape> = fc.record({
  bodies: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.integer({ min: 41, max: 400 })),
  counties: fc.integer({ min: 1, max: 3 }),
  districts: fc.integer({ min: 0, max: 6 }),
  reporting: fc.constantFrom(0, 0.4, 0.8, 1),
  tangled: fc.constantFrom(0, 0.1, 0.5),
  layered: fc.boolean(),
  longNames: fc.boolean(),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

/** A structure of a shape; the same shape gives the same structure. */
export function structureOf(shape: Shape): MapData {
  const random = randomNumbers(shape.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const areas = areasOf(shape);
  const bodies = Array.from({ length: shape.bodies }, (_, index) => bodyOf(index, { shape, random, pick, areas }));
  return { bodies, links: linksOf(bodies, { shape, random, pick, areas }), areas };
}

interface Making {
  readonly shape: Shape;
  readonly random: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly areas: readonly MapArea[];
}

function areasOf({ counties, districts }: Shape): MapArea[] {
  const area = (slug: string, level: AreaLevel, within: string | null): MapArea => ({
    slug,
    name: slug.replace(/^\w/, (letter) => letter.toUpperCase()),
    level,
    within: within === null ? null : { slug: within },
  });
  const all: MapArea[] = [];
  for (let county = 0; county < counties; county++) {
    all.push(area(`county${county}`, 'COUNTY', null));
    for (let index = 0; index < districts; index++) {
      const district = `district${county}${index}`;
      all.push(area(district, 'DISTRICT', `county${county}`), area(`place${county}${index}`, 'LOCALITY', district));
    }
  }
  return all;
}

function bodyOf(index: number, { shape, random, pick, areas }: Making): MapBody {
  const words = shape.longNames && random() < 0.3 ? 17 : 2 + Math.floor(random() * 5);
  const oneWord = shape.longNames && random() < 0.1;
  const name = oneWord
    ? 'Interdepartmentalcoordination'.repeat(4)
    : Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const kind = shape.layered && index === 0 ? 'BOARD' : pick(KINDS);
  const area = random() < 0.15 ? [] : [pick(areas).slug];
  return {
    slug: `b${String(index).padStart(3, '0')}`,
    name: `${name} ${index}`.slice(0, 120),
    shortName: random() < 0.1 ? `Short ${index} name` : null,
    kind,
    status: pick(STATUSES),
    live: random() < 0.95,
    themes: [],
    areas: random() < 0.1 ? [...area, pick(areas).slug] : area,
    sectors: [],
    seats: Math.floor(random() * 30),
    overlapCount: random() < 0.3 ? Math.ceil(random() * 4) : 0,
    gapCount: random() < 0.2 ? 1 : 0,
  };
}

function linksOf(bodies: readonly MapBody[], { shape, random, pick }: Making): MapLink[] {
  const links: MapLink[] = [];
  const add = (from: string, to: string, type: LinkType) => links.push({ id: `l${links.length}`, from, to, type });
  bodies.forEach((body, index) => {
    if (random() < shape.reporting && index > 0) {
      const top = shape.layered ? Math.max(1, Math.floor(index / 4)) : bodies.length;
      add(body.slug, bodies[Math.floor(random() * top)]!.slug, 'REPORTS_TO');
    }
    if (random() < shape.tangled) add(body.slug, pick(bodies).slug, 'REPORTS_TO');
    if (random() < 0.6) add(body.slug, pick(bodies).slug, pick(OTHER_TYPES));
  });
  return links;
}

/** Small repeatable random numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same structure in another order. */
export function shuffled(data: MapData, seed: number): MapData {
  const random = randomNumbers(seed);
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return { bodies: mix(data.bodies), links: mix(data.links), areas: mix(data.areas) };
}

/** One board with sixty groups under it: the longest box that must still read. */
export function boxOfSixty(): MapData {
  const blank = { live: true, themes: [], areas: [], sectors: [], seats: 5, overlapCount: 0, gapCount: 0 } as const;
  const board: MapBody = { ...blank, slug: 'board', name: 'County Board', kind: 'BOARD' };
  const groups = Array.from({ length: 60 }, (_, index): MapBody => ({
    ...blank,
    slug: `g${index}`,
    name: `Working Group on Matter ${index}`,
    kind: 'GROUP',
  }));
  const links = groups.map(({ slug }, index): MapLink => ({
    id: `l${index}`,
    from: slug,
    to: index % 7 === 6 ? `g${index - 1}` : 'board',
    type: 'REPORTS_TO',
  }));
  return { bodies: [board, ...groups], links, areas: [] };
}
