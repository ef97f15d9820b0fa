import type { AreaLevel, MapArea, MapBody } from '../model.js';

const WIDE: ReadonlySet<AreaLevel> = new Set(['NATIONAL', 'REGION', 'COUNTY']);

/** Answers about where a body works. */
export interface Places {
  readonly byId: ReadonlyMap<string, MapArea>;
  /** The district an area is or lies in; null when it is larger or unknown. */
  districtOf(area: string): string | null;
  /** The county an area is or lies in; a district outside any county counts as its own. */
  countyOf(area: string): string | null;
  /** True when the area is larger than a district, or a district that stands for a whole county. */
  isWide(area: string): boolean;
}

/** Reads the tree of areas; an area that is said to lie within itself ends the climb. */
export function readPlaces(areas: readonly MapArea[]): Places {
  const byId = new Map(areas.map((area) => [area.slug, area]));
  const climb = (slug: string): MapArea[] => {
    const path: MapArea[] = [];
    for (let area = byId.get(slug); area && !path.includes(area);) {
      path.push(area);
      area = area.within ? byId.get(area.within.slug) : undefined;
    }
    return path;
  };
  const districtOf = (slug: string) => climb(slug).find((area) => area.level === 'DISTRICT')?.slug ?? null;
  const countyOf = (slug: string) => climb(slug).find((area) => area.level === 'COUNTY')?.slug ?? districtOf(slug);
  const isWide = (slug: string) => {
    const level = byId.get(slug)?.level;
    return level ? WIDE.has(level) || countyOf(slug) === slug : districtOf(slug) === null;
  };
  return { byId, districtOf: remember(districtOf), countyOf: remember(countyOf), isWide };
}

function remember<V>(answer: (slug: string) => V): (slug: string) => V {
  const known = new Map<string, V>();
  return (slug) => {
    const kept = known.get(slug);
    if (kept !== undefined) return kept;
    const value = answer(slug);
    known.set(slug, value);
    return value;
  };
}

/** True when a body works for more than a district, or nobody recorded where it works. */
export function worksWidely(body: MapBody, places: Places): boolean {
  return body.areas.length === 0 || body.areas.some((area) => places.isWide(area));
}

/** Districts of a body in the order in which they were recorded. */
export function districtsOf(body: MapBody, places: Places): string[] {
  const found = body.areas.map((area) => places.districtOf(area)).filter((district) => district !== null);
  return [...new Set(found)];
}
