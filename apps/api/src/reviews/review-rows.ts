import { reviewId, type FindingType } from '@remit/reviews';
import type { LocalPerson, Store, StoredReview } from '@remit/store';
import { stringify } from 'csv-stringify/sync';

/** More than any partnership has; the whole list is wanted here. */
const EVERYTHING = 100_000;

/** One finding as a row: what waits first, in the order of the queue, then what was decided. */
export interface ReviewRow {
  readonly type: string;
  readonly finding: string;
  readonly question: string;
  readonly why_here: string;
  readonly state: string;
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly assignee: string;
  readonly changed_since: string;
  readonly comments: string;
}

const COLUMNS = [
  'type',
  'finding',
  'question',
  'why_here',
  'state',
  'verdict',
  'reason',
  'by',
  'at',
  'assignee',
  'changed_since',
  'comments',
] as const satisfies readonly (keyof ReviewRow)[];

interface Waiting {
  readonly type: FindingType;
  readonly finding: string;
  readonly question: string;
  readonly why: string;
}

/** Every finding that waits or was touched. */
export async function reviewRows(store: Store): Promise<ReviewRow[]> {
  const [waiting, reviews, names] = await Promise.all([
    waitingOf(store),
    store.reviews.all(EVERYTHING),
    namesIn(store),
  ]);
  const known = new Map(reviews.map((review) => [review.id, review]));
  const queued = waiting.map((one) => rowOf(one, known.get(reviewId(one.type, one.finding)) ?? null, names));
  const ids = new Set(waiting.map(({ type, finding }) => reviewId(type, finding)));
  const rest = reviews.filter(({ id }) => !ids.has(id));
  return [...queued, ...rest.map((review) => rowOf({ ...review, question: '', why: '' }, review, names))];
}

async function waitingOf({ reviews, findings }: Store): Promise<Waiting[]> {
  const overlaps = await reviews.queue({ first: EVERYTHING });
  const states = ['OPEN', 'IN_PROGRESS'] as const;
  const gaps = await findings.gaps({ first: EVERYTHING, states });
  const clusters = await findings.clusters({ states });
  return [
    ...overlaps.items.map(({ id, lane, overlap }) => ({
      type: 'OVERLAP' as const,
      finding: id,
      question: overlap.headline,
      why: lane,
    })),
    ...clusters.map(({ id, headline }) => ({
      type: 'CLUSTER' as const,
      finding: id,
      question: headline,
      why: 'STAKE',
    })),
    ...gaps.items.map(({ id, title, severity }) => ({
      type: 'GAP' as const,
      finding: id,
      question: title,
      why: severity,
    })),
  ];
}

async function namesIn(store: Store): Promise<ReadonlyMap<string, string>> {
  const people: LocalPerson[] = await store.access.people();
  return new Map(people.map(({ id, name }) => [id, name]));
}

function rowOf(
  { type, finding, question, why }: Omit<Waiting, 'type'> & { readonly type: string },
  review: StoredReview | null,
  names: ReadonlyMap<string, string>,
): ReviewRow {
  const named = (id: string | null | undefined) => (id ? (names.get(id) ?? id) : '');
  const comments = review?.steps.filter(({ kind }) => kind === 'COMMENT') ?? [];
  return {
    type,
    finding,
    question,
    why_here: why,
    state: review?.state ?? 'OPEN',
    verdict: review?.verdict ?? '',
    reason: review?.reason ?? '',
    by: named(review?.by),
    at: review?.at ?? '',
    assignee: named(review?.assignee),
    changed_since: review?.changedSince.join(' ') ?? '',
    comments: comments.map(({ by, text }) => `${named(by)}: ${text}`).join(' | '),
  };
}

/** The rows as CSV. A cell that a spreadsheet would take for a formula is given an apostrophe, so that it stays text. */
export function rowsAsCsv(rows: readonly ReviewRow[], forExcel: boolean): string {
  const options = { header: true, columns: [...COLUMNS], escape_formulas: true };
  const inOneLine = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, (cell as string).replaceAll(/\s+/g, ' ').trim()]),
    ),
  );
  return stringify(
    forExcel ? inOneLine : [...rows],
    forExcel ? { ...options, bom: true, record_delimiter: 'windows' } : options,
  );
}
