import type { Projection } from '../projection/projection.js';
import { sharedItems } from '../projection/sparse.js';
import { chance, counted, listed, percent } from '../explain/words.js';
import { UNKNOWN, type Dimension } from './dimension.js';
import { sharedSeats } from './shared-seats.js';
import { significanceOf } from './significance.js';

/** Whether the same organisations sit on both, beyond those that sit on most bodies. */
export function organisationsDimension(
  { organisations, structure, list }: Projection,
  significance = significanceOf(organisations, list.bodies.length),
): Dimension {
  const compare = (a: number, b: number) => sharedSeats(organisations, significance, a, b);
  const names = new Map(structure.organisations.map((organisation) => [organisation.id, organisation.name]));
  return {
    id: 'ORGS',
    level: (a, b) => {
      const found = compare(a, b);
      if (found === null) return UNKNOWN;
      if (found.likeness >= 0.6 && found.chance < 0.05) return 0;
      if (found.shared >= 1 && found.chance < 0.05) return 1;
      return found.shared >= 1 ? 2 : 3;
    },
    value: (a, b) => compare(a, b)?.likeness ?? null,
    sentence: (a, b) => {
      const found = compare(a, b)!;
      if (found.shared === 0) return 'No organisation is recorded as sitting on both.';
      const items = sharedItems(organisations.rows, a, b);
      const rareFirst = [...items].sort((p, q) => organisations.bodiesOf[p]! - organisations.bodiesOf[q]! || p - q);
      const inferred = items.some((item) =>
        [a, b].some((body) => organisations.inferred.has(item * list.bodies.length + body)),
      );
      const who = listed(rareFirst.map((item) => names.get(organisations.ids[item]!) ?? organisations.ids[item]!));
      const note = inferred ? ' Some are known only as employers of members.' : '';
      const share = percent(
        Math.min(...items.map((item) => organisations.bodiesOf[item]!)) / Math.max(1, list.currentCount),
      );
      const weight =
        found.chance < 0.05
          ? `by chance, so many or more: ${chance(found.chance)}`
          : `no more than chance would bring; even the rarest sits on ${share} of all bodies`;
      return `${counted(found.shared, 'organisation sits', 'organisations sit')} on both (${who}); ${weight}.${note}`;
    },
  };
}
