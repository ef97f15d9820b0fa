import type { OverlapFinding } from '@remit/overlaps';
import {
  confirmedPair,
  labelOf,
  queueOrder,
  reviewId,
  type Evidence,
  type Verdict,
  type Waiting,
} from '@remit/reviews';
import type { Database } from '../connection/database.js';
import type { Listed, Part } from '../findings/findings-store.js';
import { defineRead } from '../query/define-query.js';
import { oneEach } from '../structure/in-order.js';
import { changeReviews } from './change-reviews.js';
import { readFindings } from './finding-evidence.js';
import type { OpenWork, QueuedOverlap, ReviewStore } from './review-store.js';
import { readReviews } from './stored-review.js';

interface WithVerdict {
  readonly id: string;
  readonly finding: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly evidence: string;
}

const readEvery = defineRead<{ first: number }, { id: string }>('reviews/every.cypher');
const readWaiting = defineRead<Record<string, never>, Waiting>('reviews/waiting-overlaps.cypher');
const readOpenWork = defineRead<{ person: string }, OpenWork>('reviews/open-work.cypher');
const readApart = defineRead<Record<string, never>, { evidence: string }>('reviews/apart.cypher');
const readWithVerdict = defineRead<{ verdicts: readonly Verdict[] }, WithVerdict>('reviews/with-verdict.cypher');

/** What people said of the findings of this database. */
export function reviewStore(database: Database): ReviewStore {
  const of = async (ids: readonly string[]) => oneEach(ids, await readReviews(database, ids), (review) => review.id);
  const withVerdict = async (...verdicts: Verdict[]) =>
    (await readWithVerdict(database, { verdicts })).map((row) => ({
      ...row,
      evidence: JSON.parse(row.evidence) as Evidence,
    }));
  return {
    of,
    async all(first) {
      const rows = await readEvery(database, { first });
      return (await of(rows.map(({ id }) => id))).filter((review) => review !== null);
    },
    ...changeReviews(database),
    queue: (part) => queuePage(database, part),
    async openWork(person) {
      const [work] = await readOpenWork(database, { person });
      return work ?? { overlaps: 0, gaps: 0, mine: 0 };
    },
    async labels() {
      const rows = await withVerdict('CONFIRM', 'DISMISS');
      return rows
        .map(({ finding, verdict, evidence }) => labelOf(finding, verdict, evidence))
        .filter((label) => label !== null);
    },
    async apart() {
      const rows = (await readApart(database, {})).map(({ evidence }) => JSON.parse(evidence) as Evidence);
      return rows.flatMap((evidence) => (evidence.kind === 'OVERLAP' ? [[evidence.a, evidence.b] as const] : []));
    },
    async confirmed() {
      const rows = await withVerdict('CONFIRM');
      return rows.map(({ evidence, reason }) => confirmedPair(evidence, reason)).filter((pair) => pair !== null);
    },
  };
}

async function queuePage(database: Database, { first, skip = 0 }: Part): Promise<Listed<QueuedOverlap>> {
  const order = queueOrder(await readWaiting(database, {}));
  const page = order.slice(skip, skip + first);
  const found = await readFindings(database, { overlaps: page.map(({ id }) => id), gaps: [], clusters: [] });
  const details = new Map(found.map(({ wanted, detail }) => [wanted, detail]));
  const items = page.flatMap((queued) => {
    const detail = details.get(reviewId('OVERLAP', queued.id));
    return detail === undefined ? [] : [{ ...queued, overlap: JSON.parse(detail) as OverlapFinding }];
  });
  return { items, total: order.length };
}
