import type { Projection } from '../projection/projection.js';
import { sharedItems } from '../projection/sparse.js';
import { chance, counted, listed } from '../explain/words.js';
import { UNKNOWN, type Dimension } from './dimension.js';
import { sharedSeats } from './shared-seats.js';
import { significanceOf } from './significance.js';

/** Whether the same people sit on both, more than chance would bring about. */
export function peopleDimension(
  { people, structure, list }: Projection,
  significance = significanceOf(people, list.bodies.length),
): Dimension {
  const compare = (a: number, b: number) => sharedSeats(people, significance, a, b);
  const names = new Map(structure.people.map((person) => [person.id, person.name]));
  return {
    id: 'PEOPLE',
    level: (a, b) => {
      const found = compare(a, b);
      if (found === null) return UNKNOWN;
      if (found.likeness >= 0.5 && found.shared >= 3 && found.chance < 0.01) return 0;
      if (found.shared >= 2 && found.chance < 0.05) return 1;
      return found.shared >= 1 ? 2 : 3;
    },
    value: (a, b) => compare(a, b)?.likeness ?? null,
    sentence: (a, b) => {
      const found = compare(a, b)!;
      if (found.shared === 0) return 'Nobody is recorded as sitting on both.';
      const who = listed(
        sharedItems(people.rows, a, b).map((item) => names.get(people.ids[item]!) ?? people.ids[item]!),
      );
      const expected = significance.expected(a, b).toFixed(1);
      const sits = found.shared === 1 ? 'sits' : 'sit';
      return `${counted(found.shared, 'person', 'people')} ${sits} on both (${who}); by chance we would expect ${expected} (so many or more: ${chance(found.chance)}).`;
    },
  };
}
