import type { LiveView } from '@remit/gaps';
import type { BodyFunction } from '@remit/structure';
import { plainWord } from '../names.js';

/** Work on a subject in a place, and what is done there. */
export interface Cell {
  readonly id: string;
  readonly theme: string;
  readonly area: string;
  /** Null where only subject and place count. */
  readonly function: BodyFunction | null;
  readonly name: string;
}

/** The cells that live bodies say they hold, by id. */
export function cellsOf(view: LiveView, withFunction: boolean): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { themes, areas, functions } of view.bodies.values()) {
    for (const theme of themes)
      for (const area of areas)
        for (const one of withFunction ? functions : [null]) {
          const id = [theme, area, ...(one === null ? [] : [one])].join('~');
          if (!cells.has(id)) cells.set(id, { id, theme, area, function: one, name: nameOf(view, theme, area, one) });
        }
  }
  return cells;
}

/** Cells of `before` that no live body of `after` holds: none has the theme, and the function, in that area or one that contains it. */
export function lostCells(before: LiveView, after: LiveView, withFunction: boolean): Cell[] {
  const held = cellsOf(after, withFunction);
  return [...cellsOf(before, withFunction).values()].filter(({ theme, area, function: one }) => {
    const end = one === null ? [] : [one];
    return ![area, ...areasAround(after, area)].some((place) => held.has([theme, place, ...end].join('~')));
  });
}

/** The areas that an area lies within. */
function areasAround(view: LiveView, area: string): string[] {
  const around: string[] = [];
  for (
    let id = view.areas.get(area)?.within ?? null;
    id !== null && !around.includes(id);
    id = view.areas.get(id)?.within ?? null
  )
    around.push(id);
  return around;
}

function nameOf(view: LiveView, theme: string, area: string, one: BodyFunction | null): string {
  const subject = view.structure.themes.find(({ id }) => id === theme)?.name ?? theme;
  const place = view.areas.get(area)?.name ?? area;
  return one === null ? `${subject} in ${place}` : `${subject} in ${place}: ${plainWord(one)}`;
}
