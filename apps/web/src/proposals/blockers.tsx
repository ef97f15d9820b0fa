import { useId, useState } from 'react';
import { request } from '../graphql/request.js';
import { useKept } from '../ui/kept.js';
import { operationId, type Changing } from '../ui/use-change.js';
import { ACCEPT } from './proposal-mutations.js';
import type { Proposal } from './proposal-queries.js';

type Blocker = Proposal['blockers'][number];

interface BlockersProps {
  proposal: Proposal;
  changing: Changing;
  /** False where whoever acts may not accept it, or not any more. */
  may: boolean;
}

interface AcceptProps {
  blocker: Blocker;
  /** Its own among all blockers of all proposals. */
  kept: string;
  busy: boolean;
  onAccept: (reason: string) => Promise<boolean>;
}

function Accept({ blocker, kept, busy, onAccept }: AcceptProps) {
  const id = useId();
  const { value: reason, put: setReason, forget } = useKept(`accept ${kept}`, () => '');
  const [missing, setMissing] = useState(false);
  return (
    <details>
      <summary>
        Accept this<span className="hidden-visually">: {blocker.title}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(reason.trim() === '');
          if (reason.trim() !== '') void onAccept(reason.trim()).then((done) => done && forget());
        }}
      >
        <label className="field-label" htmlFor={id}>
          Why it may fall through
        </label>
        {missing && (
          <p className="field-problem" role="alert">
            Give a reason: the board reads it.
          </p>
        )}
        <input
          id={id}
          type="text"
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p>
          <button type="submit" className="button button-quiet" disabled={busy}>
            Accept with this reason
          </button>
        </p>
      </form>
    </details>
  );
}

/** What would lose its home: each with its remedy, and what was accepted with whose reason. */
export function Blockers({ proposal, changing, may }: BlockersProps) {
  const accept = (blocker: string, reason: string) => {
    const input = {
      operationId: operationId(),
      slug: proposal.slug,
      expectedVersion: proposal.version,
      blocker,
      reason,
    };
    const done = reason === '' ? 'It stands in the way again.' : 'Accepted, with your reason.';
    return changing.run(async () => (await request(ACCEPT, { input })).acceptBlocker, done);
  };
  if (proposal.blockers.length === 0) return <p>Nothing would fall through.</p>;
  return (
    <ul className="plain blockers print-some">
      {proposal.blockers.map((blocker) =>
        blocker.acceptedBecause === null ? (
          <li key={blocker.id} className="no-line">
            <p>
              <strong>{blocker.title}</strong>
            </p>
            <p>To mend it: {blocker.remedy}</p>
            {may && (
              <Accept
                blocker={blocker}
                kept={`${proposal.slug} ${blocker.id}`}
                busy={changing.busy}
                onAccept={(reason) => accept(blocker.id, reason)}
              />
            )}
          </li>
        ) : (
          <li key={blocker.id}>
            <p>{blocker.title}</p>
            <p className="quiet">
              Accepted by {blocker.acceptedBy?.name ?? 'somebody unknown here'}: {blocker.acceptedBecause}{' '}
              {may && (
                <button
                  type="button"
                  className="button-link"
                  disabled={changing.busy}
                  onClick={() => void accept(blocker.id, '')}
                >
                  Take the acceptance back
                </button>
              )}
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
