import type { Seats } from '../projection/seats.js';
import { sizeOf } from '../projection/sparse.js';
import type { Significance } from './significance.js';

/** What two bodies share of their members. */
export interface SharedSeats {
  readonly shared: number;
  /** 0 to 1: members who sit on few bodies count more, one who sits on all counts nothing. */
  readonly likeness: number;
  readonly chance: number;
}

/** Compares the members of two bodies; null where a body has none recorded. */
export function sharedSeats(seats: Seats, significance: Significance, a: number, b: number): SharedSeats | null {
  if (sizeOf(seats.rows, a) === 0 || sizeOf(seats.rows, b) === 0) return null;
  let together = 0;
  let shared = 0;
  let lessA = 0;
  let lessB = 0;
  const { start, item, weight } = seats.rows;
  for (let i = start[a]!, j = start[b]!; i < start[a + 1]! && j < start[b + 1]!;) {
    const [itemA, itemB] = [item[i]!, item[j]!];
    if (itemA === itemB) {
      const [roleA, roleB, rarity] = [weight[i]!, weight[j]!, seats.rarity[itemA]!];
      const both = (Math.min(roleA, roleB) * rarity) ** 2;
      together += both;
      lessA += (roleA * rarity) ** 2 - both;
      lessB += (roleB * rarity) ** 2 - both;
      shared += 1;
    }
    if (itemA <= itemB) i += 1;
    if (itemB <= itemA) j += 1;
  }
  const whole = Math.sqrt((seats.mass[a]! - lessA) * (seats.mass[b]! - lessB));
  return { shared, likeness: whole > 0 ? Math.min(1, together / whole) : 0, chance: significance.chance(a, b, shared) };
}
