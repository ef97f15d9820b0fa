import type { Net } from '../layout/net.js';
import type { LinkType, MapLink } from '../model.js';
import type { Scene, Stop } from './scene.js';

/** Ways to go from stop to stop. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** The stop that a key leads to; the same one at an end. */
export function stepFrom(scene: Scene, id: string | null, step: Step): Stop | null {
  const { stops } = scene;
  const at = stops.findIndex((stop) => stop.id === id);
  if (at < 0 || step === 'first') return stops[0] ?? null;
  if (step === 'last') return stops.at(-1) ?? null;
  if (scene.kind === 'overview') return inGrid(stops, at, step);
  if (step === 'up' || step === 'down') return stops[at + (step === 'up' ? -1 : 1)] ?? stops[at]!;
  return otherGroup(stops, at, step === 'left' ? -1 : 1);
}

/** Left goes to the start of this box first, then to the box before; right to the next. */
function otherGroup(stops: readonly Stop[], at: number, direction: -1 | 1): Stop {
  const groups = [...new Set(stops.map((stop) => stop.group))];
  const firstOf = (group: string | undefined) => stops.find((stop) => stop.group === group);
  const here = stops[at]!;
  if (direction < 0 && firstOf(here.group) !== here) return firstOf(here.group) ?? here;
  return firstOf(groups[groups.indexOf(here.group) + direction]) ?? here;
}

function inGrid(stops: readonly Stop[], at: number, step: Step): Stop {
  const here = stops[at]!;
  if (step === 'left') return stops[at - 1] ?? here;
  if (step === 'right') return stops[at + 1] ?? here;
  const column = stops.filter((stop) => stop.rect.x === here.rect.x);
  return column[column.indexOf(here) + (step === 'up' ? -1 : 1)] ?? here;
}

/** The next stop whose name begins with what was typed, searched onward from the present one and round to the start. */
export function findTyped(stops: readonly Stop[], id: string | null, typed: string): Stop | null {
  const wanted = typed.toLowerCase();
  const at = stops.findIndex((stop) => stop.id === id);
  // A longer search may stay where it is; a new letter moves on.
  const start = typed.length > 1 ? Math.max(at, 0) : at + 1;
  const inTurn = [...stops.slice(start), ...stops.slice(0, start)];
  return inTurn.find((stop) => stop.find.some((name) => name.toLowerCase().startsWith(wanted))) ?? null;
}

const LINK_ORDER: readonly LinkType[] = [
  'REPORTS_TO',
  'ADVISES',
  'COORDINATES_WITH',
  'COMMISSIONS',
  'FUNDS',
  'SHARES_INFORMATION_WITH',
];

/** Links of a body in the order in which the keys [ and ] follow them: upward lines, then downward ones, then the others. */
export function linksOf(net: Net, body: string): MapLink[] {
  const rank = (link: MapLink) => LINK_ORDER.indexOf(link.type) * 2 + (link.from === body ? 0 : 1);
  return net.links.filter((link) => link.from === body || link.to === body).sort((a, b) => rank(a) - rank(b));
}

/** The body at the other end of a link. */
export function otherEnd(link: MapLink, body: string): string {
  return link.from === body ? link.to : link.from;
}
