import type { LearntWeights, OverlapDesk } from '@remit/overlaps';
import type { Store, StructureState } from '@remit/store';
import type { Day, Structure } from '@remit/structure';
import { GraphQLError } from 'graphql';

/** How bodies are made ready for comparing: in a thread of its own in the built program. */
export type OpenDesk = (structure: Structure, asOf: Day, weights: LearntWeights | null) => Promise<OverlapDesk>;

interface Opened {
  readonly key: string;
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

  /** Makes the bodies ready before anybody asks. */
  async warm(): Promise<void> {
    const state = await this.store.structure.state();
    const weights = await this.#weights();
    if (state !== null && !this.#closed) await this.#of(state, weights);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await closed(this.#opened);
    this.#opened = null;
  }

  async #weights(): Promise<LearntWeights | null> {
    return (await this.store.learning.current())?.weights ?? null;
  }

  #of({ version, asAt }: StructureState, weights: LearntWeights | null): Promise<OverlapDesk> {
    const key = `${version} ${asAt} ${weights?.version ?? ''}`;
    const before = this.#opened;
    if (before?.key === key) return before.desk;
    const desk = this.#read(asAt, weights);
    const opened = { key, desk };
    this.#opened = opened;
    desk.then(
      () => closed(before),
      () => {
        if (this.#opened === opened) this.#opened = null;
        return closed(before);
      },
    );
    return desk;
  }

  async #read(asAt: Day, weights: LearntWeights | null): Promise<OverlapDesk> {
    return this.open(await this.store.structure.read(), asAt, weights);
  }
}

async function closed(opened: Opened | null): Promise<void> {
  const desk = await opened?.desk.catch(() => null);
  await desk?.close();
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
