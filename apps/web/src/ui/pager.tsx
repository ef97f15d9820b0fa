import { count } from './numbers.js';

interface PagerProps {
  /** What the pages are of, for readers who hear the page. */
  what: string;
  page: number;
  pages: number;
  total: number;
  size: number;
  onPage: (page: number) => void;
}

/** Previous and next, and which rows are shown. Nothing when everything fits on one page. */
export function Pager({ what, page, pages, total, size, onPage }: PagerProps) {
  if (pages < 2) return null;
  const last = Math.min(total, (page + 1) * size);
  return (
    <nav className="pager" aria-label={`Pages of ${what}`}>
      <button type="button" className="button button-quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <span role="status">
        {count(page * size + 1)} to {count(last)} of {count(total)}
      </span>
      <button
        type="button"
        className="button button-quiet"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        Next
      </button>
    </nav>
  );
}
