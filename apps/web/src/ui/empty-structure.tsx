import { Link } from './link.js';

/** What every page says while nothing is loaded, with the one next step. */
export function EmptyStructure() {
  return (
    <div className="empty">
      <p className="lead">No partnership structure is loaded yet.</p>
      <p>
        Remit reads a workbook: lists of bodies, organisations, people and who sits where. It shows what would change
        before anything is stored.
      </p>
      <p>
        <Link href="/data" className="button">
          Load your workbook
        </Link>
      </p>
    </div>
  );
}
