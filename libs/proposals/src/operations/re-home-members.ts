import { moveSeats } from '../hand-over.js';
import { reHome, type ReHome } from './re-home.js';

/** Seats move to another body. */
export type ReHomeMembers = ReHome<'RE_HOME_MEMBERS'>;

export const reHomeMembers = reHome<ReHomeMembers, 'memberships'>('RE_HOME_MEMBERS', {
  table: 'memberships',
  words: 'seats',
  find: (sandbox, from) => sandbox.seatsOf(from),
  move: (sandbox, seats, _from, to) => moveSeats(sandbox, seats, to),
});
