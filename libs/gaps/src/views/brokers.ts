import type { LiveView } from './live-view.js';
import { wholeOf } from './live-view.js';
import type { NetworkMeasure } from './network-measure.js';

const NAMED = 3;

/** A partner through which others hear of each other. */
export interface Broker {
  readonly organisation: string;
  /**
   * Pairs of partners of two sectors that never sit together and both sit with this one; a pair that several others sit with
   * counts for each of them in equal parts.
   */
  readonly pairs: number;
  /** Bodies on which it sits. */
  readonly bodies: readonly string[];
}

/** Who joins partners of different sectors that never sit together: those who join most first. Parts count as their whole. */
export function brokers(view: LiveView): Broker[] {
  const { on, of } = seating(view);
  const partners = [...of.keys()].sort();
  const place = new Map(partners.map((id, at) => [id, at]));
  const words = Math.ceil(partners.length / 32);
  const meets = partners.map((id) => {
    const bits = new Uint32Array(words);
    for (const body of of.get(id)!) for (const other of on.get(body)!) mark(bits, place.get(other)!);
    return bits;
  });
  const sector = partners.map((id) => view.organisations.get(id)!.sector);
  const parts = partners.map(() => 0);
  for (let a = 0; a < partners.length; a += 1) {
    for (let b = a + 1; b < partners.length; b += 1) {
      if (sector[a] === null || sector[b] === null || sector[a] === sector[b] || has(meets[a]!, b)) continue;
      const between = shared(meets[a]!, meets[b]!);
      for (const at of between) parts[at]! += 1 / between.length;
    }
  }
  return partners
    .map((organisation, at) => ({ organisation, pairs: parts[at]!, bodies: [...of.get(organisation)!].sort() }))
    .filter(({ pairs }) => pairs > 0)
    .sort((x, y) => y.pairs - x.pairs || (x.organisation < y.organisation ? -1 : 1));
}

/** Brokers by sector as one figure among the others: how many pairs hear of each other only through others, and through whom. */
export function brokersOf(view: LiveView): NetworkMeasure {
  const found = brokers(view);
  const value = Math.round(found.reduce((sum, { pairs }) => sum + pairs, 0));
  const bodies = found[0]?.bodies ?? [];
  const sentence = sentenceOf(view, found, value);
  return { id: 'brokers', title: 'Partners that meet only through others', value, sentence, bodies };
}

function sentenceOf(view: LiveView, found: readonly Broker[], all: number): string {
  const [first] = found;
  if (!first) return 'Partners of two sectors either sit together on some body or have no partner in common.';
  const bySector = new Map<string, number>();
  for (const { organisation, pairs } of found) {
    const sector = word(view.organisations.get(organisation)!.sector);
    bySector.set(sector, (bySector.get(sector) ?? 0) + pairs);
  }
  const share = (pairs: number) => `${Math.round((100 * pairs) / all)}%`;
  const sectors = [...bySector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, NAMED);
  const [name, most] = [view.organisations.get(first.organisation)!.name, share(first.pairs)];
  return (
    `${all} pairs of partners of different sectors never sit together, but both sit with somebody else. ` +
    `Those go-betweens are mostly of these sectors: ${sectors.map(([sector, pairs]) => `${sector} ${share(pairs)}`).join(', ')}. ` +
    `${name} joins most (${most}); the bodies it sits on are shown.`
  );
}

function seating(view: LiveView) {
  const on = new Map<string, Set<string>>();
  const of = new Map<string, Set<string>>();
  for (const { body, organisation } of view.seats) {
    if (organisation === null || !view.organisations.has(organisation)) continue;
    const whole = wholeOf(view, organisation);
    on.set(body, (on.get(body) ?? new Set()).add(whole));
    of.set(whole, (of.get(whole) ?? new Set()).add(body));
  }
  return { on, of };
}

function mark(bits: Uint32Array, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

function has(bits: Uint32Array, at: number): boolean {
  return ((bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
}

/** The places that are marked in both. */
function shared(a: Uint32Array, b: Uint32Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < a.length; at += 1) {
    for (let both = a[at]! & b[at]!; both !== 0; both &= both - 1) places.push(at * 32 + 31 - Math.clz32(both & -both));
  }
  return places;
}

function word(sector: string | null): string {
  return sector === null ? 'not recorded' : sector.toLowerCase().replaceAll('_', ' ');
}
