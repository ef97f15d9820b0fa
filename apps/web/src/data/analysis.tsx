import { useState } from 'react';
import { asFault, RequestFault } from '../graphql/fault.js';
import { request } from '../graphql/request.js';
import { followWork, useWork } from '../graphql/work-watch.js';
import { momentWords } from '../ui/dates.js';
import { useMe } from '../ui/me.js';
import { FaultMessage } from '../ui/loaded.js';
import { CANCEL_WORK, START_ANALYSIS } from './data-queries.js';
import { WorkProgress } from './work-progress.js';

/** When overlaps and gaps were computed, and a button to do it anew. */
export function Analysis({ analysedAt }: { analysedAt: string | null }) {
  const work = useWork().find(({ kind, state }) => kind === 'ANALYSIS' && state === 'RUNNING');
  const [fault, setFault] = useState<RequestFault>();
  const [asked, setAsked] = useState(false);
  const { whyNot } = useMe();
  const barred = whyNot('startAnalysis');
  const start = () => {
    setFault(undefined);
    setAsked(true);
    request(START_ANALYSIS, { input: { operationId: crypto.randomUUID() } })
      .then(({ startAnalysis }) => {
        const [refused] = startAnalysis.userErrors;
        if (refused) throw new RequestFault('refused', refused.message);
        followWork();
      })
      .catch((thrown: unknown) => setFault(asFault(thrown)))
      .finally(() => setAsked(false));
  };
  const stop = (id: string) => {
    request(CANCEL_WORK, { input: { operationId: crypto.randomUUID(), id } }).catch(() => undefined);
  };
  return (
    <>
      <p>
        {analysedAt === null
          ? 'Overlaps and gaps have not been computed yet.'
          : `Overlaps and gaps were last computed on ${momentWords(analysedAt)}.`}
      </p>
      {fault && <FaultMessage fault={fault} />}
      {work ? (
        <WorkProgress work={work} onCancel={barred === null ? () => stop(work.id) : undefined} />
      ) : (
        <button
          type="button"
          className="button button-quiet"
          disabled={asked || barred !== null}
          aria-describedby={barred === null ? undefined : 'why-not-compute'}
          onClick={start}
        >
          Compute them again
        </button>
      )}
      {barred !== null && <p id="why-not-compute">{barred}</p>}
    </>
  );
}
