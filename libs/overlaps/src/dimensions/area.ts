import type { Projection } from '../projection/projection.js';
import { listed } from '../explain/words.js';
import { shareOfOthers, UNKNOWN, valueAdjustment, type Dimension } from './dimension.js';

const LEVEL = { SAME: 0, NESTED: 1, PARTIAL: 2, DISJOINT: 3 } as const;

/** Whether two bodies work in the same place. */
export function areaDimension({ places, structure, list }: Projection): Dimension {
  const compare = (a: number, b: number) => {
    const setA = places.setOf[a]!;
    const setB = places.setOf[b]!;
    return setA < 0 || setB < 0 ? null : places.compare(setA, setB);
  };
  const names = new Map(structure.areas.map((area) => [area.id, area.name]));
  const where = (body: number) => listed(list.bodies[body]!.areas.map((id) => names.get(id) ?? id));
  return {
    id: 'AREA',
    level: (a, b) => {
      const [setA, setB] = [places.setOf[a]!, places.setOf[b]!];
      return setA < 0 || setB < 0 ? UNKNOWN : LEVEL[places.state(setA, setB)];
    },
    value: (a, b) => compare(a, b)?.likeness ?? null,
    adjustment: (a, b, ifNot) => {
      const [setA, setB] = [places.setOf[a]!, places.setOf[b]!];
      if (setA < 0 || setB < 0 || places.state(setA, setB) !== 'SAME') return 0;
      const holders = Math.max(places.holders[setA]!, places.holders[setB]!);
      return valueAdjustment(ifNot, shareOfOthers(holders, list.currentCount));
    },
    sentence: (a, b) => {
      const comparison = compare(a, b);
      const nameA = list.bodies[a]!.name;
      const nameB = list.bodies[b]!.name;
      if (comparison?.state === 'SAME') return `Both cover ${where(a)}.`;
      if (comparison?.state === 'DISJOINT') return `They work in different places: ${where(a)}, and ${where(b)}.`;
      if (comparison?.state === 'PARTIAL') return `Their areas meet only in part: ${where(a)}, and ${where(b)}.`;
      const [inner, outer] = comparison!.aInB >= comparison!.bInA ? [a, b] : [b, a];
      const innerName = inner === a ? nameA : nameB;
      return `${innerName} covers ${where(inner)}, which lies within ${where(outer)}.`;
    },
  };
}
