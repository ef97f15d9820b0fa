import type { Changing } from './use-change.js';

/** What came of the last change: said aloud, and a problem as such. */
export function ChangeOutcome({ changing }: { changing: Changing }) {
  return (
    <>
      <p role="status" className={changing.done === undefined ? 'hidden-visually' : 'notice'}>
        {changing.done ?? ''}
      </p>
      {changing.problem !== undefined && (
        <p role="alert" className="field-problem">
          {changing.problem}
        </p>
      )}
    </>
  );
}
