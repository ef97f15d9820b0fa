import type { LiveView } from '@remit/gaps';
import { plainWord } from '../names.js';

/** A sector that has a seat on some live body of a theme. */
export interface Voice {
  readonly id: string;
  readonly sector: string;
  readonly theme: string;
  readonly name: string;
}

/** Which sectors have a say on which themes, by id. */
export function voicesOf(view: LiveView): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  const names = new Map(view.structure.themes.map(({ id, name }) => [id, name]));
  for (const { organisation, body } of view.seats) {
    const sector = organisation === null ? null : (view.organisations.get(organisation)?.sector ?? null);
    if (sector === null) continue;
    for (const theme of view.bodies.get(body)!.themes) {
      const id = `${sector}~${theme}`;
      if (!voices.has(id))
        voices.set(id, { id, sector, theme, name: `${plainWord(sector)} on ${names.get(theme) ?? theme}` });
    }
  }
  return voices;
}
