import { moveActions, openActions } from '../hand-over.js';
import { reHome, type ReHome } from './re-home.js';

/** Open actions go to another body. */
export type ReHomeActions = ReHome<'RE_HOME_ACTIONS'>;

export const reHomeActions = reHome<ReHomeActions, 'actions'>('RE_HOME_ACTIONS', {
  table: 'actions',
  words: 'open actions',
  find: openActions,
  move: (sandbox, actions, _from, to) => moveActions(sandbox, actions, to),
});
