import { listChange, type ListChange } from './change-list.js';

/** A body works on other themes. */
export type ChangeThemes = ListChange<'CHANGE_THEMES', string>;

export const changeThemes = listChange<ChangeThemes>('CHANGE_THEMES', 'themes');
