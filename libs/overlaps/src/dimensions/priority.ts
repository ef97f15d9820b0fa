import type { Projection } from '../projection/projection.js';
import { sharedItems, sharesAny, sizeOf } from '../projection/sparse.js';
import { listed } from '../explain/words.js';
import { shareOfOthers, UNKNOWN, valueAdjustment, type Dimension } from './dimension.js';

/** Whether both lead or contribute to one priority. A body on no priority is unknown, not unlike. */
export function priorityDimension({ priorities, structure }: Projection): Dimension {
  const shared = (a: number, b: number) =>
    sizeOf(priorities.rows, a) === 0 || sizeOf(priorities.rows, b) === 0 ? null : sharedItems(priorities.rows, a, b);
  const names = new Map(structure.priorities.map((priority) => [priority.id, priority.name]));
  return {
    id: 'PRIORITY',
    level: (a, b) => {
      if (sizeOf(priorities.rows, a) === 0 || sizeOf(priorities.rows, b) === 0) return UNKNOWN;
      return sharesAny(priorities.rows, a, b) ? 0 : 1;
    },
    value: (a, b) => {
      const found = shared(a, b);
      return found === null ? null : found.length > 0 ? 1 : 0;
    },
    adjustment: (a, b, ifNot) => {
      const found = shared(a, b);
      if (!found || found.length === 0) return 0;
      const fewest = Math.min(...found.map((item) => priorities.holders[item]!));
      return valueAdjustment(ifNot, shareOfOthers(fewest, priorities.onAny));
    },
    sentence: (a, b) => {
      const found = shared(a, b)!;
      if (found.length === 0) return 'Each works on priorities, but on none in common.';
      return `Both work on the priority ${listed(found.map((item) => names.get(priorities.ids[item]!) ?? priorities.ids[item]!))}.`;
    },
  };
}
