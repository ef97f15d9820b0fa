import type { WorkItem } from '../graphql/work-watch.js';
import { Link } from '../ui/link.js';
import { howFar } from '../ui/numbers.js';

/** Work that goes on: what is being done, how far it is, and a way to stop it. */
export function WorkProgress({ work, onCancel }: { work: WorkItem | undefined; onCancel: (() => void) | undefined }) {
  const progress = work?.progress ?? null;
  return (
    <div className="progress">
      <p role="status">
        {work?.step ?? 'Starting'}
        {howFar(progress)}
      </p>
      <progress
        max={1}
        {...(progress === null ? {} : { value: progress })}
        aria-label={work?.kind === 'ANALYSIS' ? 'Progress of the analysis' : 'Progress of the load'}
      />
      <p className="quiet">You can leave this page. Remit goes on, and the pages follow when it is done.</p>
      {onCancel && (
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Stop
        </button>
      )}
    </div>
  );
}

const ENDINGS = {
  DONE: 'The workbook is loaded.',
  FAILED: 'The workbook could not be loaded. Nothing was stored.',
  CANCELLED: 'You stopped it. What was loaded before is still there.',
  RUNNING: '',
} as const;

/** What came of it. */
export function WorkEnding({ work, onAgain }: { work: WorkItem | undefined; onAgain: () => void }) {
  const state = work?.state ?? 'DONE';
  return (
    <div className={state === 'DONE' ? 'outcome outcome-good' : 'outcome'} role="status">
      <h3>{ENDINGS[state]}</h3>
      {typeof work?.message === 'string' && <p>{work.message}</p>}
      <p className="button-row">
        {state === 'DONE' && (
          <Link href="/" className="button">
            See what to look at
          </Link>
        )}
        <button type="button" className="button button-quiet" onClick={onAgain}>
          Load another workbook
        </button>
      </p>
    </div>
  );
}
