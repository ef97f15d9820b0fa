import type { Day, Structure } from '@remit/structure';
import { project, type Projection } from '../projection/projection.js';
import { readThemePlaces, type ThemePlaces } from './theme-places.js';

/** EMPTY: nobody. IN_PART: bodies for parts of the area only. COVERED: one or two bodies for the whole of it. CROWDED: three or more. */
export type CellState = 'EMPTY' | 'IN_PART' | 'COVERED' | 'CROWDED';

/** Who works on a theme in an area. */
export interface HeatmapCell {
  readonly theme: string;
  readonly area: string;
  readonly state: CellState;
  /** Bodies that cover the whole area. */
  readonly bodies: readonly string[];
  /** Bodies that cover a part of it only. */
  readonly inPart: readonly string[];
}

/** Themes down, areas across. */
export interface Heatmap {
  /** The area whose parts are shown; null for all areas at the top. */
  readonly within: string | null;
  /** Broader themes before their narrower ones. */
  readonly themes: readonly { readonly theme: string; readonly depth: number }[];
  /** The area itself first, then its parts. */
  readonly areas: readonly string[];
  /** Row by row; every theme has one cell for every area. */
  readonly cells: readonly HeatmapCell[];
  /** Bodies left out because no theme, or no area, is recorded for them. */
  readonly unplaced: readonly string[];
}

const CROWDED_FROM = 3;

/**
 * Who works on what and where: crowded cells and empty ones. `within` chooses the area whose parts are the columns; without
 * it, the area with parts that most bodies work for, or all areas at the top. Null when there is no such area.
 */
export function heatmapOf(structure: Structure, asOf: Day, within: string | null = null): Heatmap | null {
  const projection = project(structure, asOf);
  const places = readThemePlaces(projection);
  const chosen = within ?? mainArea(projection, places);
  if (chosen !== null && !places.areas.some((area) => area.id === chosen)) return null;
  const shown = (area: { id: string; within: string | null }) => area.id === chosen || area.within === chosen;
  const columns = [...places.areas.keys()]
    .filter((i) => shown(places.areas[i]!))
    .sort((x, y) => order(places.areas[x]!, places.areas[y]!, chosen));
  const rows = themesInOrder(places);
  return {
    within: chosen,
    themes: rows.map((theme) => ({ theme: places.themes[theme]!.id, depth: places.depth(theme) })),
    areas: columns.map((area) => places.areas[area]!.id),
    cells: rows.flatMap((theme) => columns.map((area) => cellOf(projection, places, theme, area))),
    unplaced: unplaced(projection),
  };
}

/** The area with parts that most bodies name as theirs; null where no area has parts. */
function mainArea({ list }: Projection, { areas }: ThemePlaces): string | null {
  const named = new Map(areas.map((area) => [area.id, 0]));
  list.bodies.forEach((body, i) => {
    if (list.current[i] === 1) for (const id of body.areas) named.set(id, (named.get(id) ?? 0) + 1);
  });
  const whole = areas.filter((area) => areas.some((part) => part.within === area.id));
  const [most] = whole.sort((a, b) => named.get(b.id)! - named.get(a.id)! || (a.id < b.id ? -1 : 1));
  return most?.id ?? null;
}

function order(a: { id: string; name: string }, b: { id: string; name: string }, first: string | null): number {
  if (a.id === first || b.id === first) return a.id === first ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}

/** Each broad theme followed by what is within it, by name. */
function themesInOrder({ themes }: ThemePlaces): number[] {
  const rows: number[] = [];
  const under = (broader: string | null) =>
    [...themes.keys()]
      .filter((i) => themes[i]!.broader === broader)
      .sort((x, y) => order(themes[x]!, themes[y]!, null));
  const add = (theme: number): void => {
    if (rows.includes(theme)) return;
    rows.push(theme);
    under(themes[theme]!.id).forEach(add);
  };
  under(null).forEach(add);
  for (const theme of themes.keys()) add(theme);
  return rows;
}

function cellOf({ list }: Projection, places: ThemePlaces, theme: number, area: number): HeatmapCell {
  const covering = (how: 1 | 2) =>
    places
      .bodiesOn(theme)
      .filter((body) => places.covers(body, area) === how)
      .map((body) => list.bodies[body]!.id);
  const [bodies, inPart] = [covering(2), covering(1)];
  const some = inPart.length > 0 ? 'IN_PART' : 'EMPTY';
  const state = bodies.length >= CROWDED_FROM ? 'CROWDED' : bodies.length > 0 ? 'COVERED' : some;
  return { theme: places.themes[theme]!.id, area: places.areas[area]!.id, state, bodies, inPart };
}

function unplaced({ list, places }: Projection): string[] {
  return list.bodies.flatMap((body, i) =>
    list.current[i] === 1 && (body.themes.length === 0 || places.setOf[i]! < 0) ? [body.id] : [],
  );
}
