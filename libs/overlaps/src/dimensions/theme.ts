import type { Projection } from '../projection/projection.js';
import { forShared } from '../projection/sparse.js';
import { UNKNOWN, type Dimension } from './dimension.js';
import { listed } from '../explain/words.js';

export const THEME_SAME = 0.7;
export const THEME_PART = 0.35;

/** Themes shared, rare themes heavier, narrower themes counting part of their broader ones. */
export function themeDimension({ themes, structure, list }: Projection): Dimension {
  const value = (a: number, b: number) => {
    if (themes.total[a] === 0 || themes.total[b] === 0) return null;
    const { start, item, weight } = themes.rows;
    let shared = 0;
    for (let i = start[a]!, j = start[b]!; i < start[a + 1]! && j < start[b + 1]!;) {
      const [themeA, themeB] = [item[i]!, item[j]!];
      if (themeA === themeB) shared += Math.min(weight[i]!, weight[j]!) * themes.rarity[themeA]!;
      if (themeA <= themeB) i += 1;
      if (themeB <= themeA) j += 1;
    }
    return shared / (themes.total[a]! + themes.total[b]! - shared);
  };
  const names = new Map(structure.themes.map((theme) => [theme.id, theme.name]));
  return {
    id: 'THEME',
    level: (a, b) => levelOf(value(a, b)),
    value,
    sentence: (a, b) => {
      const shared: { theme: number; full: boolean }[] = [];
      forShared(themes.rows, a, b, (theme, atA, atB) =>
        shared.push({ theme, full: Math.min(themes.rows.weight[atA]!, themes.rows.weight[atB]!) === 1 }),
      );
      const nameOf = (theme: number) => names.get(themes.ids[theme]!) ?? themes.ids[theme]!;
      const full = shared.filter((one) => one.full).map((one) => one.theme);
      if (full.length === 0 && shared.length === 0) return 'They work on no theme in common.';
      if (full.length === 0)
        return `They work on different parts of ${listed(shared.map((one) => nameOf(one.theme)))}.`;
      const rarest = full.reduce((rare, theme) => (themes.holders[theme]! < themes.holders[rare]! ? theme : rare));
      const rare = `${nameOf(rarest)} is a theme of ${themes.holders[rarest]} of ${list.currentCount} bodies`;
      return `Both work on ${listed(full.map(nameOf))}; ${rare}.`;
    },
  };
}

function levelOf(value: number | null): number {
  if (value === null) return UNKNOWN;
  if (value >= THEME_SAME) return 0;
  if (value >= THEME_PART) return 1;
  return value > 0 ? 2 : 3;
}
