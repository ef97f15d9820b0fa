import type { Change } from './changes-queries.js';

/** Headings under which changes are listed. */
export const GROUPS = [
  { id: 'added', title: 'Added', empty: 'Nothing is added.' },
  { id: 'removed', title: 'Removed', empty: 'Nothing is removed.' },
  { id: 'changed', title: 'Moved or changed', empty: 'Nothing moves or changes.' },
] as const;

/** Under which heading a change belongs. A body whose work another takes over is there no more; whatever else joins or moves lives on. */
export function groupOf({ fate, type }: Pick<Change, 'fate' | 'type'>): (typeof GROUPS)[number]['id'] {
  if (fate === 'ADDED') return 'added';
  if (fate === 'ENDED' || fate === 'WITHDRAWN' || fate === 'LEFT') return 'removed';
  return type === 'Body' && (fate === 'JOINED' || fate === 'MOVED') ? 'removed' : 'changed';
}
