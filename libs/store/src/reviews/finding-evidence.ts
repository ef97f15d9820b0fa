import {
  clusterEvidence,
  gapEvidence,
  overlapEvidence,
  reviewId,
  type Evidence,
  type FindingType,
} from '@remit/reviews';
import type { Gap } from '@remit/gaps';
import type { OverlapFinding } from '@remit/overlaps';
import { defineRead } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';

interface FoundRow {
  readonly wanted: string;
  readonly detail: string;
  /** Of sets: who is in them. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** Findings that are shown, as they were stored. */
export const readFindings = defineRead<Record<'overlaps' | 'gaps' | 'clusters', readonly string[]>, FoundRow>(
  'reviews/findings.cypher',
);

/** A finding, as its type and id. */
export interface FindingId {
  readonly type: FindingType;
  readonly finding: string;
}

/** What findings that are shown rest on, by the id of their review; those not shown are left out. */
export async function evidenceOf(runner: Runner, wanted: readonly FindingId[]): Promise<ReadonlyMap<string, Evidence>> {
  const ids = (type: FindingType) => wanted.filter((one) => one.type === type).map(({ finding }) => finding);
  const rows = await readFindings(runner, {
    overlaps: ids('OVERLAP'),
    gaps: ids('GAP'),
    clusters: ids('CLUSTER'),
  });
  return new Map(rows.map((row) => [row.wanted, evidenceIn(row)]));
}

function evidenceIn({ wanted, detail, members }: FoundRow): Evidence {
  const is = (type: FindingType) => wanted.startsWith(reviewId(type, ''));
  if (is('CLUSTER')) return clusterEvidence(members);
  return is('OVERLAP') ? overlapEvidence(JSON.parse(detail) as OverlapFinding) : gapEvidence(JSON.parse(detail) as Gap);
}
