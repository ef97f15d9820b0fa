import type { MapBody, MapLink } from './explore-queries.js';
import { countShown, reportingTree, type Branch } from './reporting-tree.js';

function aBody(slug: string, kind: MapBody['kind'] = 'GROUP'): MapBody {
  return {
    id: `Body:${slug}`,
    slug,
    name: slug.toUpperCase(),
    shortName: null,
    kind,
    subtype: null,
    status: 'ACTIVE',
    live: true,
    themes: [],
    areas: [],
    sectors: [],
    seats: 0,
    overlapCount: 0,
    gapCount: 0,
  };
}

const reports = (from: string, to: string): MapLink => ({ id: `${from}>${to}`, from, to, type: 'REPORTS_TO' });
const advises = (from: string, to: string): MapLink => ({ id: `${from}~${to}`, from, to, type: 'ADVISES' });
const drawn = (branches: readonly Branch[]): string =>
  branches
    .map(
      ({ body, counted, children }) =>
        `${counted ? '' : '('}${body.slug}${counted ? '' : ')'}${children.length ? `[${drawn(children)}]` : ''}`,
    )
    .join(' ');

const BODIES = ['psb', 'leaders', 'safer', 'crime', 'data', 'loose', 'x', 'y', 'z'].map((slug) =>
  aBody(slug, slug === 'psb' || slug === 'leaders' ? 'BOARD' : 'GROUP'),
);
const LINKS = [
  reports('safer', 'psb'),
  reports('crime', 'safer'),
  reports('data', 'crime'),
  reports('data', 'safer'),
  reports('x', 'y'),
  reports('y', 'x'),
  reports('z', 'leaders'),
  advises('loose', 'psb'),
];
const all = new Set(BODIES.map(({ slug }) => slug));

describe('the outline', () => {
  it('puts every body in one place, the top line first', () => {
    const tree = reportingTree(BODIES, LINKS, all, ['psb']);
    expect(drawn(tree.lines)).toBe('psb[safer[crime data]] leaders[z]');
    expect(drawn(tree.alone)).toBe('loose');
    expect(drawn(tree.circles)).toBe('x y');
    expect(countShown([...tree.lines, ...tree.alone, ...tree.circles])).toBe(BODIES.length);
  });

  it('says in words which other body somebody reports to', () => {
    const tree = reportingTree(BODIES, LINKS, all, ['psb']);
    const data = tree.lines[0]?.children[0]?.children[1];
    expect(data?.also.map(({ slug }) => slug)).toEqual(['crime']);
    expect(tree.circles[0]?.also.map(({ slug }) => slug)).toEqual(['y']);
  });

  it('keeps the bodies above a match for orientation without counting them', () => {
    const tree = reportingTree(BODIES, LINKS, new Set(['data', 'loose']), ['psb']);
    expect(drawn(tree.lines)).toBe('(psb)[(safer)[data]]');
    expect(countShown(tree.lines)).toBe(1);
    expect(drawn(tree.alone)).toBe('loose');
  });

  it('is the same for any order of bodies and links', () => {
    const tree = reportingTree([...BODIES].reverse(), [...LINKS].reverse(), all, ['psb']);
    expect(drawn(tree.lines)).toBe('psb[safer[crime data]] leaders[z]');
  });
});
