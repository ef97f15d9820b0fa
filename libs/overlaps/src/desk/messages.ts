import type { Structure } from '@remit/structure';
import type { BodyDraft } from '../nearest/nearest-draft.js';

/** What can be asked at a desk. */
export type DeskQuestion =
  | { readonly kind: 'compare'; readonly a: string; readonly b: string }
  | { readonly kind: 'leastChange'; readonly a: string; readonly b: string }
  | { readonly kind: 'jointTerms'; readonly bodies: readonly string[] }
  | { readonly kind: 'nearest'; readonly draft: BodyDraft; readonly most: number | undefined }
  | { readonly kind: 'sameRooms'; readonly most: number | undefined }
  | { readonly kind: 'carry'; readonly structure: Structure };

/** A question on its way to the thread. */
export interface DeskAsked {
  readonly number: number;
  readonly question: DeskQuestion;
}

/** What comes back: that the desk is open, an answer, or why there is none. */
export type DeskSaid =
  | { readonly kind: 'open' }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly number: number; readonly message: string };
