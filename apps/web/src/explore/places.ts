import type { Whole } from './explore-queries.js';
import type { Branch } from './reporting-tree.js';

type Area = Whole['areas'][number];

/** The district or larger area that a place lies in: the level at which people look for a forum. */
export function districtOf(slug: string, areas: ReadonlyMap<string, Area>): Area | undefined {
  const seen = new Set<string>();
  let area = areas.get(slug);
  while (area && !seen.has(area.slug)) {
    if (area.level === null || !['LOCALITY', 'WARD', 'PARISH'].includes(area.level)) return area;
    seen.add(area.slug);
    const wider = area.within && areas.get(area.within.slug);
    if (!wider) return area;
    area = wider;
  }
  return area;
}

/** Bodies under the district or county of their first area, larger areas first. */
export function byPlace(branches: readonly Branch[], areas: readonly Area[]): [string, Branch[]][] {
  const bySlug = new Map(areas.map((area) => [area.slug, area]));
  const groups = new Map<string, { rank: number; branches: Branch[] }>();
  for (const branch of branches) {
    const area = districtOf(branch.body.areas[0] ?? '', bySlug);
    const name = area?.name ?? 'Area not recorded';
    const group = groups.get(name) ?? { rank: area?.level === 'DISTRICT' ? 1 : area ? 0 : 2, branches: [] };
    group.branches.push(branch);
    groups.set(name, group);
  }
  return [...groups]
    .sort((a, b) => a[1].rank - b[1].rank || a[0].localeCompare(b[0]))
    .map(([name, group]) => [name, group.branches]);
}
