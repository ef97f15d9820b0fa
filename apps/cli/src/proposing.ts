import { randomUUID } from 'node:crypto';
import type { LocalPerson, Store } from '@remit/store';
import { whyForbidden } from '../../api/src/access/forbidden.js';
import { FIRST_PEOPLE, MAY_CHANGE } from '../../api/src/access/role-table.js';
import { WorkRegistry, type Work } from '../../api/src/background-work/work-registry.js';
import type { Payload } from '../../api/src/proposals/changing.js';
import { asProposal, type Proposal } from '../../api/src/proposals/content.js';
import { Effects } from '../../api/src/proposals/effects.js';
import { ProposalGround, type Live } from '../../api/src/proposals/proposal-ground.js';
import { openAnalysis, stepSayer } from './analysis.js';
import type { Surroundings, Typed } from './command.js';
import { NOTHING_LOADED, Refused } from './refused.js';

/** What commands on proposals work with, as the server would have it. */
export interface Bench {
  readonly store: Store;
  readonly ground: ProposalGround;
  readonly live: Live;
  readonly effects: Effects;
  readonly registry: WorkRegistry;
}

/** Opens the live structure for proposals. Refuses when nothing is loaded. */
export async function openBench({ store: open, config }: Surroundings): Promise<Bench> {
  const store = await open();
  const ground = new ProposalGround(store);
  const live = await ground.live();
  if (live === null) throw new Refused(NOTHING_LOADED);
  const registry = new WorkRegistry((error) => (error as Error).message);
  const effects = new Effects(ground, await openAnalysis(store, config), registry);
  return { store, ground, live, effects, registry };
}

/** Whoever acts: the person of --as, else the first officer. Refuses what their role may not change. */
export async function actingFor(store: Store, { options }: Typed, change: string): Promise<LocalPerson> {
  await store.access.begin(FIRST_PEOPLE);
  const people = await store.access.people();
  const named = options['as'] as string | undefined;
  const person = people.find(({ id, role }) => (named === undefined ? role === 'OFFICER' : id === named));
  if (person === undefined) {
    throw new Refused(
      `Nobody here is called ${named ?? 'an officer'}. There are ${people.map(({ id }) => id).join(', ')}.`,
    );
  }
  const may = MAY_CHANGE[change] ?? [];
  if (!may.includes(person.role))
    throw new Refused(whyForbidden(person, may).replace(/ Choose .*$/, ' Name another with --as.'));
  return person;
}

/** The proposal of this id. Refuses when there is none. */
export async function proposalCalled(store: Store, id: string): Promise<Proposal> {
  const stored = await store.proposals.find(id);
  if (stored === null) throw new Refused(`There is no proposal "${id}".`);
  return asProposal(stored);
}

/** Waits for work and tells each of its steps; cancels it when the person wants it to stop. Refuses when it fails. */
export async function seeThrough(registry: WorkRegistry, work: Work, signal: AbortSignal): Promise<Work> {
  const tell = stepSayer();
  tell(work.step);
  const unlisten = registry.listen(({ id, step }) => id === work.id && tell(step));
  const cancel = () => void registry.cancel(work.id);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const ended = (await registry.finished(work.id))!;
    signal.throwIfAborted();
    if (ended.state !== 'DONE') throw new Refused(ended.message ?? 'It could not be done.');
    return ended;
  } finally {
    unlisten();
    signal.removeEventListener('abort', cancel);
  }
}

/** What a change asks for, as somebody at the command line asks it. */
export function askedFor({ id: slug, version }: Proposal, { id: actor }: LocalPerson) {
  return { operationId: randomUUID(), actor, slug, expectedVersion: version, asked: [slug, version] };
}

/** The proposal as a change left it. Refuses with what the change says. */
export function changedBy({ proposal, userErrors }: Payload): Proposal {
  if (proposal === null) throw new Refused(userErrors.map(({ message }) => message).join(' '));
  return proposal;
}
