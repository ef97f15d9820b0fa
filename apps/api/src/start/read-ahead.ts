import type { Store } from '@remit/store';
import { readMapSnapshot } from '../structure/map-snapshot.js';

/**
 * Asks what the first pages ask. A database that has just started takes seconds to plan what it then answers in milliseconds;
 * the first reader should not be the one who waits. Answers are thrown away.
 */
export async function readAhead(store: Store): Promise<void> {
  const { structure, findings, reviews } = store;
  const state = await structure.state();
  if (state === null) return;
  const { asAt } = state;
  const [{ bodies }] = await Promise.all([
    readMapSnapshot(store, asAt),
    reviews.openWork(''),
    findings.overlaps({ first: 3, classes: ['DUPLICATION', 'OVERLAP'] }),
    findings.gaps({ first: 1 }),
    findings.gapRules(),
    structure.counts(),
  ]);
  const some = bodies.slice(0, 1).map(({ slug }) => slug);
  await Promise.all([
    structure.bodies(some, asAt),
    structure.membershipsOfBodies(some, asAt),
    structure.linksFrom(some, asAt),
    structure.linksTo(some, asAt),
    structure.prioritiesOfBodies(some),
    structure.meetingsOfBodies(some),
    structure.actionsOfBodies(some, asAt),
    findings.overlapsOfBodies(some),
    findings.gapsOf('Body', some),
  ]);
}
