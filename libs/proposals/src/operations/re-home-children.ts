import { childLines, moveLinks } from '../hand-over.js';
import { reHome, type ReHome } from './re-home.js';

/** Bodies that report to one body report to another. `only` names the reporting lines. */
export type ReHomeChildren = ReHome<'RE_HOME_CHILDREN'>;

export const reHomeChildren = reHome<ReHomeChildren, 'links'>('RE_HOME_CHILDREN', {
  table: 'links',
  words: 'reporting lines',
  find: childLines,
  move: (sandbox, links, from, to) => moveLinks(sandbox, links, from, to),
});
