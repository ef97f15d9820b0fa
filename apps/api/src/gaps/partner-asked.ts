import type { LiveView, PartnerName } from '@remit/gaps';
import { namedSector, namedThing, type NamedThing } from './named.js';

/** A partner as it is asked for. */
export interface PartnerInput {
  readonly kind: 'ORGANISATION' | 'SECTOR';
  readonly slug: string;
}

/** A partner as the views know it. */
export function partnerAsked({ kind, slug }: PartnerInput): PartnerName & { readonly id: string } {
  return kind === 'SECTOR' ? { kind: 'sector', id: slug.toUpperCase() } : { kind: 'organisation', id: slug };
}

/** A partner with its name; null for seats without one. */
export function namedPartner(view: LiveView, { kind, id }: PartnerName): NamedThing | null {
  if (id === null) return null;
  return kind === 'sector' ? namedSector(id) : namedThing(view, 'Organisation', id);
}
