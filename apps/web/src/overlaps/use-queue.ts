import type { BlindQueueQuery, QueueQuery } from '../graphql/generated/graphql.js';
import { useQuery, type Query } from '../graphql/use-query.js';
import { usePages } from '../ui/pages.js';
import type { QueueEntry } from './queue-list.js';
import { BLIND_QUEUE, QUEUE } from './queue-queries.js';
import { filterOf, type QueueView } from './queue-view.js';

type Row = QueueQuery['overlaps']['edges'][number]['node'];
type Blind = BlindQueueQuery['reviewQueue']['items'][number];

function openEntry(row: Row): QueueEntry {
  const reason = row.reasons.find(({ kind }) => kind === 'FOR') ?? row.reasons[0];
  return {
    slug: row.slug,
    names: [row.a.name, row.b.name],
    class: row.class,
    band: row.band,
    reason: reason?.text ?? null,
    hours: row.hoursAtStake,
    version: row.review?.version ?? 0,
    state: row.review?.state ?? 'OPEN',
    assignee: row.review?.assignee?.name ?? null,
  };
}

function blindEntry({ slug, bodies }: Blind): QueueEntry {
  const hidden = { class: null, band: null, reason: null, hours: undefined, version: 0, state: null, assignee: null };
  return { slug, names: bodies.map(({ name }) => name), ...hidden };
}

function blindPage(data: BlindQueueQuery | undefined) {
  const queue = data?.reviewQueue;
  return queue && { ...queue, edges: queue.items.map((node) => ({ node })) };
}

/** The queue of a view: by stake with its filters, or blind, in the order that teaches most. */
export function useQueue(view: QueueView) {
  const filter = filterOf(view);
  const open = useQuery(QUEUE, view.blind ? null : { filter, after: null });
  const blind = useQuery(BLIND_QUEUE, view.blind ? { after: null } : null);
  const openPages = usePages({
    document: QUEUE,
    variables: (after) => ({ filter, after }),
    read: ({ overlaps }) => overlaps,
    first: view.blind ? undefined : open.data?.overlaps,
  });
  const blindFirst = view.blind ? blind.data : undefined;
  const blindPages = usePages({
    document: BLIND_QUEUE,
    variables: (after) => ({ after }),
    read: blindPage,
    first: samePage(blindFirst),
  });
  const pages = view.blind ? blindPages : openPages;
  const query: Query<QueueQuery | BlindQueueQuery> = view.blind ? blind : open;
  return {
    query,
    pages,
    entries: view.blind ? blindPages.rows.map(blindEntry) : openPages.rows.map(openEntry),
    people: open.data?.localPeople ?? [],
    counts: new Map((open.data?.overlapClasses ?? []).map((each) => [each.class as string, each.count])),
  };
}

const pagesOf = new WeakMap<BlindQueueQuery, NonNullable<ReturnType<typeof blindPage>>>();

/** The same page object for the same answer, since a new one would begin the list anew. */
function samePage(data: BlindQueueQuery | undefined) {
  if (data === undefined) return undefined;
  const kept = pagesOf.get(data) ?? blindPage(data);
  if (kept) pagesOf.set(data, kept);
  return kept;
}
