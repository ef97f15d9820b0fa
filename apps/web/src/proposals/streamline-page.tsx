import { useEffect } from 'react';
import { refreshAll } from '../graphql/answers.js';
import { useQuery } from '../graphql/use-query.js';
import { untilEnded, useWork } from '../graphql/work-watch.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { count } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { Computing } from './effect.js';
import { Options } from './options.js';
import { OPTIMISER_PAGE, type OptimiserRun } from './streamline-queries.js';
import { StreamlineForm } from './streamline-form.js';

const ENDED = { CANCELLED: 'You stopped the search.', FAILED: 'The search could not be finished.' } as const;

function Outcome({ run }: { run: OptimiserRun }) {
  const work = useWork().find(({ id }) => id === run.work.id);
  const state = work?.state ?? run.work.state;
  useEffect(() => {
    if (state === 'RUNNING') void untilEnded(run.work.id).then(refreshAll);
  }, [run.work.id, state]);
  if (state === 'RUNNING') return <Computing work={work} what="Looking for ways to streamline" />;
  const left = [...run.ruledOut].sort((a, b) => b.count - a.count);
  return (
    <Section title="What was found">
      {(state === 'CANCELLED' || state === 'FAILED') && (
        <p>
          {ENDED[state]} {run.work.message}
        </p>
      )}
      {run.why !== null && <p className="no-line">There is no such way. {run.why}</p>}
      {run.options.length > 0 && <Options options={run.options} work={run.work.id} />}
      <details>
        <summary>{count(run.considered)} absorptions were considered; why others were not</summary>
        <ul>
          {left.map(({ reason, count: many }) => (
            <li key={reason}>
              {reason}: {count(many)}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** Asks for ways to have fewer bodies do the same work, and shows what was found with its trade-offs. */
export function StreamlinePage() {
  const query = useQuery(OPTIMISER_PAGE, {});
  const { whyNot } = useMe();
  const barred = whyNot('startOptimiser');
  return (
    <Page title="Look for ways to streamline" back={{ href: '/proposals', label: 'All proposals' }}>
      <p className="lead">
        Say what you want to reach and what must stay. Remit looks for ways in which fewer bodies do the same work. Each
        can be opened as a proposal and changed.
      </p>
      <Loaded query={query}>
        {({ structure, optimiserRun }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : (
            <>
              {barred === null ? <StreamlineForm /> : <p>{barred}</p>}
              {optimiserRun && <Outcome run={optimiserRun} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
