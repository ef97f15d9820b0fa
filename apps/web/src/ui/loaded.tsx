import { useEffect, useState, type ReactNode } from 'react';
import type { RequestFault } from '../graphql/fault.js';
import type { Query } from '../graphql/use-query.js';

const HEADINGS = {
  offline: 'Remit cannot be reached',
  'signed-out': 'Open Remit from its own address',
  refused: 'Remit could not answer this',
  failed: 'This could not be shown',
} as const;

const NEXT_STEPS = {
  offline:
    'Check that Remit is still running on this computer, then try again. What you see elsewhere on this page may be old.',
  'signed-out':
    'Remit prints an address with a one-time token when it starts. Open that address once; after that this browser is known until Remit stops.',
  refused: 'Go back and try another way, or try again.',
  failed: 'Nothing was changed. Try again; if it happens again, look at what Remit printed where it was started.',
} as const;

/** A fault in words: what happened and what to do, with a button to try again. */
export function FaultMessage({ fault, onRetry }: { fault: RequestFault; onRetry?: (() => void) | undefined }) {
  return (
    <div className="fault" role="alert">
      <h2>{HEADINGS[fault.kind]}</h2>
      <p>{fault.message}</p>
      <p>{NEXT_STEPS[fault.kind]}</p>
      {fault.reference !== undefined && !fault.message.includes(fault.reference) && (
        <p className="quiet">
          Reference: <code>{fault.reference}</code>
        </p>
      )}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Says "Loading" only when it takes long enough to wonder. */
export function Waiting({ what = 'Loading' }: { what?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status" aria-live="polite">
      {late ? `${what} …` : ''}
    </p>
  );
}

/** Shows an answer when it is there, and otherwise that it is loading or why it did not come. */
export function Loaded<R>({ query, children }: { query: Query<R>; children: (data: R) => ReactNode }) {
  if (query.data !== undefined && query.fault) {
    return (
      <>
        <FaultMessage fault={query.fault} onRetry={query.retry} />
        {children(query.data)}
      </>
    );
  }
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return query.fault ? <FaultMessage fault={query.fault} onRetry={query.retry} /> : <Waiting />;
}
