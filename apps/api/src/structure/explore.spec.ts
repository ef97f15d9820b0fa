import fc from 'fast-check';
import type { BodyFilter, FacetField } from './body-filter.js';
import { FACET_FIELDS } from './body-filter.js';
import { explore } from './explore.js';
import type { AreaNode, MapBodyNode, MapSnapshot, ThemeNode } from './map-snapshot.js';

const county: AreaNode = {
  id: 'Area:county',
  slug: 'county',
  name: 'County',
  level: 'COUNTY',
  gssCode: null,
  within: null,
};
const rugby: AreaNode = {
  ...county,
  id: 'Area:rugby',
  slug: 'rugby',
  name: 'Rugby',
  level: 'DISTRICT',
  within: county,
};
const safety: ThemeNode = { id: 'Theme:safety', slug: 'safety', name: 'Safety', definition: null, broader: null };
const violence: ThemeNode = { ...safety, id: 'Theme:violence', slug: 'violence', name: 'Violence', broader: safety };

const body = (slug: string, more: Partial<MapBodyNode> = {}): MapBodyNode => ({
  id: `Body:${slug}`,
  slug,
  name: slug,
  shortName: null,
  kind: 'GROUP',
  subtype: null,
  status: 'ACTIVE',
  live: true,
  themes: [],
  areas: [],
  sectors: [],
  seats: 0,
  overlapCount: 0,
  gapCount: 0,
  ...more,
});

function snapshotOf(bodies: MapBodyNode[], links: MapSnapshot['links'] = []): MapSnapshot {
  return {
    asOf: '2010-03-05',
    bodies,
    everyBody: new Map(bodies.map((one) => [one.slug, one])),
    links,
    areas: new Map([county, rugby].map((area) => [area.slug, area])),
    themes: new Map([safety, violence].map((theme) => [theme.slug, theme])),
    tops: [],
    lines: new Map(),
  };
}

const link = (from: string, to: string) => ({
  id: `Link:${from}-${to}`,
  slug: `${from}-${to}`,
  from,
  to,
  type: 'REPORTS_TO' as const,
});
const slugs = (bodies: readonly { slug: string }[]) => bodies.map((one) => one.slug);

const THREE = snapshotOf(
  [
    body('board', {
      kind: 'BOARD',
      areas: ['county'],
      themes: ['safety'],
      sectors: ['COUNTY', 'POLICE'],
      overlapCount: 1,
    }),
    body('rugby-group', { areas: ['rugby'], themes: ['violence'], sectors: ['DISTRICT'], gapCount: 2 }),
    body('idea', { status: 'PROPOSED', live: false, areas: ['county', 'rugby'] }),
  ],
  [link('rugby-group', 'board'), link('idea', 'board')],
);

describe('what is shown of a structure', () => {
  it('is everything without a filter', () => {
    const all = explore(THREE, {}, null);
    expect([all.total, all.shown, slugs(all.bodies)]).toEqual([3, 3, ['board', 'rugby-group', 'idea']]);
    expect(all.links).toHaveLength(2);
  });

  it('takes a large area with the areas in it, and a broad theme with narrower ones', () => {
    expect(slugs(explore(THREE, { areas: ['rugby'] }, null).bodies)).toEqual(['rugby-group', 'idea']);
    expect(slugs(explore(THREE, { areas: ['county'] }, null).bodies)).toEqual(['board', 'rugby-group', 'idea']);
    expect(slugs(explore(THREE, { themes: ['safety'] }, null).bodies)).toEqual(['board', 'rugby-group']);
    expect(slugs(explore(THREE, { themes: ['violence'] }, null).bodies)).toEqual(['rugby-group']);
  });

  it('narrows by each field, with values of one field as alternatives', () => {
    expect(slugs(explore(THREE, { sectors: ['POLICE', 'DISTRICT'] }, null).bodies)).toEqual(['board', 'rugby-group']);
    expect(slugs(explore(THREE, { sectors: ['POLICE'], kinds: ['GROUP'] }, null).bodies)).toEqual([]);
    expect(slugs(explore(THREE, { findings: ['GAP'] }, null).bodies)).toEqual(['rugby-group']);
    expect(slugs(explore(THREE, { kinds: [] }, new Set(['idea'])).bodies)).toEqual(['idea']);
  });

  it('shows a link only between bodies that are shown', () => {
    expect(explore(THREE, { statuses: ['ACTIVE'] }, null).links.map((one) => one.from)).toEqual(['rugby-group']);
  });

  it('names its facets in the order in which people read them', () => {
    const facets = explore(THREE, { kinds: ['BOARD'] }, null).facets();
    expect(facets.map((facet) => facet.field)).toEqual([...FACET_FIELDS]);
    expect(facets.find((facet) => facet.field === 'kinds')?.values).toEqual([
      { value: 'BOARD', label: 'Board', count: 1 },
      { value: 'GROUP', label: 'Group', count: 2 },
    ]);
    expect(facets.find((facet) => facet.field === 'themes')?.values).toEqual([
      { value: 'safety', label: 'Safety', count: 1 },
      { value: 'violence', label: 'Violence', count: 0 },
    ]);
  });
});

describe('every count of a facet', () => {
  const some = <Value>(...values: Value[]) => fc.subarray(values, { minLength: 0 });
  const anyBody = fc.record({
    kind: fc.constantFrom('BOARD' as const, 'GROUP' as const),
    status: fc.constantFrom('ACTIVE' as const, 'PROPOSED' as const, null),
    themes: some('safety', 'violence'),
    areas: some('county', 'rugby'),
    sectors: some('POLICE' as const, 'HEALTH' as const),
    overlapCount: fc.nat(1),
    gapCount: fc.nat(1),
  });
  const anyFilter: fc.Arbitrary<BodyFilter> = fc.record({
    kinds: some('BOARD' as const, 'GROUP' as const),
    themes: some('safety', 'violence'),
    areas: some('county', 'rugby'),
    sectors: some('POLICE' as const, 'HEALTH' as const),
    statuses: some('ACTIVE' as const, 'PROPOSED' as const),
    findings: some('OVERLAP' as const, 'GAP' as const),
  });

  it('is what would be shown if only this facet changed', () => {
    fc.assert(
      fc.property(fc.array(anyBody, { maxLength: 12 }), anyFilter, fc.boolean(), (bodies, filter, searching) => {
        const snapshot = snapshotOf(bodies.map((one, index) => body(`b${index}`, one)));
        const found = searching ? new Set(['b0', 'b3', 'b4', 'b7']) : null;
        for (const { field, values } of explore(snapshot, filter, found).facets()) {
          for (const { value, count } of values) {
            expect(explore(snapshot, only(filter, field, value), found).shown).toBe(count);
          }
        }
      }),
    );
  });
});

function only(filter: BodyFilter, field: FacetField, value: string): BodyFilter {
  return { ...filter, [field]: [value] };
}
