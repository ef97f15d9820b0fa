import { comingMeetings, moveMeetings } from '../hand-over.js';
import { reHome, type ReHome } from './re-home.js';

/** Meetings to come become those of another body. */
export type ReHomeMeetings = ReHome<'RE_HOME_MEETINGS'>;

export const reHomeMeetings = reHome<ReHomeMeetings, 'meetings'>('RE_HOME_MEETINGS', {
  table: 'meetings',
  words: 'meetings to come',
  find: comingMeetings,
  move: (sandbox, meetings, _from, to) => moveMeetings(sandbox, meetings, to),
});
