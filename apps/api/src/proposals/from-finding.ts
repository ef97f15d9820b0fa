import { liveView } from '@remit/gaps';
import { listed, type Operation } from '@remit/proposals';
import type { Store } from '@remit/store';
import type { Structure } from '@remit/structure';
import { stepsOfGap } from './from-gap.js';
import type { Live } from './proposal-ground.js';

/** What a proposal that is begun from a finding says at first. */
export interface FromFinding {
  readonly title: string;
  readonly purpose: string;
  readonly operations: readonly Operation[];
}

/** A first draft for a finding; null when there is none of this name. Where a gap's remedy can be done in the structure, it is there as steps. */
export async function fromFinding(
  { findings, structure: kept }: Store,
  type: 'OVERLAP' | 'CLUSTER' | 'GAP',
  slug: string,
  { structure, state: { asAt: asOf } }: Live,
): Promise<FromFinding | null> {
  if (type === 'GAP') {
    const gap = await findings.gap(slug);
    if (gap === null) return null;
    const tops = (await kept.tops(asOf)).map(({ id }) => id);
    const operations = stepsOfGap(gap, { structure, asOf, tops });
    return { title: gap.title, purpose: `${gap.detail} ${gap.remedy}`.trim(), operations };
  }
  const found = type === 'OVERLAP' ? await findings.overlap(slug) : await findings.cluster(slug);
  if (found === null) return null;
  const bodies = 'bodies' in found ? found.bodies : [found.a, found.b];
  const { bodies: live } = liveView(structure, asOf, []);
  const name = (id: string) => structure.bodies.find((body) => body.id === id)?.name ?? id;
  const [into, ...others] = bodies.filter((id) => live.has(id)).toSorted(stayingFirst(structure));
  const waiting = bodies
    .filter((id) => !live.has(id))
    .map((id) => `${name(id)} does not meet yet, so no step ends it.`);
  const absorb = (body: string, i: number): Operation => {
    const reason = `${name(body)} and ${name(into!)} look alike in what they do.`;
    const whole = { takesScope: true, takesDuties: false };
    return { id: `absorb-${i + 1}`, kind: 'ABSORB', reason, body, into: into!, ...whole };
  };
  return {
    title: `One body for ${listed(bodies.map(name))}`,
    purpose: [found.headline.replace(/\.?$/, '.'), ...waiting].join(' '),
    operations: others.map(absorb),
  };
}

/** Statutory bodies stay; then those with more seats. */
function stayingFirst({ bodies, memberships }: Structure) {
  const statutory = new Set(bodies.filter((body) => body.statutory === true).map(({ id }) => id));
  const seats = new Map<string, number>();
  for (const { body } of memberships) seats.set(body, (seats.get(body) ?? 0) + 1);
  const rank = (id: string) => (statutory.has(id) ? 1e9 : 0) + (seats.get(id) ?? 0);
  return (a: string, b: string) => rank(b) - rank(a) || (a < b ? -1 : 1);
}
