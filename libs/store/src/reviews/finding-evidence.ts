import { gapEvidence, overlapEvidence, reviewId, type Evidence, type FindingType } from '@remit/reviews';
import type { Gap } from '@remit/gaps';
import type { OverlapFinding } from '@remit/overlaps';
import { defineRead } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';

/** Findings that are shown, as they were stored. */
export const readFindings = defineRead<
  { overlaps: readonly string[]; gaps: readonly string[] },
  { wanted: string; detail: string }
>('reviews/findings.cypher');

/** A finding, as its type and id. */
export interface FindingId {
  readonly type: FindingType;
  readonly finding: string;
}

/** What findings that are shown rest on, by the id of their review; those not shown are left out. */
export async function evidenceOf(runner: Runner, wanted: readonly FindingId[]): Promise<ReadonlyMap<string, Evidence>> {
  const ids = (type: FindingType) => wanted.filter((one) => one.type === type).map(({ finding }) => finding);
  const rows = await readFindings(runner, { overlaps: ids('OVERLAP'), gaps: ids('GAP') });
  return new Map(rows.map(({ wanted: id, detail }) => [id, evidenceIn(id, detail)]));
}

function evidenceIn(id: string, detail: string): Evidence {
  const isOverlap = id.startsWith(reviewId('OVERLAP', ''));
  return isOverlap ? overlapEvidence(JSON.parse(detail) as OverlapFinding) : gapEvidence(JSON.parse(detail) as Gap);
}
