import { FaultMessage } from './loaded.js';
import { count } from './numbers.js';
import type { Pages } from './pages.js';

/** How much of a list is on screen, and a button for the rest. */
export function More({ pages, what }: { pages: Pages<unknown>; what: string }) {
  const { rows, total, more, asking, fault } = pages;
  return (
    <div className="more">
      {fault && <FaultMessage fault={fault} onRetry={more} />}
      {more && (
        <p>
          <button type="button" className="button button-quiet" disabled={asking} onClick={more}>
            Show more {what}
          </button>{' '}
          <span role="status" className="quiet">
            {count(rows.length)} of {count(total)} shown
          </span>
        </p>
      )}
    </div>
  );
}
