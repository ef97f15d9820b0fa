import { isLive, liveWindow } from '@remit/structure';
import { loadBy } from './load.js';
import type { Range } from './load.js';
import type { LiveView } from './live-view.js';
import { partnerOf, type PartnerKind } from './partner-name.js';

/** The structure as one sector, or one organisation with its parts, takes part in it. */
export interface PartnerView {
  /** Id of the organisation or word of the sector; null for seats that name no organisation or one without a sector. */
  readonly id: string | null;
  readonly seats: number;
  /** Of all live seats; the shares of all partners sum to one. */
  readonly seatShare: number;
  readonly chairs: number;
  readonly chairShare: number;
  readonly votes: number;
  readonly hours: Range;
  readonly bodies: readonly string[];
  /** Live priorities that a body it sits on leads or contributes to. */
  readonly priorities: readonly string[];
}

/** Every partner's part in the structure, most seats first. */
export function partnerViews(view: LiveView, by: PartnerKind): PartnerView[] {
  const hours = new Map(loadBy(view, by).map((row) => [row.id, row.hours]));
  const groups = new Map<string | null, LiveView['seats'][number][]>();
  for (const seat of view.seats) {
    const key = partnerOf(view, seat.organisation, by);
    groups.set(key, [...(groups.get(key) ?? []), seat]);
  }
  const chairs = view.seats.filter((seat) => seat.role === 'CHAIR').length;
  return [...groups]
    .map(([id, seats]) => {
      const bodies = [...new Set(seats.map((seat) => seat.body))].sort();
      const own = seats.filter((seat) => seat.role === 'CHAIR').length;
      return {
        id,
        seats: seats.length,
        seatShare: seats.length / view.seats.length,
        chairs: own,
        chairShare: chairs === 0 ? 0 : own / chairs,
        votes: seats.filter((seat) => seat.voting === true).length,
        hours: hours.get(id)!,
        bodies,
        priorities: prioritiesOf(view, new Set(bodies)),
      };
    })
    .sort((a, b) => b.seats - a.seats || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

function prioritiesOf(view: LiveView, bodies: ReadonlySet<string>): string[] {
  return view.structure.priorities
    .filter((one) => isLive(liveWindow(one.validFrom, one.validTo), view.asOf))
    .filter(({ lead, contributors }) => [lead, ...contributors].some((body) => body !== null && bodies.has(body)))
    .map((priority) => priority.id)
    .sort();
}
