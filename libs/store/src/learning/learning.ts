import type { Calibration, Label, OverlapFinding } from '@remit/overlaps';
import { isAudited } from '@remit/reviews';
import type { Database } from '../connection/database.js';
import { appendEvent } from '../history/append-event.js';
import { sha256 } from '../history/audit-chain.js';
import { once, Refused } from '../operations/claim-operation.js';
import { defineRead, defineWrite } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import { lockStructure } from '../structure/lock-structure.js';
import type { CalibrationToSave, CalibrationVersion, LearningStore } from './learning-store.js';

type None = Record<string, never>;
interface Row {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly detail: string;
}
interface Written {
  readonly at: string;
  readonly actor: string;
  readonly weights: string | null;
  readonly detail: string;
}

const readCurrent = defineRead<None, Row>('learning/current.cypher');
const readVersions = defineRead<None, CalibrationVersion>('learning/versions.cypher');
const readReviewed = defineRead<None, { detail: string; alike: boolean }>('learning/reviewed-pairs.cypher');
const add = defineWrite<Written, { version: number; before: string | null }>('learning/save.cypher');

/** What was learnt in this database. */
export function learningStore(database: Database): LearningStore {
  return {
    async current() {
      const [row] = await readCurrent(database, {});
      if (row === undefined) return null;
      const { detail, ...known } = row;
      return { ...(JSON.parse(detail) as Calibration), ...known };
    },
    versions: () => readVersions(database, {}),
    async labels() {
      const rows = await readReviewed(database, {});
      return rows.flatMap((row) => labelOf(JSON.parse(row.detail) as OverlapFinding, row.alike));
    },
    async save(given) {
      const { operationId: id, actor } = given;
      const operation = { id, kind: 'CALIBRATE', hash: sha256(JSON.stringify([actor, 'calibrate'])) };
      try {
        const { result } = await database.write((runner) => once(runner, operation, () => write(runner, given)));
        return result;
      } catch (error) {
        if (error instanceof Refused) return error.refusal;
        throw error;
      }
    },
  };
}

/** Alike on purpose is not the same work, also where people agree that it is so; a successor says nothing of sameness. */
function labelOf({ id, a, b, class: name }: OverlapFinding, confirmed: boolean): Label[] {
  if (name === 'SUCCESSOR') return [];
  return [
    { a, b, alike: confirmed && name !== 'COMPLEMENTARY', source: isAudited(id) ? 'AUDIT' : 'REVIEW', weight: 1 },
  ];
}

async function write(runner: Runner, { actor, calibration }: CalibrationToSave) {
  const [structure] = await lockStructure(runner, {});
  const at = new Date(structure!.now).toISOString();
  const weights = calibration.weights?.version ?? null;
  const [saved] = await add(runner, { at, actor, weights, detail: JSON.stringify(calibration) });
  const { version, before } = saved!;
  const { kept, reason, loss, labels } = calibration;
  await appendEvent(runner, {
    at,
    actor,
    action: 'CALIBRATE',
    target: `Calibration:${version}`,
    detail: JSON.stringify({ weights, before, kept, reason, loss, labels }),
  });
  return { version, changed: before !== weights };
}
