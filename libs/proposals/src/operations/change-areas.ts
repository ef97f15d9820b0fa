import { listChange, type ListChange } from './change-list.js';

/** A body covers other areas. */
export type ChangeAreas = ListChange<'CHANGE_AREAS', string>;

export const changeAreas = listChange<ChangeAreas>('CHANGE_AREAS', 'areas');
