import type { OperationKind, Step } from '../operation-kind.js';
import { absorb, type Absorb } from './absorb.js';
import { addLink, type AddLink } from './add-link.js';
import { addSeat, type AddSeat } from './add-seat.js';
import { changeAreas, type ChangeAreas } from './change-areas.js';
import { changeFunctions, type ChangeFunctions } from './change-functions.js';
import { changeRemit, type ChangeRemit } from './change-remit.js';
import { changeThemes, type ChangeThemes } from './change-themes.js';
import { close, type Close } from './close.js';
import { create, type Create } from './create.js';
import { merge, type Merge } from './merge.js';
import { nameLead, type NameLead } from './name-lead.js';
import { reHomeActions, type ReHomeActions } from './re-home-actions.js';
import { reHomeChildren, type ReHomeChildren } from './re-home-children.js';
import { reHomeMeetings, type ReHomeMeetings } from './re-home-meetings.js';
import { reHomeMembers, type ReHomeMembers } from './re-home-members.js';
import { removeLink, type RemoveLink } from './remove-link.js';
import { removeSeat, type RemoveSeat } from './remove-seat.js';
import { rename, type Rename } from './rename.js';

/** Everything that a proposal can change. */
export type Operation =
  | Merge
  | Absorb
  | Close
  | Create
  | Rename
  | ChangeRemit
  | ChangeThemes
  | ChangeAreas
  | ChangeFunctions
  | ReHomeMembers
  | ReHomeActions
  | ReHomeMeetings
  | ReHomeChildren
  | AddLink
  | RemoveLink
  | AddSeat
  | RemoveSeat
  | NameLead;

type Kinds = { readonly [O in Operation as O['kind']]: OperationKind<O> };

const KINDS: Kinds = {
  MERGE: merge,
  ABSORB: absorb,
  CLOSE: close,
  CREATE: create,
  RENAME: rename,
  CHANGE_REMIT: changeRemit,
  CHANGE_THEMES: changeThemes,
  CHANGE_AREAS: changeAreas,
  CHANGE_FUNCTIONS: changeFunctions,
  RE_HOME_MEMBERS: reHomeMembers,
  RE_HOME_ACTIONS: reHomeActions,
  RE_HOME_MEETINGS: reHomeMeetings,
  RE_HOME_CHILDREN: reHomeChildren,
  ADD_LINK: addLink,
  REMOVE_LINK: removeLink,
  ADD_SEAT: addSeat,
  REMOVE_SEAT: removeSeat,
  NAME_LEAD: nameLead,
};

/** The kinds of change in the order in which people read them. */
export const OPERATION_KINDS = Object.keys(KINDS) as readonly Operation['kind'][];

/** How an operation of this kind reads, is checked and is done. */
export function kindOf(operation: Operation): OperationKind<Step<string>> {
  return KINDS[operation.kind] as unknown as OperationKind<Step<string>>;
}
