import type { LearntWeights, OverlapDesk } from '@remit/overlaps';
import type { Store, StructureState } from '@remit/store';
import type { Day, Structure } from '@remit/structure';
import { GraphQLError } from 'graphql';

/** How bodies are made ready for comparing: in a thread of its own in the built program. */
export type OpenDesk = (structure: Structure, asOf: Day, weights: LearntWeights | null) => Promise<OverlapDesk>;

interface Opened {
  readonly key: string;
  readonly basis: string;
  /** It was opened for an earlier version and took over a small change since, by the epoch of then. */
  carried: boolean;
  readonly desk: Promise<OverlapDesk>;
}

/** How long a question waits for the bodies to be read. */
const PATIENCE_MS = 25_000;

/** Keeps the bodies of the version in force ready for comparing, and makes them ready anew when the version or the learnt weights change. */
export class Comparing {
  #opened: Opened | null = null;
  #closed = false;

  constructor(
    private readonly store: Store,
    private readonly open: OpenDesk,
  ) {}

  /** Answers from the bodies of this version. Null when nothing is loaded. */
  async desk(state: StructureState | null): Promise<OverlapDesk | null> {
    if (state === null) return null;
    return soon(this.#of(state, await this.#weights()));
  }

  /** Makes the bodies ready before anybody asks; a desk that carried a small change answers until the new one is ready. */
  async warm(): Promise<void> {
    const state = await this.store.structure.state();
    const weights = await this.#weights();
    if (state === null || this.#closed) return;
    await this.#of(state, weights);
    const opened = this.#opened;
    if (opened?.carried !== true || opened.key !== keyOf(state, weights)) return;
    const desk = await this.#read(state.asAt, weights);
    const fresh: Opened = { ...opened, carried: false, desk: Promise.resolve(desk) };
    if (this.#opened !== opened) return desk.close();
    this.#opened = fresh;
    await closed(opened, desk);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await closed(this.#opened);
    this.#opened = null;
  }

  async #weights(): Promise<LearntWeights | null> {
    return (await this.store.learning.current())?.weights ?? null;
  }

  #of(state: StructureState, weights: LearntWeights | null): Promise<OverlapDesk> {
    const key = keyOf(state, weights);
    const before = this.#opened;
    if (before?.key === key) return before.desk;
    const basis = basisOf(state, weights);
    const carry = before?.basis === basis ? this.#carry(before, state.asAt, weights) : null;
    const desk = carry?.then((found) => found.desk) ?? this.#read(state.asAt, weights);
    const opened: Opened = { key, basis, carried: false, desk };
    this.#opened = opened;
    carry?.then(
      (found) => (opened.carried = found.carried),
      () => undefined,
    );
    desk.then(
      (kept) => closed(before, kept),
      () => {
        if (this.#opened === opened) this.#opened = null;
        return closed(before);
      },
    );
    return desk;
  }

  /** A small change is taken over by the desk that is open; else all is read anew. */
  async #carry(before: Opened, asAt: Day, weights: LearntWeights | null) {
    const structure = await this.store.structure.read();
    const desk = await before.desk.catch(() => null);
    const carried = (await desk?.carry(structure).catch(() => false)) ?? false;
    return { carried, desk: desk !== null && carried ? desk : await this.open(structure, asAt, weights) };
  }

  async #read(asAt: Day, weights: LearntWeights | null): Promise<OverlapDesk> {
    return this.open(await this.store.structure.read(), asAt, weights);
  }
}

/** The day and the weights that bodies are compared by. */
function basisOf({ asAt }: StructureState, weights: LearntWeights | null): string {
  return `${asAt} ${weights?.version ?? ''}`;
}

function keyOf(state: StructureState, weights: LearntWeights | null): string {
  return `${state.version} ${basisOf(state, weights)}`;
}

/** Puts a desk away, unless it was kept. */
async function closed(opened: Opened | null, kept?: OverlapDesk): Promise<void> {
  const desk = await opened?.desk.catch(() => null);
  if (desk !== kept) await desk?.close();
}

/** Reading a large structure takes longer than a page may wait: then the question is to be asked again. */
async function soon(desk: Promise<OverlapDesk>): Promise<OverlapDesk> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(notReady()), PATIENCE_MS);
  });
  try {
    return await Promise.race([desk, late]);
  } finally {
    clearTimeout(timer);
  }
}

function notReady(): GraphQLError {
  return new GraphQLError('The bodies are still being read for comparing. Try again in a minute.', {
    extensions: { code: 'NOT_READY' },
  });
}
