import type { LinkType } from '@remit/structure';

/** A link that would give a body a way up, in a form that a proposal can take over. */
export interface LinkFix {
  readonly operation: 'ADD_LINK';
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly sentence: string;
}
