import type { Area, Theme } from '@remit/structure';
import type { Projection } from '../projection/projection.js';

/** Which bodies work on each theme (or a narrower one), and which areas each body covers wholly or in part. */
export interface ThemePlaces {
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  /** How many broader themes a theme has. */
  depth(theme: number): number;
  /** How many of the smallest places an area holds. */
  size(area: number): number;
  /** Current bodies that work on the theme or a narrower one, ascending. */
  bodiesOn(theme: number): readonly number[];
  /** 2 where the body covers the whole area, 1 where it covers a part, 0 for none. */
  covers(body: number, area: number): 0 | 1 | 2;
}

/** Reads who works on what and where. A body with no recorded theme or place is in no cell. */
export function readThemePlaces(projection: Projection): ThemePlaces {
  const { structure, list, places } = projection;
  const themes = [...structure.themes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const areas = [...structure.areas].sort((a, b) => (a.id < b.id ? -1 : 1));
  const leaves = areas.map((area) => places.leavesOf(area.id));
  const paths = themes.map((theme) => pathUp(theme, new Map(themes.map((one) => [one.id, one]))));
  const position = new Map(themes.map((theme, i) => [theme.id, i]));
  const on = themes.map(() => new Set<number>());
  list.bodies.forEach((body, i) => {
    if (list.current[i] === 0) return;
    for (const id of body.themes) for (const up of paths[position.get(id) ?? -1] ?? []) on[position.get(up)!]!.add(i);
  });
  const bodiesOn = on.map((bodies) => [...bodies].sort((a, b) => a - b));
  const held = new Map<number, ReadonlySet<number>>(places.sets.map((set, i) => [i, new Set(set)]));
  return {
    themes,
    areas,
    depth: (theme) => paths[theme]!.length - 1,
    size: (area) => leaves[area]!.length,
    bodiesOn: (theme) => bodiesOn[theme]!,
    covers: (body, area) => {
      const set = held.get(places.setOf[body]!);
      const shared = set === undefined ? 0 : leaves[area]!.filter((place) => set.has(place)).length;
      return shared === 0 ? 0 : shared === leaves[area]!.length ? 2 : 1;
    },
  };
}

/** The theme and every broader one, once each. */
function pathUp(theme: Theme, byId: ReadonlyMap<string, Theme>): string[] {
  const path: string[] = [];
  for (
    let at: Theme | undefined = theme;
    at && !path.includes(at.id);
    at = at.broader ? byId.get(at.broader) : undefined
  )
    path.push(at.id);
  return path;
}
