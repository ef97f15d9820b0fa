import type { BodyFunction } from '@remit/structure';
import { listChange, type ListChange } from './change-list.js';

/** A body does other things: decides, delivers, scrutinises … */
export type ChangeFunctions = ListChange<'CHANGE_FUNCTIONS', BodyFunction>;

export const changeFunctions = listChange<ChangeFunctions>('CHANGE_FUNCTIONS', 'functions');
