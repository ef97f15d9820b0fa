import type { BodyKind } from '@remit/structure';
import { counted } from '../names.js';
import type { Candidate, Model } from './model.js';

/** How many bodies should go. */
export interface Limits {
  readonly atLeast: number;
  /** Null: of any kind. */
  readonly kind: BodyKind | null;
  readonly atMost: number;
}

/** New seats that a choice brings to each body. */
export function newSeats(chosen: readonly Candidate[]): Map<string, Set<string>> {
  const seats = new Map<string, Set<string>>();
  for (const { into, seats: keys } of chosen) {
    const own = seats.get(into) ?? new Set<string>();
    keys.forEach((key) => own.add(key));
    seats.set(into, own);
  }
  return seats;
}

/** What a choice counts for, in hours a year. */
export function worthOf(model: Model, chosen: readonly Candidate[]): number {
  const seats = [...newSeats(chosen)].reduce((all, [body, keys]) => all + keys.size * model.seatHours.get(body)!, 0);
  return chosen.reduce((all, one) => all + one.gain, 0) - seats;
}

/** What is wrong with a choice; nothing when every constraint but the target holds. */
export function faultsOf(model: Model, chosen: readonly Candidate[]): string[] {
  const faults: string[] = [];
  const gone = new Set(chosen.map(({ body }) => body));
  if (gone.size < chosen.length) faults.push('A body goes into two others.');
  for (const { into } of chosen) if (gone.has(into)) faults.push(`${into} goes and is to carry on another.`);
  for (const [i, a] of chosen.entries())
    for (const b of chosen.slice(i + 1)) {
      if (a.into === b.into && !model.alike.has(`${a.body} ${b.body}`))
        faults.push(`${a.body} and ${b.body} are not alike.`);
    }
  for (const [body, keys] of newSeats(chosen)) {
    if (keys.size > model.room.get(body)!)
      faults.push(`${body} would have ${counted(keys.size - model.room.get(body)!, 'seat')} too many.`);
  }
  return faults;
}

/** How many bodies of a kind go. */
export function goneOf(chosen: readonly Candidate[], kind: BodyKind | null): number {
  return chosen.filter((one) => kind === null || one.kind === kind).length;
}

/** The best next step again and again: what is shown where the solver finds nothing in time, and what it must never fall behind. */
export function greedy(model: Model, limits: Limits): Candidate[] {
  const chosen: Candidate[] = [];
  for (;;) {
    if (chosen.length >= limits.atMost) return chosen;
    const short = goneOf(chosen, limits.kind) < limits.atLeast;
    const worth = worthOf(model, chosen);
    const next = model.candidates
      .filter((one) => !chosen.includes(one) && (!short || limits.kind === null || one.kind === limits.kind))
      .map((one) => ({ one, more: worthOf(model, [...chosen, one]) - worth }))
      .filter(({ one, more }) => (short || more > 1e-9) && faultsOf(model, [...chosen, one]).length === 0)
      .sort((a, b) => b.more - a.more || (a.one.body + a.one.into < b.one.body + b.one.into ? -1 : 1))[0];
    if (next === undefined) return chosen;
    chosen.push(next.one);
  }
}
