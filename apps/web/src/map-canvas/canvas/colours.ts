import { SECTOR_LABEL } from '../../ui/words.js';
import { order } from '../layout/net.js';
import type { BodyKind, MapArea, MapBody, MapTheme } from '../model.js';
import { FIVE } from '../palette.js';

/** What colour says. Shape always says the kind. */
export type ColourBy = 'kind' | 'theme' | 'area' | 'sector';

/** One meaning of a colour, with how many bodies have it. */
export interface ColourKey {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Which of the five colours; other is grey with a pattern. */
  readonly colour: BodyKind | 'other';
}

/** Colours of all bodies and what they mean. */
export interface Colouring {
  readonly by: ColourBy;
  readonly keys: readonly ColourKey[];
  colourOf(body: MapBody): BodyKind | 'other';
}

const OTHER = 'Other, or not recorded';

/** Gives the five colours to the five most frequent values; a body of several takes the first recorded one. */
export function colouring(
  by: ColourBy,
  bodies: readonly MapBody[],
  areas: readonly MapArea[],
  themes: readonly MapTheme[],
): Colouring {
  const valueOf = valueReader(by, areas, themes);
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(valueOf(body) ?? '', (counts.get(valueOf(body) ?? '') ?? 0) + 1);
  const label = labelReader(by, areas, themes);
  const ranked = [...counts].filter(([value]) => value !== '').sort((a, b) => b[1] - a[1] || order(a[0], b[0]));
  const colour = new Map<string, BodyKind>(ranked.slice(0, FIVE.length).map(([value], index) => [value, FIVE[index]!]));
  const keys = ranked
    .slice(0, FIVE.length)
    .map(([value, count]): ColourKey => ({ value, label: label(value), count, colour: colour.get(value)! }));
  const rest = bodies.length - keys.reduce((sum, key) => sum + key.count, 0);
  if (rest > 0) keys.push({ value: '', label: OTHER, count: rest, colour: 'other' });
  return {
    by,
    keys: by === 'kind' ? [] : keys,
    colourOf: (body) => (by === 'kind' ? body.kind : (colour.get(valueOf(body) ?? '') ?? 'other')),
  };
}

type Tree = ReadonlyMap<string, { readonly above: string | null; readonly stop: boolean }>;

function valueReader(by: ColourBy, areas: readonly MapArea[], themes: readonly MapTheme[]) {
  if (by === 'theme') {
    const tree: Tree = new Map(themes.map((t) => [t.slug, { above: t.broader?.slug ?? null, stop: !t.broader }]));
    return (body: MapBody) => climb(tree, body.themes[0]);
  }
  if (by === 'area') {
    const tree: Tree = new Map(
      areas.map((area) => [area.slug, { above: area.within?.slug ?? null, stop: isPlace(area) }]),
    );
    return (body: MapBody) => climb(tree, body.areas[0]);
  }
  return (body: MapBody) => (by === 'sector' ? body.sectors[0] : body.kind);
}

function isPlace(area: MapArea): boolean {
  return area.level === 'DISTRICT' || area.level === 'COUNTY' || !area.within;
}

function climb(tree: Tree, start: string | undefined): string | undefined {
  let at = start;
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    const node = tree.get(at);
    if (!node || node.stop || node.above === null) return at;
    at = node.above;
  }
  return at;
}

function labelReader(by: ColourBy, areas: readonly MapArea[], themes: readonly MapTheme[]): (value: string) => string {
  if (by === 'sector') return (value) => SECTOR_LABEL[value as keyof typeof SECTOR_LABEL] ?? value;
  const named = by === 'theme' ? themes : areas;
  const names = new Map(named.map((one) => [one.slug, one.name]));
  return (value) => names.get(value) ?? value;
}
