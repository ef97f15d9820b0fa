import { labelsOfKnownPairs, type Calibration, type Label } from '@remit/overlaps';
import type { Store } from '@remit/store';
import type { Day, Structure } from '@remit/structure';
import type { Progress } from '../background-work/analyse.js';
import type { AnalysisRunner } from '../background-work/analysis-runner.js';
import { WorkRefused, type Work, type WorkRegistry } from '../background-work/work-registry.js';

/** How weights are learnt: in a thread of its own in the built program. */
export type Calibrate = (
  structure: Structure,
  asOf: Day,
  labels: readonly Label[],
  running: Progress,
) => Promise<Calibration>;

/** What learning takes. */
export interface Learning {
  readonly store: Store;
  readonly calibrate: Calibrate;
  readonly operationId: string;
  readonly actor: string;
}

/** Learns from the known pairs and the reviews that are stored, and stores the result. Null when nothing is loaded. */
export async function learn({ store, calibrate, operationId, actor }: Learning, running: Progress) {
  const state = await store.structure.state();
  if (state === null) return null;
  running.report('Reading the structure', null);
  const [structure, reviewed] = await Promise.all([store.structure.read(), store.learning.labels()]);
  const labels = [...labelsOfKnownPairs(structure.knownPairs), ...reviewed];
  running.signal.throwIfAborted();
  running.report('Learning from what people said', null);
  const calibration = await calibrate(structure, state.asAt, labels, running);
  running.signal.throwIfAborted();
  const saved = await store.learning.save({ operationId, actor, calibration });
  if ('refused' in saved) throw new WorkRefused(saved.message);
  return { calibration, ...saved };
}

/** Learns as work, beside everything else, and has the overlaps judged anew when the weights changed. */
export class CalibrationRunner {
  #current: Work | null = null;

  constructor(
    private readonly store: Store,
    private readonly registry: WorkRegistry,
    private readonly calibrate: Calibrate,
    private readonly analysis: AnalysisRunner,
  ) {}

  /** Starts learning, or gives the learning that runs. Null when nothing is loaded. */
  async start(operationId: string, actor: string): Promise<Work | null> {
    if ((await this.store.structure.state()) === null) return null;
    const running = this.#current && this.registry.find(this.#current.id);
    if (running?.state === 'RUNNING') return running;
    const { store, calibrate } = this;
    this.#current = this.registry.start('CALIBRATION', 'Reading the structure', async (job) => {
      const learnt = await learn({ store, calibrate, operationId, actor }, job);
      if (learnt === null) throw new WorkRefused('Nothing is loaded, so there is nothing to learn from.');
      if (learnt.changed) await this.analysis.startUnlessCurrent();
      return learnt.calibration.reason;
    });
    return this.#current;
  }
}
