import type { Membership } from '@remit/structure';
import { wholeOf } from './live-view.js';
import type { LiveView } from './live-view.js';

/** Partners are looked at one by one, an organisation with its parts, or by sector. */
export type PartnerKind = 'organisation' | 'sector';

/** Whose eyes the structure is seen with. */
export interface PartnerName {
  readonly kind: PartnerKind;
  /** Id of the organisation or word of the sector. */
  readonly id: string | null;
}

/** The partner that an organisation belongs to; null when a seat names none, or one without a sector. */
export function partnerOf(view: LiveView, organisation: string | null, by: PartnerKind): string | null {
  if (organisation === null) return null;
  return by === 'organisation' ? wholeOf(view, organisation) : (view.organisations.get(organisation)?.sector ?? null);
}

/** Picks the seats of one partner. */
export function isSeatOf(view: LiveView, { kind, id }: PartnerName): (seat: Membership) => boolean {
  return ({ organisation }) => partnerOf(view, organisation, kind) === id;
}
