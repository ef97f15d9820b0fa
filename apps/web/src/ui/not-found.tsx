import { Link } from './link.js';
import { Page } from './page.js';

/** Nothing is at this address; `what` and `slug` say what was looked for. */
export function NotFound({ what, slug }: { what?: string; slug?: string }) {
  return (
    <Page title="Not found">
      {what === undefined ? (
        <p>There is no page at this address. If you typed it, check the spelling.</p>
      ) : (
        <p>
          The structure has no {what} called <code>{slug}</code>. It may have been renamed, or a newer workbook may no
          longer have it.
        </p>
      )}
      <p>
        <Link href="/explore">Explore the structure</Link> or search above.
      </p>
    </Page>
  );
}
