import { useState } from 'react';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Loaded } from '../ui/loaded.js';
import { More } from '../ui/more.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { go, usePlace } from '../ui/place.js';
import { LastDone } from '../ui/review/last-done.js';
import { useReview } from '../ui/review/use-review.js';
import { PairPane } from './pair-pane.js';
import { QueueList, type QueueEntry } from './queue-list.js';
import { Bulk, QueueFilters } from './queue-tools.js';
import { nextOf, queueAddress, readQueue, type QueueView } from './queue-view.js';
import { useQueue } from './use-queue.js';
import { OverlapViews } from './overlap-views.js';

interface DeskProps {
  view: QueueView;
  queue: ReturnType<typeof useQueue>;
  may: boolean;
}

function countWords(view: QueueView, total: number): string {
  if (view.blind) return `${countOf(total, 'pair')} to judge without seeing scores.`;
  if (view.classes.length === 0) return 'No kind is ticked, so nothing is shown.';
  return `${countOf(total, 'pair')}, most at stake first.`;
}

function Desk({ view, queue, may }: DeskProps) {
  const reviewing = useReview('OVERLAP');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState(false);
  const { entries, pages, people, counts } = queue;
  const slugs = entries.map(({ slug }) => slug);
  const shown = view.pair ?? slugs[0] ?? null;
  const show = (pair: string | null) => {
    setMoved(true);
    go(queueAddress({ ...view, pair }), { replace: true });
  };
  const next = nextOf(slugs, shown);
  const tick = (slug: string, on: boolean) => {
    const left = [...ticked].filter((each) => each !== slug);
    setTicked(new Set(on ? [...left, slug] : left));
  };
  const chosen: readonly QueueEntry[] = entries.filter(({ slug }) => ticked.has(slug));
  return (
    <>
      <QueueFilters
        view={view}
        counts={counts}
        people={people}
        onView={(to) => go(queueAddress(to), { replace: true })}
      />
      <LastDone reviewing={reviewing} />
      <div className="queue">
        <section className="queue-side" aria-label="Overlaps, most at stake first" onClick={() => setMoved(true)}>
          <p role="status" className="list-count">
            {countWords(view, pages.total)}
          </p>
          {may && <Bulk chosen={chosen} reviewing={reviewing} onDone={() => setTicked(new Set())} />}
          <QueueList
            entries={entries}
            shown={shown}
            chosen={ticked}
            addressOf={(pair) => queueAddress({ ...view, pair })}
            onChoose={tick}
          />
          <More pages={pages} what="overlaps" />
          <p>
            <a href="/files/reviews.csv" download>
              Download the queue with its verdicts (CSV)
            </a>
          </p>
        </section>
        {shown === null ? (
          <p className="pane">Nothing waits here. Change the filters to see more.</p>
        ) : (
          <PairPane
            key={shown}
            slug={shown}
            means={{
              reviewing,
              blind: view.blind,
              takeFocus: moved,
              onNext: () => show(next),
              onGiven: () => show(next),
            }}
          />
        )}
      </div>
    </>
  );
}

/** Pairs of bodies whose work looks alike: the queue on the left, the pair with its evidence and the verdict on the right. */
export function OverlapsPage() {
  const { search } = usePlace();
  const view = readQueue(search);
  const queue = useQueue(view);
  return (
    <Page title="Overlaps">
      <OverlapViews />
      <p className="lead">Pairs of bodies whose work looks alike. Each is a question with evidence, not a verdict.</p>
      <Loaded query={queue.query}>
        {({ structure, me }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : structure.analysedAt === null ? (
            <p>Overlaps have not been computed yet. They follow by themselves when a workbook has been loaded.</p>
          ) : (
            <Desk view={view} queue={queue} may={me.may.includes('reviewFindings')} />
          )
        }
      </Loaded>
    </Page>
  );
}
